package app.otodoke.catalog;

import java.util.List;
import java.util.UUID;

/**
 * Changes an own song; what is null stays, an empty text removes. Limits as in {@link CreateSong}.
 */
public record ChangeSong(
    String title,
    List<String> artists,
    String reading,
    List<String> aliases,
    String lyrics,
    String note,
    UUID coverId) {}
