package app.otodoke.platform.sql;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One row of an answer, by column name; absent values are null. */
public final class Row {

  private final Tuple tuple;

  Row(Tuple tuple) {
    this.tuple = tuple;
  }

  public UUID uuid(String column) {
    return (UUID) tuple.get(column);
  }

  public String text(String column) {
    return (String) tuple.get(column);
  }

  public String[] texts(String column) {
    return (String[]) tuple.get(column);
  }

  public byte[] bytes(String column) {
    return (byte[]) tuple.get(column);
  }

  /** Absent means false. */
  public boolean flag(String column) {
    return Boolean.TRUE.equals(tuple.get(column));
  }

  public boolean has(String column) {
    return tuple.get(column) != null;
  }

  public Integer integer(String column) {
    return tuple.get(column) instanceof Number number ? number.intValue() : null;
  }

  public Long number(String column) {
    return tuple.get(column) instanceof Number number ? number.longValue() : null;
  }

  public Double decimal(String column) {
    return tuple.get(column) instanceof Number number ? number.doubleValue() : null;
  }

  public Instant instant(String column) {
    return switch (tuple.get(column)) {
      case null -> null;
      case OffsetDateTime time -> time.toInstant();
      case java.sql.Timestamp time -> time.toInstant();
      case Object time -> (Instant) time;
    };
  }
}
