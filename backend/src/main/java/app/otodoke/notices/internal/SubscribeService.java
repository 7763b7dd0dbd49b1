package app.otodoke.notices.internal;

import app.otodoke.notices.PushApi;
import app.otodoke.notices.PushSubscription;
import app.otodoke.platform.outbound.Outbound;
import app.otodoke.platform.outbound.OutboundRefused;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Base64;

/** Lets a device ring, as long as the session that asks for it lasts. */
@ApplicationScoped
class SubscribeService {

  private static final int LONGEST = 1_000;
  private static final int POINT = 65;
  private static final int SECRET = 16;

  private final EntityManager database;
  private final Outbound outbound;
  private final Clock clock;

  SubscribeService(EntityManager database, Outbound outbound, Clock clock) {
    this.database = database;
    this.outbound = outbound;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, PushSubscription subscription) {
    check(subscription);
    Sql.of(
            """
            insert into notices.subscriptions
              (id, user_id, session_id, endpoint, p256dh, auth, language, created_at)
            values (:id, :me, :session, :endpoint, :p256dh, :auth, :language, :now)
            on conflict (endpoint) do update set id = excluded.id, user_id = excluded.user_id,
              session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth,
              language = excluded.language, created_at = excluded.created_at
            """)
        .with("id", Ids.next())
        .with("me", actor.userId())
        .with("session", actor.sessionId())
        .with("endpoint", subscription.endpoint())
        .with("p256dh", subscription.keys().p256dh())
        .with("auth", subscription.keys().auth())
        .with("language", subscription.language())
        .with("now", clock.instant())
        .run(database);
    Sql.of("delete from notices.subscriptions where id in (select id from notices.subscriptions")
        .add("where user_id = :me order by id desc offset " + PushApi.MOST + ")")
        .with("me", actor.userId())
        .run(database);
  }

  private void check(PushSubscription subscription) {
    PushSubscription.Keys keys = subscription.keys();
    new FieldChecks()
        .holds(reachable(subscription.endpoint()), "endpoint", "endpoint")
        .holds(keys != null && size(keys.p256dh()) == POINT, "keys.p256dh", "key")
        .holds(keys != null && size(keys.auth()) == SECRET, "keys.auth", "key")
        .done();
  }

  private boolean reachable(String endpoint) {
    try {
      URI address = new URI(endpoint == null ? "" : endpoint);
      outbound.check(address);
      return endpoint.length() <= LONGEST
          && ("https".equalsIgnoreCase(address.getScheme()) || outbound.trusts(address));
    } catch (URISyntaxException | OutboundRefused e) {
      return false;
    }
  }

  private static int size(String base64) {
    try {
      return base64 == null ? 0 : Base64.getUrlDecoder().decode(base64).length;
    } catch (IllegalArgumentException e) {
      return 0;
    }
  }
}
