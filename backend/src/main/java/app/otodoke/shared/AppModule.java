package app.otodoke.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a feature module on the {@code package-info} of its root package. The root package is
 * the module's Backend API; everything else lives in its {@code internal} package.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AppModule {

  /** The PostgreSQL schema that only this module reads and writes; named like the package. */
  String schema();

  /** Names of the modules whose root packages this one may use. */
  String[] dependencies() default {};
}
