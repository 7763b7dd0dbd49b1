package app.otodoke.lists;

import java.util.UUID;

/**
 * Shows a list in a room.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param body what is said with it, may be empty or null
 */
public record ShareList(UUID roomId, UUID clientId, String body) {}
