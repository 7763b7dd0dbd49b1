package app.otodoke.chat.internal;

import app.otodoke.shared.Unavailable;
import java.sql.SQLException;

/** A statement did not go through. */
class DatabaseFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private DatabaseFailed(SQLException cause) {
    super(cause);
  }

  /** What to tell the caller: to come again where the database is to blame, not the statement. */
  static RuntimeException of(SQLException cause) {
    return isAway(cause) ? new Unavailable() : new DatabaseFailed(cause);
  }

  /** The connection is broken, the server shuts down or is out of resources. */
  static boolean isAway(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return state.isEmpty()
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("53")
        || state.startsWith("58");
  }
}
