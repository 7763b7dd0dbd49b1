package app.otodoke.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.platform.guard.Statements;
import app.otodoke.platform.spotify.SpotifyArtist;
import app.otodoke.platform.spotify.SpotifyTrack;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Page;
import app.otodoke.shared.Role;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of a list of songs is never older than the catalogue. */
@QuarkusTest
class SongPagesTest {

  @Inject SongsApi songs;
  @Inject ReferSongService refer;

  private final Actor reader = new Actor(Ids.next(), Role.MEMBER, Ids.next(), null, "reader");
  private final String mark = Long.toString(System.nanoTime(), 36);

  private UUID refer(String title) {
    String id = Long.toString(System.nanoTime(), 36);
    return refer.call(
        new SpotifyTrack(
            id,
            title,
            List.of(new SpotifyArtist(mark, "歌い手" + mark, null, "")),
            "",
            null,
            1000L,
            false,
            "https://open.spotify.com/track/" + id,
            null),
        "ja");
  }

  private Page<SongView> list() {
    return songs.songs(reader, SongsWanted.ALL.matching("歌い手" + mark));
  }

  private List<String> titles() {
    return list().items().stream().map(SongView::title).toList();
  }

  @Test
  void readingAgainAsksForTheEditionOnly() throws Exception {
    refer("うみ");
    Page<SongView> first = list();
    assertThat(Statements.of(this::list)).singleElement().asString().contains("catalog.edition");
    assertThat(list()).isSameAs(first);
  }

  @Test
  void everyCommitShowsAtOnceWhoeverMakesIt() {
    UUID song = refer("うみ");
    assertThat(titles()).containsExactly("うみ");
    refer("そら");
    assertThat(titles()).containsExactly("うみ", "そら");
    Tables.run("update catalog.songs set title = 'なみ' where id = '" + song + "'");
    assertThat(titles()).contains("なみ");
    Tables.run("update catalog.artists set name = 'だれか' where spotify_id = '" + mark + "'");
    assertThat(list().items().getFirst().artists().getFirst().name()).isEqualTo("だれか");
    Tables.run("delete from catalog.song_artists where song_id = '" + song + "'");
    assertThat(list().items())
        .filteredOn(view -> view.id().equals(song))
        .singleElement()
        .satisfies(view -> assertThat(view.artists()).isEmpty());
  }
}
