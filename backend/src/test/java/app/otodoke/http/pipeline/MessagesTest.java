package app.otodoke.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Pattern REFUSAL =
      Pattern.compile(
          "extends (?:\\w*Refusal|NotThere|NotAllowed|NotSignedIn|Conflict|Unavailable)\\b.*?super\\(\\s*\"([a-z0-9-]*[a-z0-9])\"",
          Pattern.DOTALL);

  private final Map<String, String> japanese = Messages.load(Locale.JAPANESE);
  private final Map<String, String> english = Messages.load(Locale.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(japanese.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    english.forEach(
        (key, text) ->
            assertThat(holes(japanese.get(key))).as("holes of " + key).isEqualTo(holes(text)));
  }

  @Test
  void everyRefusalHasItsWords() throws IOException {
    Set<String> missing = new TreeSet<>();
    int found = 0;
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        var refusals = REFUSAL.matcher(Files.readString(source));
        while (refusals.find()) {
          found++;
          for (String part : new String[] {"title", "detail"}) {
            String key = "refusal." + refusals.group(1) + "." + part;
            if (!english.containsKey(key)) {
              missing.add(key);
            }
          }
        }
      }
    }
    assertThat(found).isGreaterThan(10);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyBundleIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "messages"))) {
      assertThat(files.map(file -> file.getFileName().toString().replaceFirst("_(ja|en)\\..*", "")))
          .isSubsetOf(Stream.concat(Messages.BUNDLES.stream(), Stream.of("letters")).toList());
    }
  }

  private static int holes(String text) {
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }
}
