package app.otodoke.ratings;

import java.util.List;

/** The asker's own rated songs nearest to a rating: better ones, equal ones, lesser ones. */
public record Neighbours(List<RatedSong> above, List<RatedSong> same, List<RatedSong> below) {

  public Neighbours {
    above = List.copyOf(above);
    same = List.copyOf(same);
    below = List.copyOf(below);
  }
}
