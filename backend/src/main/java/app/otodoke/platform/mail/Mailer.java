package app.otodoke.platform.mail;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands letters to the SMTP server in the background, trying again a few times. */
@ApplicationScoped
public class Mailer {

  private static final Logger LOG = Logger.getLogger(Mailer.class);
  private static final int TRIES = 4;
  private static final int PATIENCE_SECONDS = 30;

  private final Vertx vertx;
  // one for all letters: the client's pool must not depend on which kind of thread wants to send
  private final Context loop;
  private volatile MailClient client;
  private volatile String from;
  private volatile URI links;

  Mailer(
      Vertx vertx,
      MailSettings settings,
      @ConfigProperty(name = "otodoke.origin") Optional<URI> origin) {
    this.vertx = vertx;
    loop = ((VertxInternal) vertx).createEventLoopContext();
    if (settings.host().isPresent() && origin.isEmpty()) {
      // what a request says of our name must not end up in a letter
      LOG.warn("No mail is sent: otodoke.mail.host needs otodoke.origin, for the links in letters");
    } else {
      settings.host().ifPresent(host -> use(config(host, settings), settings.from(), origin.get()));
    }
  }

  /** Whether there is a server to send through. */
  public boolean configured() {
    return client != null;
  }

  /**
   * Sends soon, without the caller waiting or hearing of a failure. Does nothing where no server is
   * configured.
   */
  public void send(Mail mail) {
    MailClient through = client;
    if (through != null) {
      loop.runOnContext(now -> attempt(through, mail, 1));
    }
  }

  private void attempt(MailClient through, Mail mail, int number) {
    MailMessage message = new MailMessage(from, mail.to(), mail.subject(), mail.text());
    message.addHeader("Auto-Submitted", "auto-generated");
    through
        .sendMail(message)
        .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .onFailure(
            failure -> {
              if (number < TRIES) {
                vertx.setTimer(1000L << 2 * number, timer -> attempt(through, mail, number + 1));
              } else {
                // neither the address nor the letter: it may hold a secret link
                LOG.warnf("A letter could not be sent: %s", failure.getMessage());
              }
            });
  }

  /** The full address of a page of ours, for a link in a letter. */
  public String link(String path) {
    return links.resolve(path).toString();
  }

  /** Sends through this server from now on; null for none. */
  void use(MailConfig config, String sender, URI origin) {
    MailClient former = client;
    from = sender;
    links = origin;
    client = config == null ? null : MailClient.create(vertx, config);
    if (former != null) {
      former.close();
    }
  }

  private static MailConfig config(String host, MailSettings settings) {
    MailConfig config =
        new MailConfig(host, settings.port())
            .setSsl(settings.tls())
            .setStarttls(StartTLSOptions.valueOf(settings.starttls().toUpperCase(Locale.ROOT)))
            .setMaxPoolSize(2)
            // letters are few, and a kept connection may be gone by the next one
            .setKeepAlive(false)
            .setConnectTimeout(10_000);
    settings.user().ifPresent(user -> config.setLogin(LoginOption.REQUIRED).setUsername(user));
    settings.password().ifPresent(config::setPassword);
    return config;
  }

  @PreDestroy
  void close() {
    use(null, null, null);
  }
}
