package app.otodoke.chat.internal;

import java.sql.SQLException;

/** A statement did not go through. */
class DatabaseFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseFailed(SQLException cause) {
    super(cause);
  }
}
