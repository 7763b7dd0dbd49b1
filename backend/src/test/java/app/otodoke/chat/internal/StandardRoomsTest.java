package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.CircleFounded;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomsApi;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandardRoomsTest {

  @Inject RoomsApi rooms;
  @Inject Event<CircleFounded> founded;

  @Test
  void areOpenedWithTheCircleAndJoinedByWhoeverComes() {
    World world = World.create();
    Person ben = world.ben();
    QuarkusTransaction.requiringNew()
        .run(() -> founded.fire(new CircleFounded(ben.id(), "ja", List.of("広場", "新曲"))));
    List<RoomSummary> first =
        rooms.rooms(ben.actor()).stream().filter(r -> r.myRole() == RoomRole.OWNER).toList();
    assertThat(first).extracting(RoomSummary::name).containsExactlyInAnyOrder("広場", "新曲");
    Person zoe = world.zoe();
    UUID square = first.stream().filter(r -> r.name().equals("広場")).findFirst().orElseThrow().id();
    assertThat(rooms.rooms(zoe.actor())).extracting(RoomSummary::id).contains(square);
    assertThat(rooms.access(zoe.actor(), square)).isEqualTo(RoomRole.MEMBER);
    assertThat(rooms.room(zoe.actor(), square).memberCount()).isEqualTo(2);
    for (RoomSummary room : first) {
      rooms.change(ben.actor(), room.id(), ChangeRoom.NOTHING.withArchived(true));
    }
    assertThat(rooms.rooms(world.member("dua").actor()))
        .extracting(RoomSummary::id)
        .doesNotContain(square);
  }

  @Test
  void areNotThereWhenTheFoundingFails() {
    World world = World.create();
    Person ben = world.ben();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          founded.fire(new CircleFounded(ben.id(), "ja", List.of("未完")));
                          throw new IllegalStateException("after all not");
                        }))
        .hasMessageContaining("after all not");
    assertThat(rooms.rooms(ben.actor())).extracting(RoomSummary::name).doesNotContain("未完");
  }
}
