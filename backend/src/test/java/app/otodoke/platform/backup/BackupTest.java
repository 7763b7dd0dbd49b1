package app.otodoke.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.circle.CircleApi;
import app.otodoke.platform.EmbeddedData;
import app.otodoke.platform.Secrets;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
class BackupTest {

  @ConfigProperty(name = "otodoke.data-dir")
  Path data;

  @Inject javax.sql.DataSource database;
  @Inject S3Client s3;
  @Inject CircleApi circle;
  @Inject Secrets secrets;
  @TempDir Path folder;

  @Test
  void whatRunsIsBackedUpAndRestoredElsewhere() throws Exception {
    s3.createBucket(request -> request.bucket("backup-test"));
    s3.putObject(
        request -> request.bucket("backup-test").key("曲/a.txt"), RequestBody.fromString("la la"));
    byte[] key = secrets.key("backup-test");
    UUID entry = UUID.randomUUID();
    Map<String, Long> before;
    try (Connection connection = database.getConnection()) {
      connection
          .createStatement()
          .execute(
              "insert into circle.audit (id, at, action, details) values ('%s', now(), 'backup', '{}')"
                  .formatted(entry));
      before = rows(connection);
    }
    Path file = folder.resolve("circle.zip");
    BackupCommand.backup(data.toAbsolutePath(), file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");

    Path other = folder.resolve("other data");
    BackupCommand.restore(other, file);
    BackupCommand.restore(other, file); // a second time, over the first
    assertThat(Files.readString(other.resolve("s3/backup-test/曲/a.txt"))).isEqualTo("la la");
    assertThat(key).hasSize(32);
    assertThat(other.resolve("secret")).hasSameTextualContentAs(data.resolve("secret"));
    try (EmbeddedData restored = EmbeddedData.joinOrStart(other);
        Connection connection = DriverManager.getConnection(restored.url(), restored.user(), "")) {
      assertThat(rows(connection)).containsAllEntriesOf(without(before, "circle.audit"));
      assertThat(one(connection, "select count(*) from circle.audit where id = '" + entry + "'"))
          .isEqualTo("1");
      assertThat(one(connection, "select circle.epoch()")).isNotEqualTo(circle.epoch());
    }
  }

  @Test
  void whatIsNoBackupLeavesTheFolderAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "hello");
    Path kept = Files.createDirectories(folder.resolve("kept/s3"));
    Files.writeString(kept.resolve("song.txt"), "la");
    assertThatThrownBy(() -> BackupCommand.restore(folder.resolve("kept"), file))
        .isInstanceOf(java.io.IOException.class);
    assertThat(kept.resolve("song.txt")).hasContent("la");
  }

  /**
   * Other tests may write meanwhile only to what they own; these are the tables with a known size.
   */
  private static Map<String, Long> without(Map<String, Long> rows, String table) {
    Map<String, Long> rest = new TreeMap<>(rows);
    rest.remove(table);
    return rest;
  }

  private static Map<String, Long> rows(Connection connection) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    for (String table : new DatabaseCopy(connection).tables().keySet()) {
      rows.put(table, Long.parseLong(one(connection, "select count(*) from " + table)));
    }
    return rows;
  }

  private static String one(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }
}
