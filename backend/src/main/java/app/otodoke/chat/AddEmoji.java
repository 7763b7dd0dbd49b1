package app.otodoke.chat;

import java.util.UUID;

/**
 * Adds an emoji to the circle's own.
 *
 * @param name 2–32 of {@code [a-z0-9_]}
 * @param mediaId a completed upload of the actor with the purpose EMOJI: at most 256 kB and 256
 *     pixels on each side
 */
public record AddEmoji(String name, UUID mediaId) {}
