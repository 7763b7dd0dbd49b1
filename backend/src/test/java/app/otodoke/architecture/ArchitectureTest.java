package app.otodoke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.junit.jupiter.api.Test;

/** Every rule is tried twice: the product keeps it, and the fixtures, made to break it, do not. */
class ArchitectureTest {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.otodoke");

  private static final JavaClasses FIXTURES =
      new ClassFileImporter().importPackages("app.otodoke.fixtures");

  private static final Modules MODULES = new Modules(PRODUCT);
  private static final Modules BROKEN = new Modules(FIXTURES);

  private static void holds(ArchRule rule, ArchRule onFixtures) {
    assertThat(rule.evaluate(PRODUCT).getFailureReport().getDetails()).isEmpty();
    assertThat(onFixtures.evaluate(FIXTURES).hasViolation())
        .as("the fixture breaks the rule: " + rule.getDescription())
        .isTrue();
  }

  private static void holds(ArchRule rule) {
    holds(rule, rule);
  }

  private static DescribedPredicate<JavaClass> in(Modules modules) {
    return DescribedPredicate.describe("belong to a module", t -> modules.moduleOf(t) != null);
  }

  private static DescribedPredicate<JavaClass> rootOf(Modules modules) {
    return DescribedPredicate.describe(
        "are in a module's API", t -> modules.rootPackages().contains(t.getPackageName()));
  }

  @Test
  void modulesUseOnlyTheApisTheyDeclare() {
    assertThat(MODULES.undeclaredUses(PRODUCT)).isEmpty();
    assertThat(BROKEN.undeclaredUses(FIXTURES))
        .anyMatch(use -> use.startsWith("songs does not declare shelf"))
        .anyMatch(use -> use.startsWith("not the API of songs"));
  }

  @Test
  void declaredDependenciesAreUsed() {
    assertThat(MODULES.idleDeclarations(PRODUCT)).isEmpty();
    assertThat(BROKEN.idleDeclarations(FIXTURES))
        .contains("songs declares nothing and does not use it");
  }

  @Test
  void modulesDoNotDependInCircles() {
    assertThat(MODULES.cycle()).isEmpty();
    assertThat(BROKEN.cycle()).isNotEmpty();
  }

  @Test
  void internalsAreClosed() {
    holds(Rules.internalsAreClosed());
    holds(Rules.entitiesStayInside());
  }

  @Test
  void edgesSeeOnlyApis() {
    holds(Rules.edgesSeeOnlyApis());
    holds(Rules.edgesLeaveDataAlone());
    holds(Rules.audiencesAreApart());
  }

  @Test
  void modulesKnowNoTransport() {
    holds(Rules.modulesKnowNoTransport(in(MODULES)), Rules.modulesKnowNoTransport(in(BROKEN)));
  }

  @Test
  void apisArePlain() {
    holds(Rules.apisArePlain(rootOf(MODULES)), Rules.apisArePlain(rootOf(BROKEN)));
  }

  @Test
  void servicesDoOneThingAndQueriesOnlyRead() {
    holds(Rules.servicesDoOneThing());
    holds(Rules.queriesOnlyRead());
  }

  @Test
  void resourcesNameTheirAccess() {
    holds(Rules.resourcesNameTheirAccess());
  }

  @Test
  void entitiesLieInTheirModulesSchema() {
    assertThat(strayEntities(PRODUCT, MODULES)).isEmpty();
    assertThat(strayEntities(FIXTURES, BROKEN)).isNotEmpty();
  }

  private static java.util.List<String> strayEntities(JavaClasses classes, Modules modules) {
    return classes.stream()
        .filter(type -> type.isAnnotatedWith(Entity.class))
        .filter(
            type ->
                modules.moduleOf(type) == null
                    || !type.isAnnotatedWith(Table.class)
                    || !type.getAnnotationOfType(Table.class)
                        .schema()
                        .equals(modules.schema(modules.moduleOf(type))))
        .map(JavaClass::getName)
        .toList();
  }

  @Test
  void schemasAreNamedLikeTheirModules() {
    assertThat(MODULES.rootPackages()).isNotEmpty();
    assertThat(MODULES.rootPackages())
        .allSatisfy(root -> assertThat(MODULES.schema(root)).isEqualTo(Modules.name(root)));
  }
}
