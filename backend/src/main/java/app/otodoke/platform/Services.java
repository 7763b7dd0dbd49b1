package app.otodoke.platform;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Brings up, in this order, the data folder, PostgreSQL with its migrations, and S3; takes them
 * down last of all. Other start-up observers come later by their default priority.
 */
@ApplicationScoped
class Services {

  private static final Logger LOG = Logger.getLogger(Services.class);

  private final HttpPort httpPort;
  private final DataFolder folder;
  private final Flyway flyway;
  private final EmbeddedPostgresServer postgres;
  private final EmbeddedS3Server s3;

  Services(
      HttpPort httpPort,
      DataFolder folder,
      Flyway flyway,
      @ConfigProperty(name = "otodoke.database.url") Optional<String> databaseUrl,
      @ConfigProperty(name = "otodoke.postgres.port") int postgresPort,
      @ConfigProperty(name = "otodoke.postgres.binaries-dir") Path binaries,
      @ConfigProperty(name = "otodoke.postgres.durable") boolean durable,
      @ConfigProperty(name = "otodoke.s3.endpoint") Optional<URI> s3Endpoint,
      @ConfigProperty(name = "otodoke.s3.port") int s3Port,
      @ConfigProperty(name = "otodoke.s3.access-key") String s3AccessKey,
      @ConfigProperty(name = "otodoke.s3.secret-key") String s3SecretKey) {
    this.httpPort = httpPort;
    this.folder = folder;
    this.flyway = flyway;
    this.postgres =
        databaseUrl.isPresent()
            ? null
            : new EmbeddedPostgresServer(
                folder.resolve("postgres"), binaries.toAbsolutePath(), postgresPort, durable);
    this.s3 =
        s3Endpoint.isPresent()
            ? null
            : new EmbeddedS3Server(folder.resolve("s3"), s3Port, s3AccessKey, s3SecretKey);
  }

  void start(@Observes @Priority(1) StartupEvent event) throws Exception {
    httpPort.mustBeFree();
    folder.open();
    try {
      if (postgres != null) {
        postgres.start();
      }
      flyway.migrate();
      if (s3 != null) {
        s3.start();
      }
    } catch (Exception e) {
      stop(null);
      throw e;
    }
  }

  void stop(@Observes @Priority(100_000) ShutdownEvent event) {
    quietly("S3", s3 == null ? () -> {} : s3::stop);
    quietly("PostgreSQL", postgres == null ? () -> {} : postgres::stop);
    folder.close();
  }

  /** Null with an S3 of one's own. */
  EmbeddedS3Server s3() {
    return s3;
  }

  private static void quietly(String name, Stop stop) {
    try {
      stop.run();
    } catch (Exception e) {
      LOG.warnf(e, "%s did not stop cleanly", name);
    }
  }

  private interface Stop {
    void run() throws Exception;
  }
}
