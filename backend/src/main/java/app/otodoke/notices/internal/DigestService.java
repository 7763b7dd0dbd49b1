package app.otodoke.notices.internal;

import app.otodoke.accounts.Addressee;
import app.otodoke.accounts.EmailsApi;
import app.otodoke.notices.NoticeView;
import app.otodoke.platform.mail.Mailer;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Role;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes letters about mentions and replies that are still unread after a while, to those who want
 * them: each is told of once, and nobody gets letter upon letter.
 */
@ApplicationScoped
class DigestService {

  private static final Duration UNREAD_FOR = Duration.ofHours(1);
  private static final Duration BETWEEN = Duration.ofHours(6);
  private static final int PEOPLE_AT_ONCE = 100;

  private static final String MISSED =
      """
      n.user_id = s.user_id and n.read_at is null and n.withdrawn_at is null
        and n.mailed_at is null and n.kind in ('MENTION', 'REPLY', 'EVERYONE', 'KEYWORD')
      """;

  private final EntityManager database;
  private final NoticesQuery notices;
  private final EmailsApi emails;
  private final DigestLetter letter;
  private final Mailer mailer;
  private final Clock clock;

  DigestService(
      EntityManager database,
      NoticesQuery notices,
      EmailsApi emails,
      DigestLetter letter,
      Mailer mailer,
      Clock clock) {
    this.database = database;
    this.notices = notices;
    this.emails = emails;
    this.letter = letter;
    this.mailer = mailer;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  @Transactional
  void call() {
    if (!mailer.configured()) {
      return;
    }
    Instant now = clock.instant();
    List<UUID> due =
        due(now).stream()
            .filter(row -> !QuietHours.now(SettingsQuery.quiet(row), now))
            .map(row -> row.uuid("user_id"))
            .toList();
    Map<UUID, Addressee> addressees = due.isEmpty() ? Map.of() : emails.addressees(due);
    addressees.forEach((userId, addressee) -> write(userId, addressee, now));
  }

  /** Held until the letters are on their way, so that no other process writes them too. */
  private List<Row> due(Instant now) {
    return Sql.of("select s.user_id, s.zone, cast(s.quiet_from as text) as quiet_from,")
        .add("cast(s.quiet_to as text) as quiet_to from notices.settings s")
        .add("where s.mail_digest and (s.mailed_at is null or s.mailed_at < :before)")
        .add("and exists (select 1 from notices.notices n where n.at < :late and " + MISSED + ")")
        .add("order by s.user_id limit " + PEOPLE_AT_ONCE + " for update skip locked")
        .with("before", now.minus(BETWEEN))
        .with("late", now.minus(UNREAD_FOR))
        .rows(database);
  }

  private void write(UUID userId, Addressee addressee, Instant now) {
    List<Row> missed =
        Sql.of("select n.* from notices.notices n, notices.settings s")
            .add("where s.user_id = :user and " + MISSED)
            .add("order by n.id desc limit " + DigestLetter.MOST)
            .with("user", userId)
            .rows(database);
    Actor reader = new Actor(userId, Role.MEMBER, null, null, "");
    List<NoticeView> readable = notices.readable(reader, missed);
    Sql.of("update notices.notices n set mailed_at = :now from notices.settings s")
        .add("where s.user_id = :user and " + MISSED)
        .with("now", now)
        .with("user", userId)
        .run(database);
    Sql.of("update notices.settings set mailed_at = :now where user_id = :user")
        .with("now", now)
        .with("user", userId)
        .run(database);
    if (!readable.isEmpty()) {
      letter.send(addressee, readable);
    }
  }
}
