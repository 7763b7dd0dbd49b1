package app.otodoke.realtime.handshake;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jboss.logging.Logger;

/**
 * A request that became a socket is never answered, so to the platform it is never over: stopping
 * would wait for it in vain until the whole shutdown timeout has passed. The platform offers no way
 * to say so; this says it anyway. Sockets are sent away by {@link Draining}.
 */
final class UpgradedRequest {

  private static final Logger LOG = Logger.getLogger(UpgradedRequest.class);
  private static final MethodHandle DONE = find();

  private UpgradedRequest() {}

  static void isOver(HttpServerRequest request) {
    if (DONE == null) {
      return;
    }
    try {
      DONE.invokeExact(QuarkusRequestWrapper.get(request));
    } catch (Throwable e) {
      LOG.debug("A request could not be declared over", e);
    }
  }

  private static MethodHandle find() {
    try {
      return MethodHandles.privateLookupIn(QuarkusRequestWrapper.class, MethodHandles.lookup())
          .findVirtual(QuarkusRequestWrapper.class, "done", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      LOG.warn("Stopping may take the whole shutdown timeout while sockets are open", e);
      return null;
    }
  }
}
