package app.otodoke.realtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the cable costs, in the product as it is shipped: signed in, authorised, stored, with
 * positions. Beside it a bare Vert.x server that only broadcasts a frame of the same length.
 *
 * <p>Arguments: what to measure (broadcast, rooms, idle, connect, or all), and how many clients
 * (1000; 8000 for idle, 5000 for connect). Needs the packaged product, the server on one core and
 * the generator on the other; says how busy the machine was otherwise.
 */
public final class CableBench {

  static final Path DATA = Path.of("target", "bench", "cable-data").toAbsolutePath();
  static final int SECONDS = 4;

  private CableBench() {}

  public static void main(String[] arguments) throws Exception {
    String what = arguments.length > 0 ? arguments[0] : "all";
    int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
    Files.createDirectories(DATA.getParent());
    pinToOtherCore();
    System.out.println(
        "load of the machine: " + Files.readString(Path.of("/proc/loadavg")).strip());
    boolean all = what.equals("all");
    if (all || what.equals("broadcast")) {
      Broadcasting.run(clients > 0 ? clients : 1_000);
    }
    if (all || what.equals("rooms")) {
      TalkingRooms.run(500);
      TalkingRooms.run(8_000);
    }
    if (all || what.equals("idle")) {
      IdleSockets.run(clients > 0 ? clients : 8_000);
    }
    if (all || what.equals("connect")) {
      Connecting.run(clients > 0 ? clients : 5_000);
    }
    System.out.println(
        "load of the machine: " + Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private static void pinToOtherCore() throws IOException, InterruptedException {
    String self = Long.toString(ProcessHandle.current().pid());
    if (Files.exists(Path.of("/usr/bin/taskset"))) {
      new ProcessBuilder("taskset", "-a", "-c", "-p", "1", self)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    }
  }
}
