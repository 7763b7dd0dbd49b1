package app.otodoke.ratings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.otodoke.World;
import app.otodoke.platform.guard.Statements;
import app.otodoke.ratings.Neighbours;
import app.otodoke.ratings.RatedSong;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.ratings.SongRatings;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RatingsBackendTest {

  @Inject RatingsApi ratings;

  private final World world = World.create();
  private Actor ben;
  private Actor zoe;
  private UUID song;

  @BeforeEach
  void people() {
    ben = world.ben().actor();
    zoe = world.zoe().actor();
    song = TestSongs.song("採点", "だれか");
  }

  @Test
  void aMemberHasOneRatingOfASong() {
    ratings.rate(ben, song, 3);
    SongRatings now = ratings.rate(ben, song, 9);
    assertThat(now.mine()).isEqualTo(9);
    assertThat(now.summary().count()).isEqualTo(1);
    assertThat(now.summary().distribution())
        .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L);
    SongRatings back = ratings.unrate(ben, song);
    assertThat(back.mine()).isNull();
    assertThat(back.summary().count()).isZero();
    assertThat(back.summary().average()).isNull();
  }

  @Test
  void othersSeeTheSummaryAndTheirOwnStars() {
    ratings.rate(ben, song, 10);
    ratings.rate(zoe, song, 5);
    SongRatings seen = ratings.ratings(zoe, song);
    assertThat(seen.mine()).isEqualTo(5);
    assertThat(seen.summary().average()).isEqualTo(7.5);
  }

  @Test
  void fewRatingsMoveTheFairAverageLittle() {
    assertThat(FairAverage.of(6, 1, 10)).isBetween(6.5, 7.0);
    assertThat(FairAverage.of(6, 500, 5000)).isGreaterThan(9.9);
    assertThat(FairAverage.of(6, 1, 10)).isLessThan(FairAverage.of(6, 20, 160));
  }

  @Test
  void starsHaveLimitsAndNeedASong() {
    for (int stars : List.of(0, 11, -1)) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> ratings.rate(ben, song, stars));
    }
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> ratings.rate(ben, Ids.next(), 5));
  }

  @Test
  void whileRatingOnesOwnNearestSongsAreShown() throws Exception {
    UUID best = rated("最高", 10);
    UUID better = rated("よい", 8);
    UUID same = rated("同じ", 7);
    UUID worse = rated("まあまあ", 4);
    Neighbours around = ratings.neighbours(ben, song, 7);
    assertThat(ids(around.above())).containsExactly(best, better);
    assertThat(ids(around.same())).containsExactly(same);
    assertThat(ids(around.below())).containsExactly(worse);
    assertThat(ratings.neighbours(zoe, song, 7).above()).isEmpty();
    assertThat(Statements.count(() -> ratings.neighbours(ben, song, 7))).isLessThanOrEqualTo(3);
  }

  @Test
  void whatAMemberRatedIsThereLatestFirst() {
    UUID first = rated("一", 2);
    UUID second = rated("二", 3);
    assertThat(ids(ratings.ofMember(zoe, ben.userId(), null, 10).items()))
        .containsExactly(second, first);
  }

  private UUID rated(String title, int stars) {
    UUID id = TestSongs.song(title, "だれか");
    ratings.rate(ben, id, stars);
    return id;
  }

  private static List<UUID> ids(List<RatedSong> songs) {
    return songs.stream().map(rated -> rated.song().id()).toList();
  }
}
