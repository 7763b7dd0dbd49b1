package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomsApi;
import app.otodoke.chat.UnreadView;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnreadTest {

  private static final String BY_HAND =
      """
      select count(*) as unread, count(*) filter (where exists (
          select 1 from chat.mentions n where n.message_id = x.id and n.user_id = m.user_id))
        as mentions
      from chat.memberships m join chat.messages x on x.room_id = m.room_id
      where m.user_id = ? and m.room_id = ?
        and x.seq > m.read_seq and x.author_id <> m.user_id and x.deleted_at is null
      """;

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject Chat chat;
  @Inject Sql sql;

  /** Whatever people do, the derived counts are those one gets by counting. */
  @Test
  void isWhatOneCountsByHand() {
    World world = World.create();
    List<Person> people = List.of(world.ben(), world.member("cem"), world.member("dua"));
    Person owner = people.getFirst();
    for (long seed = 1; seed <= 6; seed++) {
      Random random = new Random(seed);
      List<UUID> all = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        all.add(chat.room(RoomKind.OPEN, owner, people.get(1)));
      }
      List<MessageView> said = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        step(random, people, all.get(random.nextInt(all.size())), said);
      }
      for (Person person : people) {
        for (UUID room : all) {
          assertCounts(person, room, "seed " + seed);
        }
      }
    }
  }

  private void step(Random random, List<Person> people, UUID room, List<MessageView> said) {
    Person person = people.get(random.nextInt(people.size()));
    Person other = people.get(random.nextInt(people.size()));
    boolean member = rooms.memberIds(room).contains(person.id());
    long seq = random.nextInt(40);
    switch (random.nextInt(10)) {
      case 0 -> {
        if (member && person != people.getFirst()) {
          rooms.leave(person.actor(), room);
        }
      }
      case 1 -> rooms.join(person.actor(), room);
      case 2 -> {
        if (member) {
          messages.read(person.actor(), room, seq);
        }
      }
      case 3 -> {
        if (member) {
          messages.unreadFrom(person.actor(), room, seq);
        }
      }
      case 4, 5 -> {
        if (!said.isEmpty()) {
          MessageView message = said.get(random.nextInt(said.size()));
          messages.delete(people.getFirst().actor(), message.roomId(), message.id());
        }
      }
      default -> {
        if (member) {
          said.add(chat.say(person, room, "@" + other.handle() + " " + seq));
        }
      }
    }
  }

  private void assertCounts(Person person, UUID room, String seed) {
    if (!rooms.memberIds(room).contains(person.id())) {
      return;
    }
    long[] byHand =
        sql.first(
                BY_HAND,
                row -> new long[] {row.getLong("unread"), row.getLong("mentions")},
                person.id(),
                room)
            .orElseThrow();
    UnreadView derived =
        messages.unread(person.actor()).stream()
            .filter(view -> view.roomId().equals(room))
            .findFirst()
            .orElseThrow();
    RoomSummary listed =
        rooms.rooms(person.actor()).stream()
            .filter(summary -> summary.id().equals(room))
            .findFirst()
            .orElseThrow();
    assertThat(new long[] {derived.unread(), derived.mentions()}).as(seed).isEqualTo(byHand);
    assertThat(new long[] {listed.unread(), listed.mentions()}).as(seed).isEqualTo(byHand);
  }

  @Test
  void readingOnlyGoesForwardAndMarkingOnlyBack() {
    World world = World.create();
    Person ben = world.ben();
    Person cem = world.member("cem");
    UUID room = chat.room(RoomKind.CLOSED, ben, cem);
    MessageView first = chat.say(cem, room, "one");
    MessageView second = chat.say(cem, room, "two");
    assertThat(messages.read(ben.actor(), room, second.seq()).unread()).isZero();
    assertThat(messages.read(ben.actor(), room, first.seq()).unread()).isZero();
    assertThat(messages.unreadFrom(ben.actor(), room, second.seq()).unread()).isEqualTo(1);
    assertThat(messages.unreadFrom(ben.actor(), room, first.seq()).unread()).isEqualTo(2);
    assertThat(messages.unreadFrom(ben.actor(), room, second.seq()).unread()).isEqualTo(2);
    UnreadView all = messages.read(ben.actor(), room, Long.MAX_VALUE);
    assertThat(all.readSeq()).isEqualTo(all.lastSeq());
    messages.unreadFrom(ben.actor(), room, 0);
    chat.say(ben, room, "whoever answers has read");
    assertThat(messages.read(ben.actor(), room, 0).unread()).isZero();
  }

  @Test
  void whatWasSaidBeforeJoiningCountsAsRead() {
    World world = World.create();
    Person ben = world.ben();
    Person zoe = world.zoe();
    UUID room = chat.room(RoomKind.OPEN, ben);
    chat.say(ben, room, "before");
    rooms.join(zoe.actor(), room);
    assertThat(messages.read(zoe.actor(), room, 0).unread()).isZero();
    chat.say(ben, room, "after");
    assertThat(messages.read(zoe.actor(), room, 0).unread()).isEqualTo(1);
  }
}
