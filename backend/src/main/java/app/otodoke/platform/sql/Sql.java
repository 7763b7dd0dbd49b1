package app.otodoke.platform.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One statement, put together piece by piece; values are always parameters. */
public final class Sql {

  private final StringBuilder text;
  private final Map<String, Object> values = new HashMap<>();

  private Sql(String text) {
    this.text = new StringBuilder(text);
  }

  public static Sql of(String text) {
    return new Sql(text);
  }

  public Sql add(String more) {
    text.append(' ').append(more);
    return this;
  }

  /**
   * Gives {@code :name} its value.
   *
   * @param value never null; a collection fills {@code in (:name)} and is never empty
   */
  public Sql with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Adds the piece and its value {@code :name} when there is a value. */
  public Sql addWith(String more, String name, Object valueOrNull) {
    return valueOrNull == null ? this : add(more).with(name, valueOrNull);
  }

  /** The statement with its {@code :names}. */
  public String text() {
    return text.toString();
  }

  /** The values by name. */
  public Map<String, Object> values() {
    return Map.copyOf(values);
  }

  public List<Row> rows(EntityManager database) {
    @SuppressWarnings("unchecked")
    List<Tuple> tuples =
        fill(database.createNativeQuery(text.toString(), Tuple.class)).getResultList();
    return tuples.stream().map(Row::new).toList();
  }

  public Optional<Row> first(EntityManager database) {
    return rows(database).stream().findFirst();
  }

  /** Runs a change; answers how many rows it touched. */
  public int run(EntityManager database) {
    return fill(database.createNativeQuery(text.toString())).executeUpdate();
  }

  private Query fill(Query query) {
    values.forEach(query::setParameter);
    return query;
  }
}
