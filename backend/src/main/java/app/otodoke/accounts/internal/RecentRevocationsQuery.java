package app.otodoke.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Whose access ended or changed lately. Asked every second, so without a persistence context. */
@ApplicationScoped
class RecentRevocationsQuery {

  private static final String SQL =
      """
      select id, null::integer from accounts.sessions where ended_at >= ?
      union all
      select id, access_version from accounts.users where access_changed_at >= ?
      """;

  private final DataSource database;

  RecentRevocationsQuery(DataSource database) {
    this.database = database;
  }

  void since(Instant time, Consumer<UUID> session, BiConsumer<UUID, Integer> user)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setObject(1, time.atOffset(ZoneOffset.UTC));
      statement.setObject(2, time.atOffset(ZoneOffset.UTC));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          UUID id = rows.getObject(1, UUID.class);
          int version = rows.getInt(2);
          if (rows.wasNull()) {
            session.accept(id);
          } else {
            user.accept(id, version);
          }
        }
      }
    }
  }
}
