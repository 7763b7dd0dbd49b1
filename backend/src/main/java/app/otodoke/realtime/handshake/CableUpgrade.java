package app.otodoke.realtime.handshake;

import app.otodoke.accounts.Credential;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.http.pipeline.Messages;
import app.otodoke.realtime.hub.Connections;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Pass;
import app.otodoke.realtime.wire.Reason;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Decides before the upgrade who may open a socket: 403 for foreign pages, 400 for unknown
 * protocols, 401 without a good token, 429 for too many sockets, 503 while going down. A token that
 * was good once is let in to be told that it has ended, because a page cannot see the status of a
 * handshake.
 */
@Singleton
public class CableUpgrade implements HttpUpgradeCheck {

  private static final Logger LOG = Logger.getLogger(CableUpgrade.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Origins origins;
  private final SessionsApi sessions;
  private final Connections connections;
  private final Draining draining;
  private final Messages messages;
  private final Clock clock;
  private final Hub hub;

  CableUpgrade(
      Origins origins,
      SessionsApi sessions,
      Connections connections,
      Draining draining,
      Messages messages,
      Clock clock,
      Hub hub) {
    this.origins = origins;
    this.sessions = sessions;
    this.connections = connections;
    this.draining = draining;
    this.messages = messages;
    this.clock = clock;
    this.hub = hub;
  }

  @Override
  public boolean appliesTo(String endpointId) {
    return endpointId.equals("cable");
  }

  @Override
  public Uni<CheckResult> perform(HttpUpgradeContext context) {
    Context loop = Vertx.currentContext();
    HttpServerRequest request = context.httpRequest();
    request.pause(); // what has been read to its end meanwhile could not be upgraded any more
    return Uni.createFrom()
        .<CheckResult>emitter(
            answer ->
                hub.threads()
                    .execute(
                        () -> {
                          try {
                            answer.complete(check(context, request));
                          } catch (RuntimeException e) {
                            LOG.warn("A handshake could not be checked", e);
                            answer.complete(refuse(503));
                          }
                        }))
        .ifNoItem()
        .after(PATIENCE)
        .recoverWithItem(() -> refuse(503))
        .emitOn(task -> loop.runOnContext(nothing -> task.run()))
        .invoke(result -> over(result, request));
  }

  private static void over(CheckResult result, HttpServerRequest request) {
    if (result.isUpgradePermitted()) {
      UpgradedRequest.isOver(request);
    } else {
      request.resume();
    }
  }

  private CheckResult check(HttpUpgradeContext context, HttpServerRequest request) {
    MultiMap headers = request.headers();
    Offer offer = Offer.of(headers.getAll("Sec-WebSocket-Protocol"));
    String address = Optional.ofNullable(headers.get("X-Real-Ip")).orElse("");
    if (draining.begun()) {
      return refuse(503);
    }
    String own = headers.get("X-Forwarded-Proto") + "://" + headers.get("X-Forwarded-Host");
    if (headers.getAll("Origin").size() > 1 || !origins.allow(headers.get("Origin"), own)) {
      return refuse(403);
    }
    if (offer.protocol().isEmpty()) {
      return refuse(400);
    }
    String token = offer.token().orElseGet(() -> bearer(headers.get("Authorization")));
    Optional<Credential> credential = token == null ? Optional.empty() : sessions.examine(token);
    if (credential.isEmpty() && token != null && Expiry.claimsToHaveEnded(token, clock.instant())) {
      context.userData().put(Admission.FAREWELL, Reason.TOKEN_EXPIRED);
      return CheckResult.permitUpgradeSync();
    }
    if (credential.isEmpty()) {
      return refuse(401);
    }
    if (!connections.admits(credential.get().actor().userId(), address)) {
      return refuse(429);
    }
    Locale language = messages.language(headers.get("Accept-Language"));
    context
        .userData()
        .put(
            Admission.KEY,
            new Admission(
                request,
                new Pass(token, credential.get()),
                offer.protocol().get(),
                restoreSid(request),
                address,
                language));
    return CheckResult.permitUpgradeSync();
  }

  private static String restoreSid(HttpServerRequest request) {
    String header = request.getHeader("X-ANYCABLE-RESTORE-SID");
    String sid = header == null ? request.getParam("sid") : header;
    return sid == null || sid.isEmpty() || sid.length() > 64 ? null : sid;
  }

  private static String bearer(String header) {
    boolean bearer = header != null && header.regionMatches(true, 0, "Bearer ", 0, 7);
    return bearer ? header.substring(7).strip() : null;
  }

  private CheckResult refuse(int status) {
    hub.meters().refused();
    return status == 429 || status == 503
        ? CheckResult.rejectUpgradeSync(status, Map.of("Retry-After", List.of("5")))
        : CheckResult.rejectUpgradeSync(status);
  }
}
