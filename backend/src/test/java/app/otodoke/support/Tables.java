package app.otodoke.support;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The test's own hand in the database, past all modules. */
public final class Tables {

  private static final String OURS =
      """
      select format('%I.%I', table_schema, table_name) from information_schema.tables
      where table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
      and table_schema not in ('public', 'information_schema')
      and table_schema not like 'pg\\_%' and (table_schema, table_name) <> ('circle', 'origin')
      """;

  private Tables() {}

  /** Removes all rows of all modules. */
  public static void empty() {
    List<String> tables = new ArrayList<>();
    with(
        statement -> {
          try (ResultSet rows = statement.executeQuery(OURS)) {
            while (rows.next()) {
              tables.add(rows.getString(1));
            }
          }
          statement.execute("truncate " + String.join(", ", tables) + " cascade");
        });
  }

  public static boolean founded() {
    boolean[] founded = new boolean[1];
    with(
        statement -> {
          try (ResultSet rows = statement.executeQuery("select 1 from circle.settings")) {
            founded[0] = rows.next();
          }
        });
    return founded[0];
  }

  public static void openRegistration() {
    run("update circle.settings set registration = 'OPEN'");
  }

  public static void makeOwner(UUID userId) {
    run("update accounts.users set role = 'OWNER' where id = '" + userId + "'");
  }

  public static void run(String sql) {
    with(statement -> statement.execute(sql));
  }

  /** The one number a query answers. */
  public static long number(String sql) {
    long[] number = new long[1];
    with(
        statement -> {
          try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            number[0] = rows.getLong(1);
          }
        });
    return number[0];
  }

  /** The text a query would answer after these statements, which are undone. */
  public static String textAfter(String query, String... statements) {
    String[] text = new String[1];
    with(
        statement -> {
          statement.getConnection().setAutoCommit(false);
          try {
            for (String sql : statements) {
              statement.execute(sql);
            }
            try (ResultSet rows = statement.executeQuery(query)) {
              rows.next();
              text[0] = rows.getString(1);
            }
          } finally {
            statement.getConnection().rollback();
            statement.getConnection().setAutoCommit(true);
          }
        });
    return text[0];
  }

  private static void with(Work work) {
    DataSource database = CDI.current().select(DataSource.class).get();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      work.on(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Work {
    void on(Statement statement) throws SQLException;
  }
}
