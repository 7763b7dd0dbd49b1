package app.otodoke.chat;

import java.util.UUID;

/**
 * Points at something shown as a card below a message.
 *
 * @param kind {@code song}, {@code post}, {@code list} or {@code round}
 */
public record CardRef(String kind, UUID id) {}
