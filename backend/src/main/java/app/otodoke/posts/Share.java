package app.otodoke.posts;

import java.util.UUID;

/**
 * Shows something in a room.
 *
 * @param roomId a room of the actor's
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param body what is said with it, may be empty or null
 */
public record Share(UUID roomId, UUID clientId, String body) {}
