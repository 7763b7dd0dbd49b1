package app.otodoke.notices.internal;

import app.otodoke.platform.push.Subscription;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The devices of some people. */
@ApplicationScoped
class DevicesQuery {

  private final EntityManager database;

  DevicesQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  List<Device> of(Collection<UUID> userIds) {
    return Sql.of(
            """
            select d.user_id, d.endpoint, d.p256dh, d.auth, d.language, s.zone,
              cast(s.quiet_from as text) as quiet_from, cast(s.quiet_to as text) as quiet_to
            from notices.subscriptions d
            left join notices.settings s on s.user_id = d.user_id
            where d.user_id in (:users)
            """)
        .with("users", userIds)
        .rows(database)
        .stream()
        .map(
            row ->
                new Device(
                    row.uuid("user_id"),
                    new Subscription(
                        URI.create(row.text("endpoint")), row.text("p256dh"), row.text("auth")),
                    row.text("language"),
                    SettingsQuery.quiet(row)))
        .toList();
  }
}
