package app.otodoke.realtime.bus;

import app.otodoke.realtime.CableSettings;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The kinds of bus there are. */
@Singleton
class Buses {

  private final Vertx vertx;
  private final String url;
  private final String user;
  private final String password;

  Buses(
      Vertx vertx,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.vertx = vertx;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  Bus choose(CableSettings.Bus settings) {
    return switch (settings.kind()) {
      case "postgres" -> new PostgresBus(url, user, password);
      case "redis" ->
          new RedisBus(
              vertx,
              settings
                  .redisUrl()
                  .orElseThrow(
                      () -> new IllegalStateException("otodoke.cable.bus.redis-url is not set")));
      case "none" -> new NoBus();
      default ->
          throw new IllegalStateException(
              "otodoke.cable.bus.kind is postgres, redis or none, not " + settings.kind());
    };
  }

  /** For a single process. */
  private static final class NoBus implements Bus {

    @Override
    public void start(Consumer<String> receiver) {}

    @Override
    public void send(String text) {}

    @Override
    public void stop() {}
  }
}
