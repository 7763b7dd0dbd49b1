package app.otodoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
class StartTest {

  @Inject DataSource database;
  @Inject S3Client s3;

  @Test
  void postgresIsThere() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show server_version_num")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isGreaterThanOrEqualTo(160_000);
    }
  }

  @Test
  void s3IsThere() {
    s3.createBucket(request -> request.bucket("start-test"));
    s3.putObject(
        request -> request.bucket("start-test").key("a/あ.txt"), RequestBody.fromString("hello"));
    assertThat(
            s3.getObjectAsBytes(request -> request.bucket("start-test").key("a/あ.txt"))
                .asUtf8String())
        .isEqualTo("hello");
  }
}
