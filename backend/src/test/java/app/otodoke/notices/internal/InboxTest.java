package app.otodoke.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.RoomRole;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeSettings;
import app.otodoke.notices.NoticeSettingsApi;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.UnreadNotices;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes to whose inbox out of rooms, and what goes from it. */
@QuarkusTest
class InboxTest {

  @Inject Talk talk;
  @Inject ReactionsApi reactions;
  @Inject NoticeSettingsApi settings;

  private final World world = World.create();
  private Person ben;
  private Person cem;
  private Person zoe;
  private UUID room;

  @BeforeEach
  void room() {
    ben = world.ben();
    cem = world.member("cem");
    zoe = world.zoe();
    room = talk.room(ben, cem);
  }

  @Test
  void aMentionReachesWhoIsCalledAndNobodyElse() {
    MessageView said = talk.say(ben, room, "**聴いて** @" + cem.handle() + " @" + zoe.handle());
    List<NoticeView> inbox = talk.inbox(cem, room);
    assertThat(inbox)
        .extracting(NoticeView::kind, NoticeView::messageId, NoticeView::excerpt, NoticeView::read)
        .containsExactly(
            tuple(
                NoticeKind.MENTION,
                said.id(),
                "聴いて @" + cem.handle() + " @" + zoe.handle(),
                false));
    assertThat(inbox.getFirst().actor().id()).isEqualTo(ben.id());
    assertThat(inbox.getFirst().room().name()).isEqualTo("試聴会");
    assertThat(talk.inbox(zoe)).as("called, but not in the room").isEmpty();
    assertThat(talk.inbox(ben)).as("the author").isEmpty();
    assertThat(talk.notices.count(cem.actor())).isEqualTo(new UnreadNotices(2, 1));
  }

  @Test
  void aMessageIsOneNoticeForItsWeightiestReason() {
    MessageView question = talk.say(cem, room, "誰か弾ける？");
    talk.reply(ben, room, question, "@" + cem.handle() + " 弾けます @everyone");
    assertThat(talk.kinds(cem, room)).containsExactly(NoticeKind.REPLY);
  }

  @Test
  void everyoneIsToldButTheAuthor() {
    talk.say(ben, room, "@everyone 集合");
    assertThat(talk.kinds(cem, room)).containsExactly(NoticeKind.EVERYONE);
    assertThat(talk.inbox(ben)).isEmpty();
    assertThat(talk.inbox(zoe)).isEmpty();
  }

  @Test
  void anEditCallsWhoWasNotCalledBefore() {
    MessageView said = talk.say(ben, room, "聴いて");
    talk.messages.edit(ben.actor(), room, said.id(), "聴いて @" + cem.handle());
    talk.messages.edit(ben.actor(), room, said.id(), "ねえ聴いて @" + cem.handle());
    assertThat(talk.inbox(cem, room))
        .extracting(NoticeView::kind, NoticeView::excerpt)
        .containsExactly(tuple(NoticeKind.MENTION, "ねえ聴いて @" + cem.handle()));
  }

  @Test
  void aReactionIsToldOnceAndGoesWhenItIsTakenBack() {
    MessageView said = talk.say(ben, room, "新曲");
    reactions.react(cem.actor(), room, said.id(), "🎧", true);
    reactions.react(ben.actor(), room, said.id(), "🎧", true);
    assertThat(talk.inbox(ben, room))
        .extracting(NoticeView::kind, NoticeView::emoji, one -> one.actor().id())
        .containsExactly(tuple(NoticeKind.REACTION, "🎧", cem.id()));
    talk.notices.read(ben.actor(), null);
    reactions.react(cem.actor(), room, said.id(), "🎧", false);
    assertThat(talk.kinds(ben, room)).isEmpty();
    reactions.react(cem.actor(), room, said.id(), "🎧", true);
    assertThat(talk.inbox(ben, room)).extracting(NoticeView::read).containsExactly(true);
  }

  @Test
  void whatIsDeletedIsGone() {
    MessageView said = talk.say(ben, room, "@" + cem.handle());
    reactions.react(cem.actor(), room, said.id(), "🎧", true);
    assertThat(talk.kinds(cem, room)).containsExactly(NoticeKind.MENTION);
    talk.messages.delete(ben.actor(), room, said.id());
    assertThat(talk.inbox(cem)).as("at once").noneMatch(one -> one.messageId() != null);
    assertThat(talk.kinds(ben, room)).isEmpty();
    assertThat(talk.notices.count(cem.actor()).calls()).isZero();
  }

  @Test
  void whoLeavesKeepsNothingOfTheRoom() {
    talk.say(ben, room, "@" + cem.handle());
    assertThat(talk.kinds(cem, room)).containsExactly(NoticeKind.MENTION);
    talk.rooms.leave(cem.actor(), room);
    assertThat(talk.inbox(cem)).as("at once").isEmpty();
    talk.settle(room);
    assertThat(talk.notices.count(cem.actor())).isEqualTo(UnreadNotices.NONE);
    talk.rooms.add(ben.actor(), room, cem.id(), RoomRole.MEMBER);
    talk.settle(room);
    assertThat(talk.inbox(cem)).extracting(NoticeView::kind).containsExactly(NoticeKind.INVITATION);
  }

  @Test
  void anInvitationTellsWhoAndWhere() {
    talk.settle(room);
    assertThat(talk.inbox(cem))
        .extracting(NoticeView::kind, one -> one.actor().id(), one -> one.room().id())
        .containsExactly(tuple(NoticeKind.INVITATION, ben.id(), room));
    assertThat(talk.inbox(ben)).isEmpty();
    talk.rooms.direct(ben.actor(), List.of(zoe.id()));
    talk.settle(talk.rooms.direct(ben.actor(), List.of(zoe.id())).id());
    assertThat(talk.inbox(zoe)).as("what is said in a direct room tells of it").isEmpty();
  }

  @Test
  void nothingIsToldOfAQuietRoom() {
    for (NotificationLevel level :
        List.of(NotificationLevel.NOTHING, NotificationLevel.INVISIBLE)) {
      talk.rooms.tune(cem.actor(), room, new ChangeMembership(level, null, null));
      MessageView said = talk.say(ben, room, "@" + cem.handle() + " @everyone");
      talk.reply(ben, room, said, "@" + cem.handle());
      assertThat(talk.kinds(cem, room)).isEmpty();
    }
  }

  @Test
  void readingInTheRoomReadsItsNotices() {
    MessageView said = talk.say(ben, room, "@" + cem.handle());
    assertThat(talk.inbox(cem, room)).extracting(NoticeView::read).containsExactly(false);
    talk.messages.read(cem.actor(), room, said.seq());
    Talk.eventually(
        () -> assertThat(talk.inbox(cem)).extracting(NoticeView::read).containsOnly(true));
    assertThat(talk.notices.count(cem.actor())).isEqualTo(UnreadNotices.NONE);
  }

  @Test
  void keywordsAreFoundInAnyWidthAndKana() {
    settings.change(cem.actor(), new NoticeSettings(List.of("ギター", "Ａｂｃ"), null, false));
    settings.change(zoe.actor(), new NoticeSettings(List.of("ギター"), null, false));
    settings.change(ben.actor(), new NoticeSettings(List.of("ギター"), null, false));
    talk.say(ben, room, "ｷﾞﾀｰを買った");
    talk.say(ben, room, "ベース");
    assertThat(talk.inbox(cem, room))
        .extracting(NoticeView::kind, NoticeView::word)
        .containsExactly(tuple(NoticeKind.KEYWORD, "ギター"));
    assertThat(talk.inbox(zoe)).isEmpty();
    assertThat(talk.kinds(ben, room)).isEmpty();
  }

  @Test
  void kindsAndPagesAreChosen() {
    MessageView said = talk.say(ben, room, "@" + cem.handle());
    MessageView question = talk.say(cem, room, "誰か弾ける？");
    for (int i = 0; i < 5; i++) {
      talk.reply(ben, room, question, "a" + i);
    }
    talk.settle(room);
    var mentions = talk.notices.notices(cem.actor(), Set.of(NoticeKind.MENTION), null, 10);
    assertThat(mentions.items()).extracting(NoticeView::messageId).containsExactly(said.id());
    var first = talk.notices.notices(cem.actor(), Set.of(NoticeKind.REPLY), null, 3);
    var rest = talk.notices.notices(cem.actor(), Set.of(NoticeKind.REPLY), first.next(), 3);
    assertThat(first.items()).extracting(NoticeView::excerpt).containsExactly("a4", "a3", "a2");
    assertThat(rest.items()).extracting(NoticeView::excerpt).containsExactly("a1", "a0");
    assertThat(rest.next()).isNull();
    assertThat(talk.notices.read(cem.actor(), first.items().getLast().id()).unread()).isEqualTo(2);
    UUID newest = first.items().getFirst().id();
    assertThat(talk.notices.readOne(ben.actor(), newest).unread()).as("another's").isZero();
    assertThat(talk.notices.readOne(cem.actor(), newest).unread()).isEqualTo(1);
    assertThat(talk.notices.read(cem.actor(), null)).isEqualTo(UnreadNotices.NONE);
  }
}
