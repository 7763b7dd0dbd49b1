package app.otodoke.outside.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.otodoke.World;
import app.otodoke.outside.OutsideApi;
import app.otodoke.outside.OutsideRatingView;
import app.otodoke.shared.Ids;
import app.otodoke.shared.NotThere;
import app.otodoke.support.Tables;
import app.otodoke.support.TestSongs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(FakeMusicBrainz.class)
class OutsideBackendTest {

  @Inject OutsideApi outside;

  private final World world = World.create();

  @Test
  void theRatingArrivesAfterThePage() {
    UUID song = song(FakeMusicBrainz.RATED);
    OutsideRatingView first = outside.rating(world.ben().actor(), song);
    assertThat(first.state()).isIn("loading", "ready");
    OutsideRatingView rating = settled(song);
    assertThat(rating.state()).isEqualTo("ready");
    assertThat(rating.value()).isEqualTo(4.35);
    assertThat(rating.votes()).isEqualTo(17);
    assertThat(rating.url()).endsWith("/recording/b");
  }

  @Test
  void nobodyRatedItOrNobodyKnowsIt() {
    assertThat(settled(song(FakeMusicBrainz.UNRATED)).state()).isEqualTo("absent");
    assertThat(settled(song(FakeMusicBrainz.UNKNOWN)).state()).isEqualTo("absent");
    assertThat(settled(TestSongs.song("符号なし", "だれか")).state()).isEqualTo("absent");
  }

  @Test
  void theirSilenceIsAStateAndNothingMore() {
    assertThat(settled(song(FakeMusicBrainz.BROKEN)).state()).isEqualTo("failed");
  }

  @Test
  void itIsForThoseWhoSeeTheSong() {
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> outside.rating(world.zoe().actor(), Ids.next()));
  }

  private OutsideRatingView settled(UUID song) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> outside.rating(world.ben().actor(), song),
            rating -> !rating.state().equals("loading"));
  }

  private static UUID song(String isrc) {
    Tables.run("update catalog.songs set isrc = null where isrc = '" + isrc + "'");
    UUID song = TestSongs.song("外の評価", "だれか");
    TestSongs.isrc(song, isrc);
    return song;
  }
}
