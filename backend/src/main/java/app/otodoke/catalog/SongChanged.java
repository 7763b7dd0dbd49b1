package app.otodoke.catalog;

/**
 * A published song is there, or looks different now. Fired within the transaction.
 *
 * @param song as anybody sees it
 */
public record SongChanged(SongView song) {}
