package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.ClientIdTaken;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.NotAMember;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesTest {

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject RoomLogApi log;
  @Inject Chat chat;

  Person ben;
  Person cem;
  Person zoe;
  UUID room;

  @BeforeEach
  void people() {
    World world = World.create();
    ben = world.ben();
    cem = world.member("cem");
    zoe = world.zoe();
    room = chat.room(RoomKind.CLOSED, ben, cem);
  }

  @Test
  void whatIsSaidIsThere() {
    UUID clientId = Ids.next();
    Posted posted = chat.post(ben, room, clientId, "こんにちは @" + cem.handle() + "さん");
    MessageView message = posted.message();
    assertThat(posted.repeated()).isFalse();
    assertThat(posted.seq()).isEqualTo(4);
    assertThat(message.clientId()).isEqualTo(clientId);
    assertThat(message.mentions()).containsExactly(cem.id());
    assertThat(message.author().handle()).isEqualTo(ben.handle());
    MessagesPage page = messages.page(cem.actor(), room, MessagesWanted.newest(10));
    assertThat(page.messages()).containsExactly(message);
    assertThat(page.position()).isEqualTo(4);
    assertThat(page.before()).isNull();
    assertThat(page.after()).isNull();
    assertThat(page.people()).extracting("id").contains(ben.id(), cem.id());
  }

  @Test
  void sendingAgainAnswersTheStoredMessage() {
    UUID clientId = Ids.next();
    MessageView first = chat.post(ben, room, clientId, "once").message();
    Posted again = chat.post(ben, room, clientId, "once");
    assertThat(again.repeated()).isTrue();
    assertThat(again.message()).isEqualTo(first);
    assertThatThrownBy(() -> chat.post(ben, room, clientId, "twice"))
        .isInstanceOf(ClientIdTaken.class);
    messages.edit(ben.actor(), room, first.id(), "edited");
    assertThat(chat.post(ben, room, clientId, "once").message().body()).isEqualTo("edited");
    messages.delete(ben.actor(), room, first.id());
    assertThat(chat.post(ben, room, clientId, "once").message().deleted()).isTrue();
    assertThat(chat.post(cem, room, clientId, "another's").repeated()).isFalse();
  }

  @Test
  void laterAnswersTheSameAndRefusesPlainly() throws Exception {
    PostMessage command = new PostMessage(room, Ids.next(), "later");
    Posted posted = messages.postLater(ben.actor(), command).toCompletableFuture().get();
    assertThat(posted.message().body()).isEqualTo("later");
    Posted again = messages.postLater(ben.actor(), command).toCompletableFuture().get();
    assertThat(again.repeated()).isTrue();
    var refused = messages.postLater(zoe.actor(), command).toCompletableFuture();
    assertThatThrownBy(refused::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(NotThere.class);
    refused.handle((value, e) -> assertThat(e).isInstanceOf(NotThere.class)).get();
  }

  @Test
  void outsidersHearNothingAndSayNothing() {
    MessageView message = chat.say(ben, room, "for members");
    assertThatThrownBy(() -> chat.say(zoe, room, "hello")).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.page(zoe.actor(), room, MessagesWanted.newest(10)))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.message(zoe.actor(), room, message.id()))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.edit(zoe.actor(), room, message.id(), "x"))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.delete(zoe.actor(), room, message.id()))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.read(zoe.actor(), room, 1)).isInstanceOf(NotThere.class);
    UUID open = chat.room(RoomKind.OPEN, ben);
    assertThatThrownBy(() -> chat.say(zoe, open, "hello")).isInstanceOf(NotAMember.class);
    assertThatThrownBy(() -> messages.page(zoe.actor(), open, MessagesWanted.newest(10)))
        .isInstanceOf(NotAMember.class);
    assertThatThrownBy(() -> messages.read(zoe.actor(), open, 1)).isInstanceOf(NotAMember.class);
    UUID elsewhere = chat.room(RoomKind.CLOSED, zoe);
    assertThatThrownBy(() -> messages.delete(zoe.actor(), elsewhere, message.id()))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void whoeverWasTakenOutHasNothingAnyMore() {
    MessageView message = chat.say(cem, room, "mine");
    rooms.remove(ben.actor(), room, cem.id());
    assertThatThrownBy(() -> chat.say(cem, room, "hello")).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.edit(cem.actor(), room, message.id(), "x"))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> messages.page(cem.actor(), room, MessagesWanted.newest(10)))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void programsNeedTheScopes() {
    Actor reader = program(Set.of("messages:read"));
    Actor writer = program(Set.of("messages:write"));
    assertThatThrownBy(() -> messages.post(reader, new PostMessage(room, Ids.next(), "x")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> messages.page(writer, room, MessagesWanted.newest(1)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> rooms.rooms(reader)).isInstanceOf(NotAllowed.class);
    messages.post(writer, new PostMessage(room, Ids.next(), "x"));
  }

  private Actor program(Set<String> scopes) {
    return new Actor(ben.id(), ben.actor().role(), null, scopes, ben.handle());
  }

  @Test
  void onlyAuthorsEdit() {
    MessageView message = chat.say(cem, room, "@" + ben.handle() + " first");
    MessageView edited = messages.edit(cem.actor(), room, message.id(), "second");
    assertThat(edited.body()).isEqualTo("second");
    assertThat(edited.editedAt()).isNotNull();
    assertThat(edited.mentions()).isEmpty();
    assertThatThrownBy(() -> messages.edit(ben.actor(), room, message.id(), "x"))
        .isInstanceOf(NotAllowed.class);
    long position = position();
    messages.edit(cem.actor(), room, message.id(), "second");
    assertThat(position()).isEqualTo(position);
  }

  @Test
  void authorsAndModeratorsDelete() {
    UUID bens = chat.say(ben, room, "ben's").id();
    UUID cems = chat.say(cem, room, "cem's").id();
    assertThatThrownBy(() -> messages.delete(cem.actor(), room, bens))
        .isInstanceOf(NotAllowed.class);
    messages.delete(ben.actor(), room, cems);
    rooms.add(ben.actor(), room, cem.id(), RoomRole.MODERATOR);
    messages.delete(cem.actor(), room, bens);
    long position = position();
    messages.delete(cem.actor(), room, bens);
    assertThat(position()).isEqualTo(position);
    assertThatThrownBy(() -> messages.edit(ben.actor(), room, bens, "x"))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void whatIsDeletedIsGoneFromTheLogToo() {
    MessageView message = chat.say(ben, room, "a secret");
    messages.edit(ben.actor(), room, message.id(), "another secret");
    messages.delete(ben.actor(), room, message.id());
    assertThat(log.entries(room, 0, 1_000))
        .hasSize(6)
        .noneMatch(entry -> entry.json().contains("secret"));
    MessageView left = messages.message(cem.actor(), room, message.id());
    assertThat(left.deleted()).isTrue();
    assertThat(left.body()).isEmpty();
  }

  @Test
  void nothingOfOneIsKeptInTheDirectRoomOfOthers() {
    UUID direct = rooms.direct(ben.actor(), List.of(cem.id())).id();
    MessageView message = chat.say(ben, direct, "between us");
    assertThatThrownBy(() -> messages.delete(cem.actor(), direct, message.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> chat.say(zoe, direct, "hello")).isInstanceOf(NotThere.class);
  }

  @Test
  void historyGoesBothWaysAndAround() {
    List<UUID> ids = new ArrayList<>();
    List<Long> seqs = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      MessageView message = chat.say(i % 2 == 0 ? ben : cem, room, "message " + i);
      ids.add(message.id());
      seqs.add(message.seq());
    }
    List<UUID> back = new ArrayList<>();
    Long before = null;
    do {
      MessagesPage page =
          messages.page(ben.actor(), room, new MessagesWanted(before, null, null, 7));
      back.addAll(0, page.messages().stream().map(MessageView::id).toList());
      before = page.before();
    } while (before != null);
    assertThat(back).isEqualTo(ids);
    List<UUID> forth = new ArrayList<>();
    Long after = 0L;
    do {
      MessagesPage page =
          messages.page(ben.actor(), room, new MessagesWanted(null, after, null, 7));
      forth.addAll(page.messages().stream().map(MessageView::id).toList());
      after = page.after();
    } while (after != null);
    assertThat(forth).isEqualTo(ids);
    MessagesPage around =
        messages.page(ben.actor(), room, new MessagesWanted(null, null, seqs.get(12), 6));
    assertThat(around.messages())
        .extracting(MessageView::id)
        .containsExactlyElementsOf(ids.subList(10, 16));
    assertThat(around.before()).isEqualTo(seqs.get(10));
    assertThat(around.after()).isEqualTo(seqs.get(15));
    MessagesPage start =
        messages.page(ben.actor(), room, new MessagesWanted(null, null, seqs.get(0), 6));
    assertThat(start.before()).isNull();
    assertThatThrownBy(() -> messages.page(ben.actor(), room, new MessagesWanted(1L, 1L, null, 6)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void cardsAreKeptAndFound() {
    CardRef card = new CardRef("song", Ids.next());
    PostMessage command = new PostMessage(room, Ids.next(), "", List.of(), List.of(card));
    MessageView message = messages.post(ben.actor(), command).message();
    assertThat(messages.message(cem.actor(), room, message.id()).cards()).containsExactly(card);
    assertThat(messages.withCard(cem.actor(), card, null, 10).items())
        .extracting(mention -> mention.message().id())
        .containsExactly(message.id());
    assertThat(messages.withCard(zoe.actor(), card, null, 10).items()).isEmpty();
    messages.delete(ben.actor(), room, message.id());
    assertThat(messages.withCard(cem.actor(), card, null, 10).items()).isEmpty();
  }

  @Test
  void theListOfRoomsShowsTheNewest() {
    chat.say(cem, room, "older");
    MessageView newest = chat.say(cem, room, "**newest**\nof all");
    RoomSummary summary = rooms.rooms(ben.actor()).getFirst();
    assertThat(summary.id()).isEqualTo(room);
    assertThat(summary.unread()).isEqualTo(2);
    assertThat(summary.lastMessage().excerpt()).isEqualTo("newest of all");
    assertThat(summary.lastMessage().authorName()).isEqualTo(newest.author().displayName());
    messages.delete(cem.actor(), room, newest.id());
    RoomSummary after = rooms.rooms(ben.actor()).getFirst();
    assertThat(after.lastMessage().excerpt()).isEqualTo("older");
    assertThat(after.unread()).isEqualTo(1);
  }

  private long position() {
    return log.positions(List.of(room)).get(room);
  }
}
