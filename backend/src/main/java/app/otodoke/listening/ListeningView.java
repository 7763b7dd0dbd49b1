package app.otodoke.listening;

import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody listens to a song.
 *
 * @param song null when they have stopped
 * @param until when it fades
 */
public record ListeningView(
    PersonView person, @Nullable SongView song, Instant since, Instant until) {}
