package app.otodoke.realtime;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A server in a process of its own, whose processor time and memory are read from /proc. */
final class MeasuredProcess implements AutoCloseable {

  private static final double TICKS_PER_SECOND = 100;

  private final Process process;
  private final int port;

  private MeasuredProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a command and waits until it listens. {@code %port} in it is replaced. */
  static MeasuredProcess start(List<String> command, Map<String, String> variables)
      throws IOException, InterruptedException {
    int port = freePort();
    List<String> whole = new ArrayList<>();
    if (new File("/usr/bin/taskset").exists()) {
      whole.addAll(List.of("taskset", "-c", "0")); // the generator has the other core
    }
    command.forEach(part -> whole.add(part.replace("%port", Integer.toString(port))));
    ProcessBuilder builder =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(new File("target/bench/server.log"));
    variables.forEach(
        (name, value) ->
            builder.environment().put(name, value.replace("%port", Integer.toString(port))));
    MeasuredProcess started = new MeasuredProcess(builder.start(), port);
    started.awaitPort();
    started.process.descendants().forEach(MeasuredProcess::toOtherCore);
    return started;
  }

  /** A server's own database is where everybody's is: on the generator's core. */
  private static void toOtherCore(ProcessHandle child) {
    if (new File("/usr/bin/taskset").exists()) {
      try {
        new ProcessBuilder("taskset", "-a", "-c", "-p", "1", Long.toString(child.pid()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private void awaitPort() throws InterruptedException {
    while (true) {
      try (Socket socket = new Socket("127.0.0.1", port)) {
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the server ended: see target/bench/server.log");
        }
        Thread.sleep(50);
      }
    }
  }

  int port() {
    return port;
  }

  /** Seconds of processor time it has used, user and system. */
  double cpuSeconds() throws IOException {
    String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  /** Of {@link #cpuSeconds}, what the JVM has used to compile. */
  double compilingSeconds() throws IOException {
    long ticks = 0;
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      for (Path thread : threads.toList()) {
        String stat = Files.readString(thread.resolve("stat"));
        if (stat.contains("CompilerThre")) {
          String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
          ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
      }
    }
    return ticks / TICKS_PER_SECOND;
  }

  /** Resident memory in bytes, after a collection. */
  long residentBytes() throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    for (int i = 0; i < 2; i++) {
      new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      Thread.sleep(1_500);
    }
    return residentNow();
  }

  /** Resident memory in bytes, as it is. */
  long residentNow() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
      }
    }
    throw new IllegalStateException("no VmRSS");
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(40, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
