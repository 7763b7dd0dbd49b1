package app.otodoke.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.fixtureone.internal.Asks;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@QuarkusTest
class ModuleGuardTest {

  private static final String OWN = "select count(*) from fixtureone.things t -- fixturetwo.things";
  private static final String FOREIGN =
      "select 1 from fixtureone.things a, \"fixturetwo\".things b where a.name = 'x'";

  @Inject DataSource database;

  @BeforeEach
  void tables() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (String schema : new String[] {"fixtureone", "fixturetwo"}) {
        statement.execute("create schema if not exists " + schema);
        statement.execute("create table if not exists %s.things (name text)".formatted(schema));
      }
    }
  }

  @AfterEach
  void noTables() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("drop schema fixtureone, fixturetwo cascade");
    }
  }

  @Test
  void aModuleMayAskItsOwnTables() throws SQLException {
    Asks.plainly(database, OWN);
    Asks.prepared(database, OWN);
    Asks.plainly(database, "select 'fixturetwo.things'");
  }

  @Test
  void aModuleMayNotAskAnothersTables() {
    assertThatThrownBy(() -> Asks.plainly(database, FOREIGN))
        .hasMessageContaining("module fixtureone touches the schema of module fixturetwo");
    assertThatThrownBy(() -> Asks.prepared(database, FOREIGN))
        .hasMessageContaining("module fixtureone touches the schema of module fixturetwo");
    assertThatThrownBy(() -> Asks.prepared(database, "delete from fixturetwo.things"))
        .hasMessageContaining("fixturetwo");
  }

  @Test
  void statementsAreCounted() throws Exception {
    assertThat(
            Statements.count(
                () -> {
                  Asks.plainly(database, OWN);
                  Asks.prepared(database, OWN);
                  return null;
                }))
        .isEqualTo(2);
  }

  @Test
  void theDriversOwnInterfaceIsStillReachable() throws SQLException {
    try (var connection = database.getConnection()) {
      assertThat(connection.unwrap(PGConnection.class).getBackendPID()).isPositive();
    }
  }
}
