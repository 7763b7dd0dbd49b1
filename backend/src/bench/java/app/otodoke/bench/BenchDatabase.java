package app.otodoke.bench;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL for measurements, set up like the product's embedded one and as durable: a commit is
 * on the disk when it is answered. Every run begins with an empty database.
 */
public final class BenchDatabase implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final AgroalDataSource pool;

  private BenchDatabase(EmbeddedPostgres server, AgroalDataSource pool) {
    this.server = server;
    this.pool = pool;
  }

  public static BenchDatabase start() throws IOException, SQLException {
    Path folder = Path.of("target", "bench").toAbsolutePath();
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgres"))
            .setCleanDataDirectory(true)
            .setOverrideWorkingDirectory(folder.resolve("postgres-bin").toFile())
            .setPGStartupWait(Duration.ofMinutes(1))
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("shared_buffers", "64MB")
            .setServerConfig("timezone", "UTC")
            .start();
    Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .locations("db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    var settings =
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(40)
                        .acquisitionTimeout(Duration.ofSeconds(10))
                        .connectionFactoryConfiguration(
                            connection ->
                                connection
                                    .jdbcUrl(server.getJdbcUrl("postgres", "postgres"))
                                    .principal(new NamePrincipal("postgres"))
                                    .credential(new SimplePassword("postgres"))));
    return new BenchDatabase(server, AgroalDataSource.from(settings));
  }

  /** Where it listens, on loopback; person and password are postgres. */
  public int port() {
    return server.getPort();
  }

  public AgroalDataSource pool() {
    return pool;
  }

  /** Where a server of its own finds it. */
  public String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Runs statements one after the other. */
  public void run(String... statements) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The one number a query answers. */
  public long number(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    server.close();
  }
}
