package app.otodoke.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes one zip file: every table as of one moment, then the files, then the secret. Files that
 * come later than that moment do no harm; nothing refers to them.
 */
final class Backup {

  static final String MANIFEST = "manifest.properties";
  static final String TABLES = "database/";
  static final String FILES = "s3/";
  static final String SECRET = "secret";

  private final Path data;

  Backup(Path data) {
    this.data = data;
  }

  void write(Connection connection, Path file) throws IOException, SQLException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished);
    if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // the secret is in it
      Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
    }
    try (OutputStream out = Files.newOutputStream(unfinished);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      database(connection, zip);
      files(zip);
      if (Files.exists(data.resolve(SECRET))) {
        add(zip, SECRET, data.resolve(SECRET));
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void database(Connection connection, ZipOutputStream zip)
      throws IOException, SQLException {
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    DatabaseCopy database = new DatabaseCopy(connection);
    Properties manifest = new Properties();
    Map<String, String> tables = database.tables();
    manifest.setProperty("format", "1");
    manifest.setProperty("version", database.version());
    tables.forEach((table, columns) -> manifest.setProperty("table." + table, columns));
    database.sequences().forEach((name, value) -> manifest.setProperty("sequence." + name, value));
    zip.putNextEntry(new ZipEntry(MANIFEST));
    manifest.store(zip, "Otodoke");
    zip.closeEntry();
    for (Map.Entry<String, String> table : tables.entrySet()) {
      zip.putNextEntry(new ZipEntry(TABLES + table.getKey()));
      database.read(table.getKey(), table.getValue(), zip);
      zip.closeEntry();
    }
    connection.commit();
  }

  private void files(ZipOutputStream zip) throws IOException {
    Path folder = data.resolve("s3");
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.filter(path -> !path.equals(folder)).sorted().toList();
    }
    for (Path path : paths) {
      String name = FILES + folder.relativize(path).toString().replace('\\', '/');
      if (Files.isDirectory(path)) {
        zip.putNextEntry(new ZipEntry(name + "/"));
        zip.closeEntry();
      } else if (Files.exists(path)) { // an upload may have been swept away meanwhile
        add(zip, name, path);
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, Path path) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(path, zip);
    zip.closeEntry();
  }
}
