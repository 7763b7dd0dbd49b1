package app.otodoke.lists;

import java.util.UUID;

/**
 * Puts a song into a list.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param note at most 500 characters; may be null
 * @param afterEntry an entry's id, {@code start}, or null for the end
 */
public record AddEntry(UUID clientId, UUID songId, String note, String afterEntry) {}
