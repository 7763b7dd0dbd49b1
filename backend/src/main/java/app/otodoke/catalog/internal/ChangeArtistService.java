package app.otodoke.catalog.internal;

import app.otodoke.catalog.ChangeArtist;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Says how an artist is read or called otherwise, and has their songs found by it. */
@ApplicationScoped
class ChangeArtistService {

  private final ArtistRepository artists;

  ChangeArtistService(ArtistRepository artists) {
    this.artists = artists;
  }

  @Transactional
  void call(Actor actor, UUID id, ChangeArtist command) {
    actor.requireScope(SongAccess.WRITE);
    SongFields.check(command);
    ArtistEntity artist = artists.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (artist == null) {
      throw new NotThere();
    }
    if (command.reading() != null) {
      artist.readAs(command.reading());
    }
    if (command.aliases() != null) {
      artist.alsoCalled(command.aliases());
    }
    artists.flush();
    refold(id);
  }

  private void refold(UUID id) {
    Sql.of(
            """
            update catalog.songs s set search_text = s.own_text || chr(10) || coalesce(
              (select string_agg(a.search_text, chr(10) order by sa.position)
               from catalog.song_artists sa join catalog.artists a on a.id = sa.artist_id
               where sa.song_id = s.id), '')
            where s.id in (select song_id from catalog.song_artists where artist_id = :artist)
            """)
        .with("artist", id)
        .run(artists.getEntityManager());
  }
}
