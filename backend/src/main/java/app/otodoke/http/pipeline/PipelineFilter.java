package app.otodoke.http.pipeline;

import io.vertx.ext.web.RoutingContext;

/**
 * One step of the {@link Pipeline}. Runs on an event loop, so it must not block. It either passes
 * on with {@code context.next()} or answers and ends the request there.
 */
public interface PipelineFilter {

  void handle(RoutingContext context);

  /** What the list of filters shows. */
  default String name() {
    return getClass().getSimpleName().replace("_ClientProxy", "").replace("_Subclass", "");
  }
}
