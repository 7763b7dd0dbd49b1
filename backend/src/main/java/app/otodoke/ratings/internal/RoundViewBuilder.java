package app.otodoke.ratings.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.ratings.RoundView;
import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/** A round needs its song and its people; while it is sealed only one's own answer comes out. */
final class RoundViewBuilder implements ViewModelBuilder<RoundRow, RoundView> {

  private final Fetcher<PersonView> people;
  private final Fetcher<SongView> songs;
  private final UUID viewer;

  RoundViewBuilder(Fetcher<PersonView> people, Fetcher<SongView> songs, UUID viewer) {
    this.people = people;
    this.songs = songs;
    this.viewer = viewer;
  }

  static List<RoundView> views(
      Actor actor, List<RoundRow> rows, AccountsApi accounts, SongsApi catalog) {
    Fetcher<PersonView> people = (asker, ids) -> accounts.people(ids);
    return new RoundViewBuilder(people, catalog::views, actor.userId()).views(actor, rows);
  }

  @Override
  public void needs(RoundRow row, Needs needs) {
    needs
        .of(songs, row.songId())
        .of(people, row.openedBy())
        .of(people, row.answers().stream().map(RoundRow.Answer::userId).toList());
  }

  @Override
  public RoundView build(RoundRow row, Needs.Fetched fetched) {
    List<RoundView.Answer> answers =
        row.answers().stream()
            .map(a -> new RoundView.Answer(fetched.get(people, a.userId()), a.stars(), a.comment()))
            .toList();
    List<Integer> stars = row.answers().stream().map(RoundRow.Answer::stars).toList();
    boolean told = !row.sealed() && !stars.isEmpty();
    return new RoundView(
        row.id(),
        row.roomId(),
        fetched.get(songs, row.songId()),
        fetched.get(people, row.openedBy()),
        row.note(),
        row.startedAt(),
        row.closesAt(),
        row.openedAt(),
        row.sealed(),
        row.expected(),
        answers.size(),
        answers.stream().map(RoundView.Answer::person).toList(),
        answers.stream().filter(a -> a.person().id().equals(viewer)).findFirst().orElse(null),
        row.sealed() ? null : answers,
        told ? average(stars) : null,
        told ? spread(stars) : null);
  }

  private static double average(List<Integer> stars) {
    return stars.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  private static double spread(List<Integer> stars) {
    double average = average(stars);
    return Math.sqrt(
        stars.stream().mapToDouble(s -> (s - average) * (s - average)).average().orElseThrow());
  }
}
