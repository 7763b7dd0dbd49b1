package app.otodoke.catalog;

import java.util.UUID;

/** An artist as named beside a song. */
public record ArtistRef(UUID id, String name) {}
