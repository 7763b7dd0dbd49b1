package app.otodoke.ratings;

import java.util.UUID;

/** A song in the chart of the best rated. */
public record ChartedSong(UUID songId, long count, double average, double fair) {}
