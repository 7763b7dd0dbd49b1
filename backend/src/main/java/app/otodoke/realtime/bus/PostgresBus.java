package app.otodoke.realtime.bus;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * PostgreSQL's own NOTIFY, on two connections besides the pool: one listens, one sends. Sending
 * commits without waiting for the disk, because a hint may be lost. A listener that does not hear
 * this node's own signs of life for a while is taken for dead and replaced.
 */
final class PostgresBus implements Bus {

  private static final Logger LOG = Logger.getLogger(PostgresBus.class);
  private static final String CHANNEL = "otodoke_cable";
  private static final int WAIT_MILLIS = 1_000;
  private static final long DEAF_NANOS = TimeUnit.SECONDS.toNanos(12);
  private static final long RETRY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final String url;
  private final String user;
  private final String password;
  private final Parts parts = new Parts();
  private volatile boolean stopped;
  private Thread listener;
  private Connection sender;

  PostgresBus(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @Override
  public void start(Consumer<String> receiver) {
    listener = Thread.ofPlatform().daemon().name("cable-bus").start(() -> listen(receiver));
  }

  private void listen(Consumer<String> receiver) {
    while (!stopped) {
      try (Connection connection = connect();
          Statement statement = connection.createStatement()) {
        statement.execute("LISTEN " + CHANNEL);
        hear(connection.unwrap(PGConnection.class), receiver);
      } catch (SQLException e) {
        if (!stopped) {
          LOG.debug("The bus is not heard", e);
          LockSupport.parkNanos(RETRY_NANOS);
        }
      }
    }
  }

  private void hear(PGConnection connection, Consumer<String> receiver) throws SQLException {
    long heard = System.nanoTime();
    while (!stopped && System.nanoTime() - heard < DEAF_NANOS) {
      PGNotification[] all = connection.getNotifications(WAIT_MILLIS);
      if (all != null && all.length > 0) {
        heard = System.nanoTime();
        for (PGNotification one : all) {
          parts.join(one.getParameter()).ifPresent(receiver);
        }
      }
    }
  }

  @Override
  public synchronized void send(String text) {
    if (stopped) {
      return;
    }
    try {
      if (sender == null) {
        sender = connect();
      }
      notify(sender, parts.cut(text));
    } catch (SQLException e) {
      LOG.debug("The bus takes nothing", e);
      if (sender != null) {
        close();
      }
    }
  }

  private static void notify(Connection connection, List<String> pieces) throws SQLException {
    String sql = "select pg_notify('" + CHANNEL + "', piece) from unnest(?::text[]) piece";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", pieces.toArray()));
      statement.execute();
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "otodoke-bus");
    properties.setProperty("options", "-c synchronous_commit=off");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    return DriverManager.getConnection(url, properties);
  }

  private void close() {
    Connection old = sender;
    sender = null;
    try {
      old.close();
    } catch (SQLException e) {
      LOG.debug("A broken connection does not close", e);
    }
  }

  @Override
  public void stop() {
    stopped = true;
    listener.interrupt();
    synchronized (this) {
      if (sender != null) {
        close();
      }
    }
    try {
      listener.join(TimeUnit.SECONDS.toMillis(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
