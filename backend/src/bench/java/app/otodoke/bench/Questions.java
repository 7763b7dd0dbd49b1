package app.otodoke.bench;

import app.otodoke.platform.sql.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks the product's own questions again and again. */
public final class Questions {

  private static final Pattern NAME = Pattern.compile(":([a-z]+)");

  private final BenchDatabase database;

  public Questions(BenchDatabase database) {
    this.database = database;
  }

  /** Prints how long the question takes to the last row, and what PostgreSQL says of it. */
  public void measure(String what, int times, Sql sql) throws SQLException {
    List<Object> values = new ArrayList<>();
    Matcher names = NAME.matcher(sql.text());
    while (names.find()) {
      values.add(sql.values().get(names.group(1)));
    }
    String text = names.replaceAll("?");
    Latencies whole = new Latencies();
    int rows = 0;
    for (int i = -10; i < times; i++) {
      long begin = System.nanoTime();
      rows = ask(text, values).size();
      if (i >= 0) {
        whole.add(System.nanoTime() - begin);
      }
    }
    Latencies inside = new Latencies();
    for (int i = 0; i < 11; i++) {
      for (String line : ask("explain (analyze, timing off) " + text, values)) {
        if (line.startsWith("Execution Time: ")) {
          inside.add((long) (Double.parseDouble(line.split(" ")[2]) * 1e6));
        }
      }
    }
    System.out.printf(
        "%-58s %3d rows, %s; in PostgreSQL %.2f ms%n", what, rows, whole, inside.millis(.5));
  }

  private List<String> ask(String text, List<Object> values) throws SQLException {
    List<String> first = new ArrayList<>();
    try (Connection connection = database.pool().getConnection();
        PreparedStatement statement = connection.prepareStatement(text)) {
      for (int i = 0; i < values.size(); i++) {
        Object value = values.get(i);
        statement.setObject(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
      }
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          first.add(found.getString(1));
        }
      }
    }
    return first;
  }
}
