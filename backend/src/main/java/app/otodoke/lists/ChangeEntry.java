package app.otodoke.lists;

/**
 * Changes a song's note or place in a list; what is null stays.
 *
 * @param note at most 500 characters
 * @param afterEntry an entry's id, or {@code start}
 */
public record ChangeEntry(String note, String afterEntry) {}
