package app.otodoke.realtime;

import app.otodoke.bench.BenchDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A server on Node with ws and pg that does the same as plainly as can be, to compare with. */
final class Peer implements AutoCloseable {

  private static final Path FOLDER = Path.of("src", "bench", "peer");

  private final BenchDatabase database;
  private final MeasuredProcess process;

  private Peer(BenchDatabase database, MeasuredProcess process) {
    this.database = database;
    this.process = process;
  }

  static Peer start() throws IOException, InterruptedException, SQLException {
    if (!Files.isDirectory(FOLDER.resolve("node_modules"))) {
      run("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error");
    }
    BenchDatabase database = BenchDatabase.start();
    String script = FOLDER.resolve("server.mjs").toString();
    List<String> command = List.of("node", script, "%port", Integer.toString(database.port()));
    return new Peer(database, MeasuredProcess.start(command, Map.of("NODE_ENV", "production")));
  }

  private static void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(new File("target/bench/peer.log"))
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("npm failed: see target/bench/peer.log");
    }
  }

  MeasuredProcess process() {
    return process;
  }

  static String room() {
    return UUID.randomUUID().toString();
  }

  @Override
  public void close() throws InterruptedException, IOException {
    process.close();
    database.close();
  }
}
