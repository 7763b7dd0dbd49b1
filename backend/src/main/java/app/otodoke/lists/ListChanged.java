package app.otodoke.lists;

import java.util.UUID;

/**
 * Something about a list changed. Fired within the transaction.
 *
 * @param gone whether it was deleted
 */
public record ListChanged(UUID listId, boolean gone) {}
