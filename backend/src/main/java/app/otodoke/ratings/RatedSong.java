package app.otodoke.ratings;

import app.otodoke.catalog.SongView;
import java.time.Instant;

/** A song a member rated, in half stars. */
public record RatedSong(SongView song, int stars, Instant ratedAt) {}
