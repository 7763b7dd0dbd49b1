package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeSettings;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import app.otodoke.shared.SearchText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sets how one wants to be told. */
@ApplicationScoped
class ChangeSettingsService {

  private final EntityManager database;
  private final ObjectMapper json;

  ChangeSettingsService(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  @Transactional
  void call(Actor actor, NoticeSettings settings) {
    check(settings);
    NoticeSettings.Quiet quiet = settings.quiet();
    Sql.of(
            """
            insert into notices.settings as s (user_id, quiet_from, quiet_to, zone, mail_digest)
            values (:me, cast(nullif(:from, '') as time), cast(nullif(:to, '') as time),
              nullif(:zone, ''), :mail)
            on conflict (user_id) do update set quiet_from = excluded.quiet_from,
              quiet_to = excluded.quiet_to, zone = excluded.zone,
              mail_digest = excluded.mail_digest
            """)
        .with("me", actor.userId())
        .with("from", quiet == null ? "" : quiet.from().toString())
        .with("to", quiet == null ? "" : quiet.to().toString())
        .with("zone", quiet == null ? "" : quiet.zone())
        .with("mail", settings.mailDigest())
        .run(database);
    words(actor.userId(), settings.keywords());
  }

  private void words(UUID me, List<String> words) {
    Map<String, String> byFolded = new LinkedHashMap<>(); // the same word twice is one
    words.forEach(word -> byFolded.putIfAbsent(SearchText.fold(word), word.strip()));
    List<Map<String, Object>> rows = new ArrayList<>();
    byFolded.forEach(
        (folded, word) ->
            rows.add(Map.of("folded", folded, "word", word, "position", rows.size())));
    Sql.of("delete from notices.keywords where user_id = :me").with("me", me).run(database);
    Sql.of("insert into notices.keywords (user_id, folded, word, position) select :me, n.*")
        .add("from jsonb_to_recordset(cast(:rows as jsonb))")
        .add("as n (folded text, word text, position integer) on conflict do nothing")
        .with("me", me)
        .with("rows", text(rows))
        .run(database);
  }

  private static void check(NoticeSettings settings) {
    FieldChecks checks =
        new FieldChecks().count("keywords", settings.keywords(), 0, NoticeSettings.MOST_KEYWORDS);
    for (String word : settings.keywords()) {
      checks.words("keywords", word, NoticeSettings.LONGEST_KEYWORD);
      checks.holds(
          word == null || word.isBlank() || !SearchText.fold(word).isBlank(),
          "keywords",
          "not-blank");
    }
    NoticeSettings.Quiet quiet = settings.quiet();
    if (quiet != null) {
      checks
          .present("quiet.from", quiet.from())
          .present("quiet.to", quiet.to())
          .holds(whole(quiet.from()) && whole(quiet.to()), "quiet.from", "time")
          .holds(
              quiet.zone() != null && ZoneId.getAvailableZoneIds().contains(quiet.zone()),
              "quiet.zone",
              "zone");
    }
    checks.done();
  }

  private static boolean whole(LocalTime time) {
    return time == null || time.getSecond() == 0 && time.getNano() == 0;
  }

  private String text(Object rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
