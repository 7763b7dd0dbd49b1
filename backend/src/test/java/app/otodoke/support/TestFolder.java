package app.otodoke.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** A data folder of its own for every test run; those of runs that ended are removed. */
public final class TestFolder implements ConfigSource {

  private static final String NAME = "otodoke.data-dir";
  private static final Path PARENT = Path.of("target", "test-data");

  @Override
  public String getValue(String name) {
    if (!NAME.equals(name)) {
      return null;
    }
    synchronized (System.getProperties()) {
      String chosen = System.getProperty("chosen.test.folder");
      if (chosen == null) {
        chosen = PARENT.resolve(Long.toString(ProcessHandle.current().pid())).toString();
        System.setProperty("chosen.test.folder", chosen);
        removeOld();
      }
      return chosen;
    }
  }

  private static void removeOld() {
    if (!Files.isDirectory(PARENT)) {
      return;
    }
    try (Stream<Path> folders = Files.list(PARENT)) {
      folders.filter(TestFolder::ended).forEach(TestFolder::remove);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ended(Path folder) {
    long pid = Long.parseLong(folder.getFileName().toString());
    return pid == ProcessHandle.current().pid()
        || ProcessHandle.of(pid).isEmpty()
            && !Files.exists(folder.resolve("postgres/postmaster.pid"));
  }

  private static void remove(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> getProperties() {
    return Map.of();
  }

  @Override
  public Set<String> getPropertyNames() {
    return Set.of(NAME);
  }

  @Override
  public String getName() {
    return "test folder";
  }

  @Override
  public int getOrdinal() {
    return 500;
  }
}
