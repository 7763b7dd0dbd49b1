package app.otodoke.http.web.cards;

import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.lists.ListView;
import app.otodoke.ratings.RoundView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows; only the part of its kind is filled.
 *
 * @param kind {@code song}, {@code post}, {@code list} or {@code round}
 * @param gone true when it is no more, or not for the asker
 */
public record Card(
    String kind,
    UUID id,
    @Nullable SongView song,
    @Nullable PostCard post,
    @Nullable ListView list,
    @Nullable RoundView round,
    boolean gone) {

  /**
   * A post in short.
   *
   * @param excerpt at most 280 characters of its beginning; empty for a spoiler
   */
  public record PostCard(
      UUID id, PersonView author, SongView song, String excerpt, boolean spoiler) {}
}
