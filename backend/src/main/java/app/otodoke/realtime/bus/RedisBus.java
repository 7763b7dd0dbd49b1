package app.otodoke.realtime.bus;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Redis or Valkey publish/subscribe, for many nodes. Comes back by itself when the server does. */
final class RedisBus implements Bus {

  private static final Logger LOG = Logger.getLogger(RedisBus.class);
  private static final String CHANNEL = "otodoke:cable";
  private static final long RETRY_MILLIS = 500;

  private final Vertx vertx;
  private final Redis listening;
  private final Redis sending;

  /** One at a time, in the order they came. */
  private final ExecutorService received =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

  private volatile boolean stopped;

  RedisBus(Vertx vertx, String url) {
    this.vertx = vertx;
    this.listening = Redis.createClient(vertx, new RedisOptions().setConnectionString(url));
    this.sending = Redis.createClient(vertx, new RedisOptions().setConnectionString(url));
  }

  @Override
  public void start(Consumer<String> receiver) {
    listening
        .connect()
        .onSuccess(connection -> subscribe(connection, receiver))
        .onFailure(away -> retry(receiver, away));
  }

  private void subscribe(RedisConnection connection, Consumer<String> receiver) {
    connection.handler(message -> take(message, receiver));
    connection.endHandler(gone -> retry(receiver, null));
    connection.exceptionHandler(broken -> LOG.debug("The bus broke", broken));
    connection
        .send(Request.cmd(Command.SUBSCRIBE).arg(CHANNEL))
        .onFailure(refused -> connection.close());
  }

  private void retry(Consumer<String> receiver, Throwable why) {
    if (!stopped) {
      LOG.debug("The bus is not heard", why);
      vertx.setTimer(RETRY_MILLIS, timer -> start(receiver));
    }
  }

  private void take(Response message, Consumer<String> receiver) {
    if (message.size() == 3 && "message".equals(message.get(0).toString())) {
      String text = message.get(2).toString();
      received.execute(() -> receiver.accept(text));
    }
  }

  @Override
  public void send(String text) {
    sending
        .send(Request.cmd(Command.PUBLISH).arg(CHANNEL).arg(text))
        .onFailure(away -> LOG.debug("The bus takes nothing", away));
  }

  @Override
  public void stop() {
    stopped = true;
    listening.close();
    sending.close();
    received.shutdownNow();
  }
}
