package app.otodoke.architecture;

import app.otodoke.shared.AppModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The modules among some classes, by the declarations on their root packages. */
final class Modules {

  private final Map<String, AppModule> declarations = new HashMap<>();

  Modules(JavaClasses classes) {
    classes.stream()
        .filter(type -> type.getSimpleName().equals("package-info"))
        .filter(type -> type.isAnnotatedWith(AppModule.class))
        .forEach(t -> declarations.put(t.getPackageName(), t.getAnnotationOfType(AppModule.class)));
  }

  Set<String> rootPackages() {
    return declarations.keySet();
  }

  String schema(String rootPackage) {
    return declarations.get(rootPackage).schema();
  }

  /** The root package of the module a class belongs to; null for none. */
  String moduleOf(JavaClass type) {
    String name = type.getPackageName();
    while (!name.isEmpty()) {
      if (declarations.containsKey(name)) {
        return name;
      }
      name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    }
    return null;
  }

  /** What uses a module that is not declared, or another part of it than its API. */
  List<String> undeclaredUses(JavaClasses classes) {
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : classes) {
      String module = moduleOf(type);
      if (module == null) {
        continue;
      }
      type.getDirectDependenciesFromSelf()
          .forEach(
              dependency -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                String other = moduleOf(target);
                if (other == null || other.equals(module)) {
                  return;
                }
                if (!declares(module, other)) {
                  wrong.add(
                      name(module)
                          + " does not declare "
                          + name(other)
                          + ": "
                          + dependency.getDescription());
                } else if (!target.getPackageName().equals(other)) {
                  wrong.add("not the API of " + name(other) + ": " + dependency.getDescription());
                }
              });
    }
    return wrong;
  }

  /** Declared dependencies that no class has, and modules that are declared but not there. */
  List<String> idleDeclarations(JavaClasses classes) {
    List<String> wrong = new ArrayList<>();
    declarations.forEach(
        (module, declaration) -> {
          Set<String> used = new HashSet<>();
          classes.stream()
              .filter(type -> module.equals(moduleOf(type)))
              .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
              .map(dependency -> moduleOf(dependency.getTargetClass().getBaseComponentType()))
              .filter(other -> other != null)
              .forEach(other -> used.add(name(other)));
          for (String other : declaration.dependencies()) {
            if (!used.contains(other)) {
              wrong.add(name(module) + " declares " + other + " and does not use it");
            }
          }
        });
    return wrong;
  }

  /** A way from a module back to itself along declared dependencies; empty when there is none. */
  List<String> cycle() {
    for (String start : declarations.keySet()) {
      List<String> way = way(name(start), name(start), new HashSet<>());
      if (!way.isEmpty()) {
        return way;
      }
    }
    return List.of();
  }

  private List<String> way(String from, String to, Set<String> seen) {
    for (Map.Entry<String, AppModule> module : declarations.entrySet()) {
      if (!name(module.getKey()).equals(from)) {
        continue;
      }
      for (String next : module.getValue().dependencies()) {
        if (next.equals(to)) {
          return List.of(from, to);
        }
        if (seen.add(next)) {
          List<String> rest = way(next, to, seen);
          if (!rest.isEmpty()) {
            List<String> whole = new ArrayList<>(List.of(from));
            whole.addAll(rest);
            return whole;
          }
        }
      }
    }
    return List.of();
  }

  private boolean declares(String module, String other) {
    return Arrays.asList(declarations.get(module).dependencies()).contains(name(other));
  }

  static String name(String rootPackage) {
    return rootPackage.substring(rootPackage.lastIndexOf('.') + 1);
  }
}
