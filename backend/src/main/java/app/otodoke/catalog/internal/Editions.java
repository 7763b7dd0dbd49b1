package app.otodoke.catalog.internal;

import app.otodoke.platform.sql.SharedQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** Names the state that songs and artists are in: every commit that changes any makes a new one. */
@ApplicationScoped
class Editions {

  private final DataSource database;
  private final SharedQuestion<Boolean, Long> edition = new SharedQuestion<>(only -> read());

  Editions(DataSource database) {
    this.database = database;
  }

  /** The edition as of now. What is read afterwards is of this one or a later one. */
  long current() {
    return edition.of(true);
  }

  private Map<Boolean, Long> read() {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select changed_by from catalog.edition");
        ResultSet row = statement.executeQuery()) {
      return Map.of(true, row.next() ? row.getLong(1) : -1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
