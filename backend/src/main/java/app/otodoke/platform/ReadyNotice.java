package app.otodoke.platform;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** Tells the person at the terminal where the product can be opened. */
@ApplicationScoped
class ReadyNotice {

  void show(@ObservesAsync HttpServerStart started) throws SocketException {
    if (LaunchMode.current() == LaunchMode.TEST) {
      return;
    }
    int port = started.options().getPort();
    StringBuilder text =
        new StringBuilder("\n  Otodoke is ready:     http://localhost:" + port + "\n");
    if (started.options().getHost().equals("0.0.0.0")) {
      for (String address : networkAddresses()) {
        text.append("  on the same network:  http://").append(address).append(':').append(port);
        text.append('\n');
      }
    }
    System.out.println(text);
    System.gc(); // what only the start needed, half of the heap, goes back to the machine
  }

  private static List<String> networkAddresses() throws SocketException {
    List<String> addresses = new ArrayList<>();
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      if (network.isUp() && !network.isLoopback() && !network.isVirtual()) {
        network
            .inetAddresses()
            .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
            .forEach(address -> addresses.add(address.getHostAddress()));
      }
    }
    return addresses;
  }
}
