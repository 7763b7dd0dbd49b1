package app.otodoke.chat;

import java.time.Instant;

/**
 * A message somebody wants to find again.
 *
 * @param room where it was said
 * @param at when the bookmark was set
 */
public record BookmarkView(MessageView message, CardMention.Room room, Instant at) {}
