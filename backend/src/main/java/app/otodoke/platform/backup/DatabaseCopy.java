package app.otodoke.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** Reads and writes the rows of every module's tables, whole and as they are. */
final class DatabaseCopy {

  private static final String OURS =
      "not in ('pg_catalog', 'information_schema', 'pg_toast', 'public')";

  private final Connection connection;

  DatabaseCopy(Connection connection) {
    this.connection = connection;
  }

  /** Quoted table names with the columns that can be written. */
  Map<String, String> tables() throws SQLException {
    String sql =
        """
        select format('%I.%I', n.nspname, c.relname),
               string_agg(quote_ident(a.attname), ',' order by a.attnum)
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid
        where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and n.nspname\s"""
            + OURS
            + " group by 1";
    return pairs(sql);
  }

  /** Quoted sequence names with their last values. */
  Map<String, String> sequences() throws SQLException {
    return pairs(
        "select format('%I.%I', schemaname, sequencename), last_value::text from pg_sequences"
            + " where last_value is not null and schemaname "
            + OURS);
  }

  /** The newest migration there. */
  String version() throws SQLException {
    return pairs(
            "select 'version', version from public.flyway_schema_history where success"
                + " and version is not null"
                + " order by string_to_array(replace(version, '_', '.'), '.')::bigint[] desc limit 1")
        .get("version");
  }

  long read(String table, String columns, OutputStream out) throws SQLException, IOException {
    String sql = "copy %s (%s) to stdout (format binary)".formatted(table, columns);
    return copies().copyOut(sql, out);
  }

  long write(String table, String columns, InputStream in) throws SQLException, IOException {
    String sql = "copy %s (%s) from stdin (format binary)".formatted(table, columns);
    return copies().copyIn(sql, in);
  }

  /** Empties every table and lets rows in whatever their order. */
  void prepareWriting() throws SQLException {
    List<String> names = new ArrayList<>(tables().keySet());
    execute("set session_replication_role = replica"); // no foreign keys, no triggers
    if (!names.isEmpty()) {
      execute("truncate " + String.join(", ", names));
    }
  }

  void setSequence(String name, String value) throws SQLException {
    execute("select setval('%s', %d)".formatted(name.replace("'", "''"), Long.parseLong(value)));
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private org.postgresql.copy.CopyManager copies() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private Map<String, String> pairs(String sql) throws SQLException {
    Map<String, String> pairs = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        pairs.put(rows.getString(1), rows.getString(2));
      }
    }
    return pairs;
  }
}
