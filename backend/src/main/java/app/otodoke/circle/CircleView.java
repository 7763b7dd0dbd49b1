package app.otodoke.circle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The circle as everyone may see it, signed in or not.
 *
 * @param founded false until the first-run wizard has been completed; then all but {@code language}
 *     and {@code registration} are still empty
 * @param name null before the foundation
 * @param language {@code ja} or {@code en}: the language newcomers start with
 * @param registration who may become a member
 * @param accent colour of the interface, {@code #rrggbb}; null for the usual one
 * @param welcome plain text for newcomers; null when there is none
 * @param mailConfigured whether the circle can send mail, so that a forgotten password can be reset
 *     by oneself
 * @param foundedAt null before the foundation
 */
public record CircleView(
    boolean founded,
    @Nullable String name,
    String language,
    Registration registration,
    @Nullable String accent,
    @Nullable String welcome,
    boolean mailConfigured,
    @Nullable Instant foundedAt) {}
