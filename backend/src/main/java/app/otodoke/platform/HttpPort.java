package app.otodoke.platform;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks before anything is started whether the product's own port is free. */
@ApplicationScoped
class HttpPort {

  private final String host;
  private final int port;

  HttpPort(
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.host = host;
    this.port = port;
  }

  void mustBeFree() {
    if (LaunchMode.current() != LaunchMode.NORMAL || port == 0) {
      return;
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException taken) {
      throw CannotStart.because(
          "port %d cannot be used (%s); choose another with OTODOKE_PORT."
              .formatted(port, taken.getMessage()));
    }
  }
}
