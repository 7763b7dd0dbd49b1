package app.otodoke.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL as a child of this process, its data in a folder, on a loopback port. */
final class EmbeddedPostgresServer {

  private static final Duration START_WAIT = Duration.ofMinutes(2);

  private final Path data;
  private final Path binaries;
  private final int port;
  private final boolean durable;
  private EmbeddedPostgres server;

  EmbeddedPostgresServer(Path data, Path binaries, int port, boolean durable) {
    this.data = data;
    this.binaries = binaries;
    this.port = port;
    this.durable = durable;
  }

  void start() throws IOException, InterruptedException {
    refuseRootWithoutNamespaces();
    Path unfinished = data.resolveSibling(data.getFileName() + ".new");
    endLeftover(data);
    endLeftover(unfinished);
    if (!Files.exists(data)) {
      create(unfinished);
    }
    server = run(data);
  }

  void stop() throws IOException {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  /** Makes the cluster aside and moves it into place whole, so that no half of one is ever used. */
  private void create(Path unfinished) throws IOException {
    Folders.delete(unfinished);
    try (EmbeddedPostgres first = run(unfinished);
        Connection connection = first.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database otodoke");
    } catch (SQLException e) {
      throw new IOException("cannot create the database", e);
    }
    Files.move(unfinished, data);
  }

  private EmbeddedPostgres run(Path folder) throws IOException {
    if (!FreePorts.isFree(port)) {
      // or else we would take whoever listens there for our own server
      throw CannotStart.because(
          "port "
              + port
              + " is taken, where PostgreSQL is to listen; leave it to chance or name another with OTODOKE_POSTGRES_PORT.");
    }
    if (Files.exists(folder) && Folders.posix(folder)) {
      // PostgreSQL refuses a folder that others may read
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    String flush = durable ? "on" : "off";
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(binaries.toFile())
        .setRegisterShutdownHook(false)
        .setPGStartupWait(START_WAIT)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .setServerConfig("fsync", flush)
        .setServerConfig("synchronous_commit", flush)
        .setServerConfig("full_page_writes", flush)
        .setServerConfig("max_connections", "100")
        .setServerConfig("shared_buffers", "64MB")
        .setServerConfig("timezone", "UTC")
        .start();
  }

  /** Ends the server a killed process left behind, and forgets one that died with it. */
  private static void endLeftover(Path folder) throws IOException, InterruptedException {
    Path pidFile = folder.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    var lines = Files.readAllLines(pidFile);
    if (!lines.isEmpty() && lines.getFirst().strip().matches("\\d+")) {
      end(Long.parseLong(lines.getFirst().strip()));
    }
    Files.deleteIfExists(pidFile);
  }

  private static void end(long pid) throws IOException, InterruptedException {
    ProcessHandle leftover =
        ProcessHandle.of(pid).filter(EmbeddedPostgresServer::ours).orElse(null);
    if (leftover == null) {
      return;
    }
    new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor(); // fast shutdown
    try {
      leftover.onExit().get(30, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
      leftover.destroyForcibly();
      leftover.onExit().join();
    }
  }

  private static boolean ours(ProcessHandle process) {
    return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
  }

  private static void refuseRootWithoutNamespaces() throws IOException, InterruptedException {
    if ("root".equals(System.getProperty("user.name"))
        && new ProcessBuilder("unshare", "-U", "true").start().waitFor() != 0) {
      throw CannotStart.because(
          "PostgreSQL does not run as root here; start Otodoke as an ordinary user,"
              + " or name a database of your own (otodoke.database.url).");
    }
  }
}
