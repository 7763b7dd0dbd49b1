package app.otodoke.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The embedded database of a data folder, for programs beside the product. */
public final class EmbeddedData implements AutoCloseable {

  /** What the product keeps; the rest of the folder can be made anew. */
  private static final List<String> KEPT = List.of("postgres", "s3", "secret");

  private final DataFolder folder;
  private final EmbeddedPostgresServer server;
  private final int port;

  private EmbeddedData(DataFolder folder, EmbeddedPostgresServer server, int port) {
    this.folder = folder;
    this.server = server;
    this.port = port;
  }

  /** Work on a database that nobody else uses. */
  public interface Filling {
    void fill(EmbeddedData fresh) throws Exception;
  }

  /** Uses the database of the running product, or starts it for the while. */
  public static EmbeddedData joinOrStart(Path data) throws Exception {
    DataFolder folder = new DataFolder(data.toString());
    if (folder.isInUse()) {
      List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
      return new EmbeddedData(null, null, Integer.parseInt(lines.get(3).strip()));
    }
    folder.open();
    return start(folder);
  }

  /**
   * Puts a new database in the place of what is there and has it filled. What was there is put
   * aside, and put back when the filling fails.
   *
   * @return where it was put; null when there was nothing
   */
  public static Path replace(Path data, Filling filling) throws Exception {
    DataFolder folder = new DataFolder(data.toString());
    folder.open();
    String now = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now());
    Path aside = data.resolve("before-restore-" + now);
    boolean any = move(data, aside);
    try (EmbeddedData fresh = start(folder)) {
      filling.fill(fresh);
    } catch (Exception e) {
      for (String name : KEPT) {
        Folders.delete(data.resolve(name));
      }
      move(aside, data);
      Folders.delete(aside);
      throw e;
    }
    return any ? aside : null;
  }

  private static boolean move(Path from, Path to) throws IOException {
    boolean any = false;
    for (String name : KEPT) {
      if (Files.exists(from.resolve(name))) {
        Files.createDirectories(to);
        Files.move(from.resolve(name), to.resolve(name));
        any = true;
      }
    }
    return any;
  }

  private static EmbeddedData start(DataFolder folder) throws Exception {
    int port = FreePorts.choose();
    EmbeddedPostgresServer server =
        new EmbeddedPostgresServer(
            folder.resolve("postgres"), folder.resolve("postgres-bin"), port, true);
    try {
      server.start();
    } catch (IOException | InterruptedException | RuntimeException e) {
      folder.close();
      throw e;
    }
    return new EmbeddedData(folder, server, port);
  }

  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/otodoke";
  }

  public String user() {
    return "postgres";
  }

  @Override
  public void close() throws IOException {
    if (server != null) {
      server.stop();
      folder.close();
    }
  }
}
