package app.otodoke.http.web.lists;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.posts.PostsApi;
import app.otodoke.ratings.ChartedSong;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a chart together: who counts says which songs, the catalogue says what they are. */
@ApplicationScoped
class ChartBuilder {

  private final RatingsApi ratings;
  private final PostsApi posts;
  private final SongsApi songs;
  private final Clock clock;

  ChartBuilder(RatingsApi ratings, PostsApi posts, SongsApi songs, Clock clock) {
    this.ratings = ratings;
    this.posts = posts;
    this.songs = songs;
    this.clock = clock;
  }

  Chart chart(Actor actor, String by, String period, int limit) {
    Instant since = since(period);
    List<ChartedSong> charted =
        by.equals("ratings")
            ? ratings.best(actor, since, limit)
            : posts.mostPosted(actor, since, limit).entrySet().stream()
                .map(entry -> new ChartedSong(entry.getKey(), entry.getValue(), 0, 0))
                .toList();
    Map<UUID, SongView> views =
        songs.views(actor, charted.stream().map(ChartedSong::songId).toList());
    List<Chart.Entry> entries = new ArrayList<>();
    for (ChartedSong song : charted) {
      SongView view = views.get(song.songId());
      if (!view.gone()) {
        boolean rated = song.fair() > 0;
        entries.add(
            new Chart.Entry(
                entries.size() + 1,
                view,
                song.count(),
                rated ? song.average() : null,
                rated ? song.fair() : null));
      }
    }
    return new Chart(by, period, entries);
  }

  private Instant since(String period) {
    return switch (period) {
      case "week" -> clock.instant().minus(Duration.ofDays(7));
      case "month" -> clock.instant().minus(Duration.ofDays(30));
      case "year" -> clock.instant().minus(Duration.ofDays(365));
      default -> Instant.EPOCH;
    };
  }
}
