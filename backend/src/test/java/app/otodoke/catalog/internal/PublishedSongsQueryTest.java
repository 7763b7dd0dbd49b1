package app.otodoke.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.catalog.SongsWanted.Order;
import app.otodoke.platform.guard.Statements;
import app.otodoke.platform.spotify.SpotifyArtist;
import app.otodoke.platform.spotify.SpotifyTrack;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.Page;
import app.otodoke.shared.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedSongsQueryTest {

  @Inject PublishedSongsQuery query;
  @Inject ReferSongService refer;

  private final Actor reader = new Actor(Ids.next(), Role.MEMBER, Ids.next(), null, "reader");
  private final String mark = Long.toString(System.nanoTime(), 36);
  private final List<UUID> made = new ArrayList<>();

  @BeforeEach
  void songs() {
    for (String title : List.of("うみ", "アイ", "ゑかき", "100%_愛")) {
      String id = Long.toString(System.nanoTime(), 36);
      made.add(
          refer.call(
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
              "ja"));
    }
  }

  @Test
  void everyPartIsOptional() {
    assertThat(query.page(reader, SongsWanted.ALL).items()).isNotEmpty();
  }

  @Test
  void titlesAreInOrder() {
    assertThat(titles(ofArtist())).containsExactly("100%_愛", "アイ", "うみ", "ゑかき");
  }

  @Test
  void theNewestComeFirst() {
    assertThat(ids(ofArtist().ordered(Order.NEWEST))).containsExactlyElementsOf(made.reversed());
  }

  @Test
  void artistAndTextNarrowTogether() {
    assertThat(titles(ofArtist().matching("ｱｲ"))).containsExactly("アイ");
    assertThat(titles(ofArtist().matching("愛"))).containsExactly("100%_愛");
    assertThat(titles(ofArtist().matching("%_"))).containsExactly("100%_愛");
    assertThat(titles(ofArtist().matching("ない"))).isEmpty();
    assertThat(titles(SongsWanted.ALL.matching("歌い手" + mark))).hasSize(4);
  }

  @Test
  void pagesJoinWithoutGapOrRepeat() {
    for (Order order : Order.values()) {
      List<UUID> all = new ArrayList<>();
      String after = null;
      do {
        Page<SongView> page = query.page(reader, ofArtist().ordered(order).page(after, 1));
        page.items().forEach(song -> all.add(song.id()));
        after = page.next();
      } while (after != null);
      assertThat(all).isEqualTo(ids(ofArtist().ordered(order)));
    }
  }

  @Test
  void aForeignCursorIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> query.page(reader, ofArtist().page("%%%", 10)));
  }

  @Test
  void aPageIsOneStatement() throws Exception {
    SongsWanted wanted = ofArtist();
    assertThat(Statements.count(() -> query.page(reader, wanted))).isEqualTo(1);
  }

  private SongsWanted ofArtist() {
    UUID artist =
        query
            .page(reader, SongsWanted.ALL.matching("歌い手" + mark))
            .items()
            .getFirst()
            .artists()
            .getFirst()
            .id();
    return SongsWanted.ALL.by(artist);
  }

  private List<String> titles(SongsWanted wanted) {
    return query.page(reader, wanted).items().stream().map(SongView::title).toList();
  }

  private List<UUID> ids(SongsWanted wanted) {
    return query.page(reader, wanted).items().stream().map(SongView::id).toList();
  }
}
