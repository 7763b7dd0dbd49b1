package app.otodoke.http.pipeline;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the request log which route a request took. */
class RouteNames {

  private final Map<Method, String> templates = new ConcurrentHashMap<>();

  @ServerRequestFilter
  void note(ResourceInfo resource, RoutingContext context) {
    Method method = resource.getResourceMethod();
    if (method != null) {
      RequestLog.route(context, templates.computeIfAbsent(method, RouteNames::template));
    }
  }

  private static String template(Method method) {
    String path =
        "/"
            + part(method.getDeclaringClass().getAnnotation(Path.class))
            + "/"
            + part(method.getAnnotation(Path.class));
    String tidy = path.replaceAll("/+", "/");
    return tidy.length() > 1 && tidy.endsWith("/") ? tidy.substring(0, tidy.length() - 1) : tidy;
  }

  private static String part(Path path) {
    return path == null ? "" : path.value();
  }
}
