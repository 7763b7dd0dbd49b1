package app.otodoke.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Enumeration;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;

/**
 * Fills an empty database and an empty folder from a backup. The database is a new one, so its
 * epoch is new too, and every client fetches afresh what it had.
 */
final class Restore {

  private final ZipFile zip;
  private final Properties manifest = new Properties();

  Restore(ZipFile zip) throws IOException {
    this.zip = zip;
    ZipEntry entry = zip.getEntry(Backup.MANIFEST);
    if (entry == null) {
      throw new IOException("this is not a backup of Otodoke");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      manifest.load(in);
    }
    if (!"1".equals(manifest.getProperty("format"))) {
      throw new IOException("the backup was written by a newer Otodoke");
    }
  }

  void database(String url, String user) throws SQLException, IOException {
    migrate(url, user);
    try (Connection connection = DriverManager.getConnection(url, user, "")) {
      connection.setAutoCommit(false);
      DatabaseCopy database = new DatabaseCopy(connection);
      database.prepareWriting();
      for (String key : manifest.stringPropertyNames()) {
        if (key.startsWith("table.")) {
          String table = key.substring("table.".length());
          try (InputStream rows = zip.getInputStream(zip.getEntry(Backup.TABLES + table))) {
            database.write(table, manifest.getProperty(key), rows);
          }
        } else if (key.startsWith("sequence.")) {
          database.setSequence(key.substring("sequence.".length()), manifest.getProperty(key));
        }
      }
      connection.commit();
      connection.setAutoCommit(true);
      database.execute("analyze");
    }
  }

  /** As far as the backup's database had come; the product itself goes on from there. */
  private void migrate(String url, String user) throws IOException {
    String version = manifest.getProperty("version");
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, user, "")
            .locations("classpath:db/migration")
            .outOfOrder(true)
            .target(version)
            .load();
    boolean known = false;
    for (var migration : flyway.info().all()) {
      known |=
          migration.getVersion() != null && migration.getVersion().getVersion().equals(version);
    }
    if (!known) {
      throw new IOException("the backup was written by a newer Otodoke");
    }
    flyway.migrate();
  }

  void files(Path data) throws IOException {
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (entry.getName().startsWith(Backup.FILES) || entry.getName().equals(Backup.SECRET)) {
        extract(entry, data);
      }
    }
  }

  private void extract(ZipEntry entry, Path data) throws IOException {
    Path path = data.resolve(entry.getName()).normalize();
    if (!path.startsWith(data)) {
      throw new IOException("the backup holds a file outside its folder");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, path);
    }
    if (entry.getName().equals(Backup.SECRET)
        && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          path, java.nio.file.attribute.PosixFilePermissions.fromString("rw-------"));
    }
  }
}
