package app.otodoke.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * An open room as the directory shows it to everyone.
 *
 * @param activeAt when something last happened in it
 * @param joined true when the viewer is a member
 */
public record DirectoryRoom(
    UUID id, String name, String description, int memberCount, Instant activeAt, boolean joined) {}
