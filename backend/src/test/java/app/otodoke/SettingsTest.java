package app.otodoke;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings and the settings there are must be the same. */
class SettingsTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(OTODOKE_[A-Z0-9_]+)` \\|");
  private static final Pattern INJECTED =
      Pattern.compile("ConfigProperty\\(\\s*name\\s*=\\s*\"(otodoke\\.[a-z0-9.-]+)\"");
  private static final Pattern DEFINED = Pattern.compile("(?m)^(otodoke\\.[a-z0-9.-]+)=");
  private static final Pattern REFERRED = Pattern.compile("\\{(otodoke\\.[a-z0-9.-]+)");

  @Test
  void readmeNamesEverySettingAndNoOther() throws IOException {
    Set<String> table = found(ROW, Files.readString(Path.of("..", "README.md")));
    assertThat(table).containsExactlyInAnyOrderElementsOf(settings());
  }

  private static Set<String> settings() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
      for (Path source : sources.filter(SettingsTest::mayName).toList()) {
        String text = Files.readString(source);
        Stream.of(INJECTED, DEFINED, REFERRED).forEach(p -> names.addAll(found(p, text)));
      }
    }
    for (JavaClass type : mainClasses()) {
      if (type.isAnnotatedWith(ConfigMapping.class)) {
        var mapping = ConfigMappings.ConfigClass.configClass(type.reflect());
        names.addAll(ConfigMappings.getProperties(mapping).keySet());
      }
    }
    Set<String> variables = new TreeSet<>();
    names.forEach(name -> variables.add(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_")));
    return variables;
  }

  private static Iterable<JavaClass> mainClasses() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("app.otodoke");
  }

  private static boolean mayName(Path file) {
    String name = file.toString();
    return name.endsWith(".java") || name.endsWith("application.properties");
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    pattern.matcher(text).results().forEach(match -> all.add(match.group(1)));
    return all;
  }
}
