package app.otodoke.catalog;

import java.util.List;

/**
 * What members add so that an artist is found; what is null stays.
 *
 * @param reading at most 200 characters; empty removes
 * @param aliases at most 10 of at most 200 characters
 */
public record ChangeArtist(String reading, List<String> aliases) {}
