package app.otodoke.chat.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Statements on the transaction's connection, or outside of one each on its own. Arguments may be
 * text, numbers, ids, instants, enums, and collections of ids or texts as arrays.
 */
@ApplicationScoped
class Sql {

  /** Later than anything; within what the database can say. */
  static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  <T> List<T> list(String sql, Row<T> row, Object... arguments) {
    try (Connection connection = database.getConnection()) {
      return list(connection, sql, row, arguments);
    } catch (SQLException e) {
      throw DatabaseFailed.of(e);
    }
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  int run(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw DatabaseFailed.of(e);
    }
  }

  static <T> List<T> list(Connection connection, String sql, Row<T> row, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows, row);
      }
    }
  }

  static <T> List<T> read(ResultSet rows, Row<T> row) throws SQLException {
    List<T> found = new ArrayList<>();
    while (rows.next()) {
      found.add(row.read(rows));
    }
    return found;
  }

  static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, value(statement, arguments[i]));
    }
  }

  private static Object value(PreparedStatement statement, Object argument) throws SQLException {
    return switch (argument) {
      case Instant at -> at.atOffset(ZoneOffset.UTC);
      case Enum<?> constant -> constant.name();
      case Collection<?> items -> array(statement, items.toArray());
      case Object[] items -> array(statement, items);
      case null -> null;
      default -> argument;
    };
  }

  private static Object array(PreparedStatement statement, Object[] items) throws SQLException {
    String type =
        switch (items.length == 0 ? null : items[0]) {
          case UUID id -> "uuid";
          case Long number -> "int8";
          case Integer number -> "int4";
          case null -> "uuid";
          default -> "text";
        };
    return statement.getConnection().createArrayOf(type, items);
  }

  static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** An array of ids; empty where there is none. */
  static List<UUID> uuids(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((UUID[]) array.getArray());
  }

  /** An array of texts; empty where there is none. */
  static List<String> texts(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  /** Makes a record of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }
}
