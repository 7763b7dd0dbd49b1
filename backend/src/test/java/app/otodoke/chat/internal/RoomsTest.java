package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.DirectRoomFixed;
import app.otodoke.chat.DirectoryRoom;
import app.otodoke.chat.LastRoomOwner;
import app.otodoke.chat.RoomArchived;
import app.otodoke.chat.RoomIdTaken;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomsTest {

  @Inject RoomsApi rooms;
  @Inject Chat chat;

  Person ben;
  Person cem;
  Person zoe;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    zoe = world.zoe();
  }

  @Test
  void creatingAgainAnswersTheSameRoom() {
    CreateRoom command =
        new CreateRoom(Ids.next(), RoomKind.CLOSED, " A ", null, List.of(cem.id()));
    RoomView room = rooms.create(ben.actor(), command);
    assertThat(room.name()).isEqualTo("A");
    assertThat(room.myRole()).isEqualTo(RoomRole.OWNER);
    assertThat(room.memberCount()).isEqualTo(2);
    assertThat(rooms.create(ben.actor(), command)).isEqualTo(room);
    assertThatThrownBy(() -> rooms.create(zoe.actor(), command)).isInstanceOf(RoomIdTaken.class);
  }

  @Test
  void saysAllThatIsWrongWithANewRoom() {
    CreateRoom command = new CreateRoom(null, RoomKind.DIRECT, "あ".repeat(61), "\u0000", List.of());
    assertThatThrownBy(() -> rooms.create(ben.actor(), command))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.errors())
                    .extracting("code")
                    .containsExactly(
                        "room-name-too-long", "room-description-unreadable", "room-kind-direct"));
  }

  @Test
  void closedRoomsAreNotThereForOutsiders() {
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    assertThatThrownBy(() -> rooms.room(zoe.actor(), room)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.join(zoe.actor(), room)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.leave(zoe.actor(), room)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.access(zoe.actor(), room)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.members(zoe.actor(), room, null, 10))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.add(zoe.actor(), room, zoe.id(), RoomRole.MEMBER))
        .isInstanceOf(NotThere.class);
    assertThat(rooms.rooms(zoe.actor())).extracting("id").doesNotContain(room);
  }

  @Test
  void openRoomsCanBeLookedAtAndJoined() {
    UUID room = chat.room(RoomKind.OPEN, ben);
    assertThat(rooms.room(zoe.actor(), room).myRole()).isNull();
    assertThatThrownBy(() -> rooms.access(zoe.actor(), room)).isInstanceOf(NotThere.class);
    assertThat(rooms.join(zoe.actor(), room).memberCount()).isEqualTo(2);
    assertThat(rooms.join(zoe.actor(), room).memberCount()).isEqualTo(2);
    assertThat(rooms.access(zoe.actor(), room)).isEqualTo(RoomRole.MEMBER);
    rooms.leave(zoe.actor(), room);
    rooms.leave(zoe.actor(), room);
    assertThat(rooms.memberIds(room)).containsExactly(ben.id());
  }

  @Test
  void directoryIsFoundInAnyWidthAndKana() {
    String mark = ben.handle();
    UUID id = Ids.next();
    rooms.create(ben.actor(), new CreateRoom(id, RoomKind.OPEN, mark + " シンキョク", "", List.of()));
    assertThat(rooms.directory(zoe.actor(), "しんきょ", null, 100).items())
        .filteredOn(room -> room.id().equals(id))
        .extracting(DirectoryRoom::joined)
        .containsExactly(false);
    chat.room(RoomKind.CLOSED, ben);
    var first = rooms.directory(zoe.actor(), null, null, 1);
    assertThat(first.next()).isNotNull();
    assertThat(rooms.directory(zoe.actor(), null, first.next(), 1).items())
        .doesNotContainAnyElementsOf(first.items());
  }

  @Test
  void theLastOwnerStays() {
    UUID room = chat.room(RoomKind.OPEN, ben, cem);
    assertThatThrownBy(() -> rooms.leave(ben.actor(), room)).isInstanceOf(LastRoomOwner.class);
    assertThatThrownBy(() -> rooms.add(ben.actor(), room, ben.id(), RoomRole.MEMBER))
        .isInstanceOf(LastRoomOwner.class);
    rooms.add(ben.actor(), room, cem.id(), RoomRole.OWNER);
    rooms.leave(ben.actor(), room);
    assertThat(rooms.access(cem.actor(), room)).isEqualTo(RoomRole.OWNER);
  }

  @Test
  void rolesReachAsFarAsTheyReach() {
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    assertThatThrownBy(() -> rooms.add(cem.actor(), room, zoe.id(), null))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rooms.change(cem.actor(), room, name("B")))
        .isInstanceOf(NotAllowed.class);
    rooms.add(ben.actor(), room, cem.id(), RoomRole.MODERATOR);
    assertThat(rooms.change(cem.actor(), room, name("B")).name()).isEqualTo("B");
    rooms.add(cem.actor(), room, zoe.id(), null);
    assertThatThrownBy(() -> rooms.add(cem.actor(), room, zoe.id(), RoomRole.MODERATOR))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rooms.remove(cem.actor(), room, ben.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> rooms.change(cem.actor(), room, ChangeRoom.NOTHING.withKind(RoomKind.OPEN)))
        .isInstanceOf(NotAllowed.class);
    rooms.remove(cem.actor(), room, zoe.id());
    rooms.remove(cem.actor(), room, zoe.id());
    assertThatThrownBy(() -> rooms.access(zoe.actor(), room)).isInstanceOf(NotThere.class);
  }

  @Test
  void anyMemberAddsToAnOpenRoom() {
    UUID room = chat.room(RoomKind.OPEN, ben, cem);
    assertThat(rooms.add(cem.actor(), room, zoe.id(), RoomRole.MEMBER).person().id())
        .isEqualTo(zoe.id());
    assertThatThrownBy(() -> rooms.add(cem.actor(), room, Ids.next(), RoomRole.MEMBER))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void theCirclesOwnerOwnsTheRoomsTheyAreIn() {
    Person ada = World.create().ada();
    UUID room = chat.room(RoomKind.CLOSED, ben, ada);
    assertThat(rooms.access(ada.actor(), room)).isEqualTo(RoomRole.OWNER);
    UUID elsewhere = chat.room(RoomKind.CLOSED, ben);
    assertThatThrownBy(() -> rooms.access(ada.actor(), elsewhere)).isInstanceOf(NotThere.class);
  }

  @Test
  void archivedRoomsAreAtRest() {
    UUID room = chat.room(RoomKind.OPEN, ben, cem);
    RoomView away = rooms.change(ben.actor(), room, ChangeRoom.NOTHING.withArchived(true));
    assertThat(away.archivedAt()).isNotNull();
    assertThatThrownBy(() -> rooms.join(zoe.actor(), room)).isInstanceOf(RoomArchived.class);
    assertThatThrownBy(() -> rooms.change(ben.actor(), room, name("B")))
        .isInstanceOf(RoomArchived.class);
    assertThatThrownBy(() -> chat.say(ben, room, "hello")).isInstanceOf(RoomArchived.class);
    assertThat(rooms.directory(zoe.actor(), null, null, 100).items())
        .extracting(DirectoryRoom::id)
        .doesNotContain(room);
    RoomView back = rooms.change(ben.actor(), room, ChangeRoom.NOTHING.withArchived(false));
    assertThat(back.archivedAt()).isNull();
    chat.say(ben, room, "hello");
  }

  @Test
  void directRoomsStayAsTheyAre() {
    RoomView room = rooms.direct(ben.actor(), List.of(cem.id(), ben.id()));
    assertThat(rooms.direct(cem.actor(), List.of(ben.id())).id()).isEqualTo(room.id());
    assertThat(rooms.direct(ben.actor(), List.of(cem.id(), zoe.id())).id()).isNotEqualTo(room.id());
    assertThat(room.people()).extracting("id").containsExactly(cem.id());
    assertThatThrownBy(() -> rooms.leave(ben.actor(), room.id()))
        .isInstanceOf(DirectRoomFixed.class);
    assertThatThrownBy(() -> rooms.remove(ben.actor(), room.id(), cem.id()))
        .isInstanceOf(DirectRoomFixed.class);
    assertThatThrownBy(() -> rooms.add(ben.actor(), room.id(), zoe.id(), null))
        .isInstanceOf(DirectRoomFixed.class);
    assertThatThrownBy(() -> rooms.room(zoe.actor(), room.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.join(zoe.actor(), room.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> rooms.direct(ben.actor(), List.of(ben.id())))
        .isInstanceOf(InvalidInput.class);
    UUID open = chat.room(RoomKind.OPEN, ben);
    assertThatThrownBy(
            () -> rooms.change(ben.actor(), open, ChangeRoom.NOTHING.withKind(RoomKind.DIRECT)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void membersComeInPagesInTheOrderTheyCame() {
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    rooms.add(ben.actor(), room, zoe.id(), null);
    var first = rooms.members(cem.actor(), room, null, 2);
    assertThat(first.items()).extracting(m -> m.person().id()).containsExactly(ben.id(), cem.id());
    var second = rooms.members(cem.actor(), room, first.next(), 2);
    assertThat(second.items()).extracting(m -> m.person().id()).containsExactly(zoe.id());
    assertThat(second.next()).isNull();
  }

  private static ChangeRoom name(String name) {
    return ChangeRoom.NOTHING.withName(name);
  }
}
