package app.otodoke.catalog.internal;

import app.otodoke.shared.SearchText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names something goes by. */
final class Names {

  /** Keeps names apart, so that nothing is found across two of them. */
  static final String BREAK = "\n";

  private Names() {}

  /** Stripped, without empty and repeated ones. */
  static List<String> cleaned(List<String> names) {
    return new ArrayList<>(
        names.stream().map(String::strip).filter(name -> !name.isEmpty()).distinct().toList());
  }

  /** All of them as they are searched. */
  static String folded(String name, String reading, List<String> aliases) {
    List<String> all = new ArrayList<>(aliases);
    all.add(0, name);
    all.add(reading);
    return all.stream()
        .filter(Objects::nonNull)
        .map(SearchText::fold)
        .distinct()
        .collect(Collectors.joining(BREAK));
  }
}
