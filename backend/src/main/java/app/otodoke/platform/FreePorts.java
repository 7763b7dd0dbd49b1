package app.otodoke.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Free loopback ports for the services inside the process, unless configuration names some. Chosen
 * once per process; a system property remembers them across live reloads.
 */
public final class FreePorts implements ConfigSource {

  /** Linux hands out ports from 32768 to clients, and a client may then hold the very port. */
  private static final int FIRST = 20_000;

  private static final int LAST = 32_000;
  private static final Set<String> NAMES = Set.of("otodoke.postgres.port", "otodoke.s3.port");

  @Override
  public String getValue(String name) {
    if (!NAMES.contains(name)) {
      return null;
    }
    synchronized (System.getProperties()) {
      String remembered = "chosen." + name;
      String port = System.getProperty(remembered);
      if (port == null) {
        port = Integer.toString(choose());
        System.setProperty(remembered, port);
      }
      return port;
    }
  }

  static int choose() {
    for (int attempt = 0; attempt < 200; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      if (isFree(port)) {
        return port;
      }
    }
    throw CannotStart.because(
        "no free port between " + FIRST + " and " + LAST + " on this machine.");
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  @Override
  public Map<String, String> getProperties() {
    return Map.of();
  }

  @Override
  public Set<String> getPropertyNames() {
    return NAMES;
  }

  @Override
  public String getName() {
    return "free ports";
  }

  @Override
  public int getOrdinal() {
    return 50;
  }
}
