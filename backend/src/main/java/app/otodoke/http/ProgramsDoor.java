package app.otodoke.http;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets programs in by the open API only, and there only as far as their token's scopes go. */
class ProgramsDoor {

  private static final String OPEN_API = CurrentActor.class.getPackageName() + ".open.";

  private final CurrentActor actor;

  ProgramsDoor(CurrentActor actor) {
    this.actor = actor;
  }

  @ServerRequestFilter
  void check(ResourceInfo target) {
    if (annotation(target, PermitAll.class) != null) {
      return;
    }
    Actor who = actor.find().orElse(null);
    if (who == null || who.sessionId() != null) {
      return;
    }
    Scope scope = annotation(target, Scope.class);
    boolean open = (target.getResourceClass().getName()).startsWith(OPEN_API);
    if (!open || scope == null) {
      throw new NotAllowed();
    }
    who.requireScope(scope.value());
  }

  private static <T extends Annotation> T annotation(ResourceInfo target, Class<T> type) {
    T own = target.getResourceMethod().getAnnotation(type);
    return own != null ? own : target.getResourceClass().getAnnotation(type);
  }
}
