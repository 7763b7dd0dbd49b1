package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.accounts.PersonView;
import app.otodoke.platform.guard.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeopleQueryTest {

  @Inject PeopleQuery query;

  private final World world = World.create();

  @Test
  void findsAllInOneStatementAndLeavesUnknownOnesOut() throws Exception {
    World.Person ben = world.ben();
    World.Person zoe = world.zoe();
    List<UUID> ids = List.of(ben.id(), zoe.id(), ben.id(), UUID.randomUUID());
    Map<UUID, PersonView> people = query.byId(ids);
    assertThat(people).containsOnlyKeys(ben.id(), zoe.id());
    assertThat(people.get(ben.id()))
        .isEqualTo(new PersonView(ben.id(), ben.handle(), "Ben", null, "MEMBER", false, false));
    assertThat(Statements.count(() -> query.byId(ids))).isEqualTo(1);
    assertThat(Statements.count(() -> query.byId(List.of()))).isZero();
  }

  @Test
  void findsIdsByHandleInOneStatement() throws Exception {
    World.Person ben = world.ben();
    List<String> handles = List.of(ben.handle().toUpperCase(), world.zoe().handle(), "nobody");
    assertThat(query.idsOfHandles(handles)).containsExactlyInAnyOrder(ben.id(), world.zoe().id());
    assertThat(Statements.count(() -> query.idsOfHandles(handles))).isEqualTo(1);
    assertThat(query.idsOfHandles(List.of())).isEmpty();
  }
}
