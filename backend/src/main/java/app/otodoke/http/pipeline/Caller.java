package app.otodoke.http.pipeline;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The other end of the current HTTP request, for resources. */
@RequestScoped
public class Caller {

  private final CurrentVertxRequest request;
  private final Messages messages;
  private final Optional<URI> configuredOrigin;

  Caller(
      CurrentVertxRequest request,
      Messages messages,
      @ConfigProperty(name = "otodoke.origin") Optional<URI> configuredOrigin) {
    this.request = request;
    this.messages = messages;
    this.configuredOrigin = configuredOrigin;
  }

  /** The caller's own IP address, behind any trusted proxy. */
  public String address() {
    return exchange().address();
  }

  /** The address the product is reached at: the configured one, else the one of this request. */
  public URI origin() {
    return configuredOrigin.orElseGet(() -> exchange().origin());
  }

  /** True when the caller came by https. */
  public boolean secure() {
    return exchange().secure();
  }

  public String requestId() {
    return exchange().requestId();
  }

  /** The language to answer in. */
  public Locale language() {
    return messages.language(request.getCurrent().request().getHeader("Accept-Language"));
  }

  private Exchange exchange() {
    return Exchange.of(request.getCurrent());
  }
}
