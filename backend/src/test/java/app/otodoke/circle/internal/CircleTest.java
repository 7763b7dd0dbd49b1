package app.otodoke.circle.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.circle.AlreadyFounded;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.AuditView;
import app.otodoke.circle.ChangeCircle;
import app.otodoke.circle.CircleView;
import app.otodoke.circle.EstablishCircle;
import app.otodoke.circle.Registration;
import app.otodoke.platform.guard.Statements;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.Page;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CircleTest {

  @Inject CircleQuery query;
  @Inject EstablishCircleService establish;
  @Inject ChangeCircleService change;
  @Inject AuditQuery audit;
  @Inject RecordAuditService record;
  @Inject EpochQuery epoch;

  private static ChangeCircle name(String name) {
    return new ChangeCircle(name, null, null, null, null);
  }

  @Test
  void isThereBeforeItIsFounded() {
    Tables.empty();
    CircleView before = query.one();
    assertThat(before.founded()).isFalse();
    assertThat(before.name()).isNull();
    assertThat(before.registration()).isEqualTo(Registration.CLOSED);
    CircleView after = establish.call(new EstablishCircle(" 夜汽車  の会 ", "ja"));
    assertThat(after.founded()).isTrue();
    assertThat(after.name()).isEqualTo("夜汽車 の会");
    assertThat(after.registration()).isEqualTo(Registration.INVITE);
    assertThat(query.one()).isEqualTo(after);
    assertThatThrownBy(() -> establish.call(new EstablishCircle("Another", "en")))
        .isInstanceOf(AlreadyFounded.class);
    Tables.empty();
  }

  @Test
  void anOwnerChangesWhatIsNamedAndItIsRecorded() {
    World world = World.create();
    CircleView before = query.one();
    ChangeCircle command = new ChangeCircle(null, "en", null, "#33AAFF", "Hello\r\nthere ");
    world.ada();
    CircleView after = change.call(world.ada().actor(), command);
    assertThat(after.name()).isEqualTo(before.founded() ? before.name() : "Night train");
    assertThat(after.language()).isEqualTo("en");
    assertThat(after.accent()).isEqualTo("#33aaff");
    assertThat(after.welcome()).isEqualTo("Hello\nthere");
    AuditView newest = audit.page(world.ada().actor(), null, 1).items().getFirst();
    assertThat(newest.action()).isEqualTo("circle.changed");
    assertThat(newest.actorId()).isEqualTo(world.ada().id());
    assertThat(newest.details()).containsEntry("language", "en").containsKey("accent");
    CircleView none = change.call(world.ada().actor(), new ChangeCircle(null, null, null, "", ""));
    assertThat(none.accent()).isNull();
    assertThat(none.welcome()).isNull();
  }

  @Test
  void othersChangeAndReadNothing() {
    World world = World.create();
    assertThatThrownBy(() -> change.call(world.ben().actor(), name("Mine")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> audit.page(world.ben().actor(), null, 10))
        .isInstanceOf(NotAllowed.class);
    assertThat(query.one().name()).isNotEqualTo("Mine");
  }

  @Test
  void badSettingsAreRefusedWhole() {
    World world = World.create();
    String before = world.ada() == null ? null : query.one().name();
    ChangeCircle bad = new ChangeCircle("New\u202Ename", "xx", null, "red", "x".repeat(2_001));
    assertThatThrownBy(() -> change.call(world.ada().actor(), bad))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting("field")
                    .containsExactly("name", "language", "accent", "welcome"));
    assertThat(query.one().name()).isEqualTo(before);
  }

  @Test
  void theAuditLogIsReadInPagesWithOneStatementEach() throws Exception {
    World world = World.create();
    for (int i = 0; i < 5; i++) {
      record.call(new AuditEntry(world.ada().id(), "test.done", null, Map.of("n", "" + i)));
    }
    assertThat(Statements.count(() -> audit.page(world.ada().actor(), null, 2))).isEqualTo(1);
    Page<AuditView> first = audit.page(world.ada().actor(), null, 2);
    Page<AuditView> second = audit.page(world.ada().actor(), first.next(), 2);
    assertThat(first.items())
        .extracting(entry -> entry.details().get("n"))
        .containsExactly("4", "3");
    assertThat(second.items())
        .extracting(entry -> entry.details().get("n"))
        .containsExactly("2", "1");
  }

  @Test
  void theEpochStaysUntilTheDatabaseIsAnotherOne() {
    String before = epoch.one();
    assertThat(before).matches("[0-9a-f]{24}").isEqualTo(epoch.one());
    // what restoring a dump does: the same rows in a table made anew
    String restored =
        Tables.textAfter(
            "select circle.epoch()",
            "create table circle.origin_copy as table circle.origin",
            "drop table circle.origin",
            "alter table circle.origin_copy rename to origin");
    assertThat(restored).matches("[0-9a-f]{24}").isNotEqualTo(before);
    assertThat(epoch.one()).isEqualTo(before);
  }
}
