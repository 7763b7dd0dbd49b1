package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeSettings;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** How somebody wants to be told. */
@ApplicationScoped
class SettingsQuery {

  private final EntityManager database;

  SettingsQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  NoticeSettings of(UUID userId) {
    List<String> words =
        Sql.of("select word from notices.keywords where user_id = :me order by position")
            .with("me", userId)
            .rows(database)
            .stream()
            .map(row -> row.text("word"))
            .toList();
    return Sql.of(
            """
            select cast(quiet_from as text) as quiet_from, cast(quiet_to as text) as quiet_to,
              zone, mail_digest
            from notices.settings where user_id = :me
            """)
        .with("me", userId)
        .first(database)
        .map(row -> new NoticeSettings(words, quiet(row), row.flag("mail_digest")))
        .orElse(new NoticeSettings(words, null, false));
  }

  static NoticeSettings.Quiet quiet(Row row) {
    return row.has("zone")
        ? new NoticeSettings.Quiet(
            LocalTime.parse(row.text("quiet_from")),
            LocalTime.parse(row.text("quiet_to")),
            row.text("zone"))
        : null;
  }
}
