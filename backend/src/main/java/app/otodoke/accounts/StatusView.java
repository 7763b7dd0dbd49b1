package app.otodoke.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says they are doing.
 *
 * @param text one line of up to 80 characters; null where the emoji says it all
 * @param emoji one emoji; null for none
 * @param until from when on it is not shown any more; null for no end
 */
public record StatusView(@Nullable String text, @Nullable String emoji, @Nullable Instant until) {}
