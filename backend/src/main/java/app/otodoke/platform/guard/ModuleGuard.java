package app.otodoke.platform.guard;

import app.otodoke.shared.AppModule;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fails a statement that runs for one module and names a table in another's schema.
 *
 * <p>Whom it runs for is the nearest class of a module's {@code internal} package on the stack.
 * What Hibernate flushes is let through: one transaction may hold entities of several modules, and
 * an entity's table is its own module's by the rules of the code.
 */
final class ModuleGuard {

  private static final Pattern INTERNAL =
      Pattern.compile("app\\.otodoke\\.([a-z]+)\\.internal\\.(?!.*Test([$_]|$)).*");

  private static final Pattern NOT_CODE =
      Pattern.compile("'(?:[^']|'')*'|--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.\"])\"?([a-z_]\\w*)\"?\\s*\\.");

  private static final String FLUSH = "org.hibernate.engine.spi.ActionQueue";

  private static final StackWalker STACK = StackWalker.getInstance();
  private static final Map<String, Boolean> MODULES = new ConcurrentHashMap<>();
  private static final Cache<Asked, Optional<String>> VERDICTS =
      Caffeine.newBuilder().maximumSize(10_000).build();

  private record Asked(String module, String sql) {}

  private ModuleGuard() {}

  static void check(String sql) {
    String module = STACK.walk(frames -> module(frames.map(StackWalker.StackFrame::getClassName)));
    if (module == null) {
      return;
    }
    VERDICTS
        .get(new Asked(module, sql), asked -> foreign(asked.module(), asked.sql()))
        .ifPresent(
            schema -> {
              throw new ForeignTable(module, schema, sql);
            });
  }

  private static String module(java.util.stream.Stream<String> classes) {
    for (String name : (Iterable<String>) classes::iterator) {
      if (name.startsWith(FLUSH)) {
        return null;
      }
      Matcher matcher = INTERNAL.matcher(name);
      if (matcher.matches()) {
        return matcher.group(1);
      }
    }
    return null;
  }

  /** The first schema in the statement that belongs to another module. */
  static Optional<String> foreign(String module, String sql) {
    Matcher names = QUALIFIED.matcher(NOT_CODE.matcher(sql).replaceAll(" "));
    return names
        .results()
        .map(found -> found.group(1))
        .filter(name -> !name.equals(module))
        .filter(name -> MODULES.computeIfAbsent(name, ModuleGuard::isModule))
        .findFirst();
  }

  private static boolean isModule(String name) {
    try {
      return Class.forName(
              "app.otodoke." + name + ".package-info",
              false,
              Thread.currentThread().getContextClassLoader())
          .isAnnotationPresent(AppModule.class);
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** One module reached for another's table. */
  static final class ForeignTable extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ForeignTable(String module, String schema, String sql) {
      super(
          "module %s touches the schema of module %s; ask its API instead: %s"
              .formatted(module, schema, sql));
    }
  }
}
