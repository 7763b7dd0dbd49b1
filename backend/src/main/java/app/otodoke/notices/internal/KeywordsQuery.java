package app.otodoke.notices.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.SearchText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whose keywords are said in these messages; asked only while anybody has some. */
@ApplicationScoped
class KeywordsQuery {

  private static final String FIND =
      """
      select k.user_id, n.id, min(k.word) as word
      from jsonb_to_recordset(cast(:rows as jsonb)) as n (id uuid, body text)
      join notices.keywords k on strpos(n.body, k.folded) > 0
      group by k.user_id, n.id
      """;

  private final EntityManager database;
  private final ObjectMapper json;

  KeywordsQuery(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** By message, the people and the word of theirs. */
  Map<UUID, Map<UUID, String>> in(List<Said> said) {
    Map<UUID, Map<UUID, String>> found = new HashMap<>();
    List<Map<String, Object>> rows =
        said.stream()
            .filter(Said::fresh)
            .map(
                one ->
                    Map.<String, Object>of(
                        "id", one.messageId(), "body", SearchText.fold(one.body())))
            .toList();
    if (!rows.isEmpty() && any()) {
      Sql.of(FIND)
          .with("rows", text(rows))
          .rows(database)
          .forEach(
              row ->
                  found
                      .computeIfAbsent(row.uuid("id"), id -> new HashMap<>())
                      .put(row.uuid("user_id"), row.text("word")));
    }
    return found;
  }

  private boolean any() {
    return Sql.of("select user_id from notices.keywords limit 1").first(database).isPresent();
  }

  private String text(Object rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
