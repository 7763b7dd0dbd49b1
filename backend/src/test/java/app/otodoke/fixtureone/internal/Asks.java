package app.otodoke.fixtureone.internal;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs SQL as a module does. */
public final class Asks {

  private Asks() {}

  public static void plainly(DataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  public static void prepared(DataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.execute();
    }
  }
}
