package app.otodoke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A migration belongs to the module in its name and touches that module's schema only. */
class MigrationsTest {

  private static final Pattern NAME =
      Pattern.compile("V\\d{4}_\\d{2}_\\d{2}_\\d{4}(?:_\\d+)?__([a-z]+)_[a-z0-9_]+\\.sql");

  private static final Pattern TOUCHED =
      Pattern.compile(
          "(?i)\\b(?:create schema(?: if not exists)?|(?:table|index|sequence|into|update|from|join"
              + "|references|on|function|trigger|view)(?: if (?:not )?exists)?(?: only)?)\\s+"
              + "([a-z_]+)(?:\\.[a-z_]+|\\s*;)");

  private static final Set<String> EVERYONES = Set.of("pg_catalog", "information_schema", "public");

  private record Migration(String file, String sql) {}

  @Test
  void eachTouchesItsOwnModulesSchema() throws IOException {
    Set<String> modules =
        new Modules(
                new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("app.otodoke"))
            .rootPackages().stream().map(Modules::name).collect(Collectors.toSet());
    List<Migration> all = migrations();
    assertThat(all).isNotEmpty();
    assertThat(all).allSatisfy(m -> assertThat(wrong(m, modules)).isEmpty());
  }

  @Test
  void aStrayOneIsFound() {
    Set<String> modules = Set.of("songs", "shelf");
    assertThat(wrong(new Migration("V1__songs.sql", ""), modules)).isNotEmpty();
    assertThat(wrong(new Migration("V2026_01_01_1200__nobody_come.sql", ""), modules)).isNotEmpty();
    Migration stray =
        new Migration("V2026_01_01_1200__songs_grow.sql", "create table shelf.boards (id uuid);");
    assertThat(wrong(stray, modules)).containsExactly("touches shelf");
    Migration good =
        new Migration(
            "V2026_01_01_1200__songs_grow.sql",
            "create schema songs; create table songs.songs (id uuid); -- unlike shelf.boards");
    assertThat(wrong(good, modules)).isEmpty();
  }

  private static List<String> wrong(Migration migration, Set<String> modules) {
    Matcher name = NAME.matcher(migration.file());
    if (!name.matches()) {
      return List.of("is not named V<time>__<module>_<sentence>.sql: " + migration.file());
    }
    String module = name.group(1);
    List<String> wrong = new ArrayList<>();
    if (!modules.contains(module)) {
      wrong.add("no module " + module);
    }
    String code = migration.sql().replaceAll("--[^\\n]*|'(?:[^']|'')*'", " ");
    TOUCHED
        .matcher(code)
        .results()
        .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
        .filter(schema -> modules.contains(schema) && !schema.equals(module))
        .filter(schema -> !EVERYONES.contains(schema))
        .distinct()
        .forEach(schema -> wrong.add("touches " + schema));
    return wrong;
  }

  private static List<Migration> migrations() throws IOException {
    List<Migration> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(new Migration(file.getFileName().toString(), Files.readString(file)));
      }
    }
    return all;
  }
}
