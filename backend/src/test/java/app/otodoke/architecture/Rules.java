package app.otodoke.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.otodoke.shared.Refusal;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the code, each to be tried on the product and on a fixture that breaks it. */
final class Rules {

  private static final Set<String> WRITES =
      Set.of("persist", "persistAndFlush", "merge", "remove", "delete", "executeUpdate");

  private static final Set<String> PERSISTENCE =
      Set.of("jakarta.persistence", "org.hibernate", "io.quarkus.hibernate");

  private static final String[] EDGES = {"..http..", "..realtime.."};

  private Rules() {}

  static ArchRule internalsAreClosed() {
    // what is nested in an interface is public by the language, and out of reach all the same
    return noClasses()
        .that()
        .resideInAPackage("..internal..")
        .and()
        .areTopLevelClasses()
        .should()
        .bePublic();
  }

  static ArchRule entitiesStayInside() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .resideInAPackage("..internal..");
  }

  static ArchRule edgesSeeOnlyApis() {
    return noClasses()
        .that()
        .resideInAnyPackage(EDGES)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are internal to a module", c -> c.getPackageName().contains(".internal")));
  }

  static ArchRule edgesLeaveDataAlone() {
    return noClasses()
        .that()
        .resideInAnyPackage(EDGES)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "javax.sql..");
  }

  static ArchRule audiencesAreApart() {
    return slices().matching("..http.(web|mobile|open|admin)..").should().notDependOnEachOther();
  }

  static ArchRule modulesKnowNoTransport(DescribedPredicate<JavaClass> inModule) {
    return noClasses()
        .that(inModule)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..otodoke..http..",
            "..otodoke..realtime..",
            "jakarta.ws.rs..",
            "io.quarkus.websockets..",
            "io.vertx..",
            "io.smallrye.mutiny..");
  }

  static ArchRule apisArePlain(DescribedPredicate<JavaClass> inRoot) {
    return classes()
        .that(inRoot)
        .and()
        .arePublic()
        .should(
            new ArchCondition<>("be an interface, record, enum or refusal without persistence") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean shape =
                    type.isInterface()
                        || type.isRecord()
                        || type.isEnum()
                        || type.isAssignableTo(Refusal.class)
                        || type.getSimpleName().equals("package-info");
                boolean plain =
                    type.getDirectDependenciesFromSelf().stream()
                        .noneMatch(
                            d ->
                                d.getTargetClass()
                                    .getPackageName()
                                    .startsWith("jakarta.persistence"));
                if (!shape || !plain) {
                  events.add(SimpleConditionEvent.violated(type, type.getName() + " is not plain"));
                }
              }
            });
  }

  /** One verb: {@code call}, and at most {@code soon} or {@code later}, which run it aside. */
  static ArchRule servicesDoOneThing() {
    return classes()
        .that()
        .haveSimpleNameEndingWith("Service")
        .and()
        .resideInAPackage("..internal..")
        .should(
            new ArchCondition<>("have call, and beside it nothing but its running aside") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                List<String> open =
                    type.getMethods().stream()
                        .filter(m -> !m.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
                        .filter(
                            m -> m.getName().equals("call") || !m.isAnnotatedWith(Scheduled.class))
                        .map(JavaMethod::getName)
                        .distinct()
                        .toList();
                if (!open.contains("call") || !List.of("call", "soon", "later").containsAll(open)) {
                  events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + open));
                }
              }
            });
  }

  static ArchRule queriesOnlyRead() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("Query")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it writes",
                call ->
                    WRITES.contains(call.getName())
                        && PERSISTENCE.stream()
                            .anyMatch(call.getTargetOwner().getPackageName()::startsWith)));
  }

  static ArchRule resourcesNameTheirAccess() {
    return methods()
        .that(
            DescribedPredicate.describe(
                "answer a request", method -> method.isMetaAnnotatedWith(HttpMethod.class)))
        .should(
            new ArchCondition<>("say who may call them") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean said =
                    Stream.of(
                            RolesAllowed.class, Authenticated.class, PermitAll.class, DenyAll.class)
                        .anyMatch(
                            access ->
                                method.isAnnotatedWith(access)
                                    || method.getOwner().isAnnotatedWith(access));
                if (!said) {
                  events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
              }
            });
  }
}
