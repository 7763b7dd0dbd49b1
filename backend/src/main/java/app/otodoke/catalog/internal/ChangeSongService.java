package app.otodoke.catalog.internal;

import app.otodoke.catalog.ChangeSong;
import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Changes what an own song is called, says and shows. */
@ApplicationScoped
class ChangeSongService {

  private final EntityManager database;
  private final SongAccess access;
  private final SongRepository songs;
  private final ArtistRepository artists;
  private final ArtistNames names;
  private final MediaApi media;
  private final SongNews news;
  private final Clock clock;

  ChangeSongService(
      EntityManager database,
      SongAccess access,
      SongRepository songs,
      ArtistRepository artists,
      ArtistNames names,
      MediaApi media,
      SongNews news,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.songs = songs;
    this.artists = artists;
    this.names = names;
    this.media = media;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, ChangeSong command) {
    SongFields.check(command);
    SongEntity song = access.own(actor, id);
    song.updatedAt = clock.instant();
    song.titled(
        or(command.title(), song.title),
        or(command.reading(), song.reading),
        command.aliases() == null ? song.aliases : command.aliases());
    songs.credit(
        song,
        command.artists() == null
            ? artists.ofSong(id)
            : names.named(actor.userId(), command.artists()));
    SongWordsEntity words = database.find(SongWordsEntity.class, id);
    words.lyrics = or(command.lyrics(), words.lyrics);
    words.note = or(command.note(), words.note);
    if (command.coverId() != null && !command.coverId().equals(song.coverId)) {
      media.release(StoreSongService.coverOf(id));
      media.attach(actor, List.of(command.coverId()), StoreSongService.coverOf(id));
      song.coverId = command.coverId();
    }
    news.tell(song);
  }

  private static String or(String wanted, String present) {
    return wanted == null ? present : wanted;
  }
}
