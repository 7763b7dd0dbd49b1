package app.otodoke.ratings;

import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blind round: everybody in the room rates a song before anybody sees what the others gave.
 *
 * @param openedBy who began it
 * @param closesAt when it opens at the latest
 * @param openedAt when it opened; null while sealed
 * @param sealed whether answers are still secret
 * @param expected how many are asked
 * @param answered how many have answered
 * @param answeredBy who has, not what
 * @param mine the asker's own answer; null when there is none
 * @param answers everybody's; null while sealed
 * @param average of the half stars; null while sealed or when nobody answered
 * @param spread their standard deviation; null likewise
 */
public record RoundView(
    UUID id,
    UUID roomId,
    SongView song,
    PersonView openedBy,
    String note,
    Instant startedAt,
    Instant closesAt,
    @Nullable Instant openedAt,
    boolean sealed,
    long expected,
    long answered,
    @Nullable List<PersonView> answeredBy,
    @Nullable Answer mine,
    List<Answer> answers,
    @Nullable Double average,
    @Nullable Double spread) {

  public RoundView {
    answeredBy = List.copyOf(answeredBy);
    answers = answers == null ? null : List.copyOf(answers);
  }

  /** What somebody gave, in half stars. */
  public record Answer(PersonView person, int stars, String comment) {}
}
