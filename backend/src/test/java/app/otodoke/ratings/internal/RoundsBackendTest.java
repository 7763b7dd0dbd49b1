package app.otodoke.ratings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.otodoke.World;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.ratings.AnswerRound;
import app.otodoke.ratings.RoundOver;
import app.otodoke.ratings.RoundView;
import app.otodoke.ratings.RoundsApi;
import app.otodoke.ratings.StartRound;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import app.otodoke.support.Tables;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundsBackendTest {

  @Inject RoundsApi rounds;
  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;
  @Inject OpenDueRoundsService due;

  private final World world = World.create();
  private Actor ben;
  private Actor carl;
  private Actor zoe;
  private UUID room;
  private UUID song;

  @BeforeEach
  void people() {
    ben = world.ben().actor();
    carl = world.member("carl").actor();
    zoe = world.zoe().actor();
    room =
        rooms
            .create(ben, new CreateRoom(null, RoomKind.CLOSED, "試聴室", null, List.of(carl.userId())))
            .id();
    song = TestSongs.song("目隠し", "だれか");
  }

  @Test
  void answersAreSecretUntilTheLastOneCame() {
    RoundView begun = start(60);
    assertThat(begun.sealed()).isTrue();
    assertThat(begun.expected()).isEqualTo(2);

    RoundView sealed = rounds.answer(ben, begun.id(), new AnswerRound(9, "名曲"));
    assertThat(sealed.answers()).isNull();
    assertThat(sealed.mine().stars()).isEqualTo(9);
    RoundView seen = rounds.round(carl, begun.id());
    assertThat(seen.mine()).isNull();
    assertThat(seen.answeredBy()).extracting(p -> p.id()).containsExactly(ben.userId());
    assertThat(seen.average()).isNull();

    RoundView opened = rounds.answer(carl, begun.id(), new AnswerRound(5, null));
    assertThat(opened.sealed()).isFalse();
    assertThat(opened.answers()).hasSize(2);
    assertThat(opened.average()).isEqualTo(7.0);
    assertThat(opened.spread()).isEqualTo(2.0);
    assertThatExceptionOfType(RoundOver.class)
        .isThrownBy(() -> rounds.answer(ben, begun.id(), new AnswerRound(1, null)));
  }

  @Test
  void whenTimeIsUpItIsOpen() {
    RoundView begun = start(1);
    rounds.answer(ben, begun.id(), new AnswerRound(9, null));
    Tables.run(
        "update ratings.rounds set closes_at = now() - interval '1 second' where id = '"
            + begun.id()
            + "'");
    assertThat(rounds.round(carl, begun.id()).answers()).hasSize(1);
    assertThatExceptionOfType(RoundOver.class)
        .isThrownBy(() -> rounds.answer(carl, begun.id(), new AnswerRound(1, null)));
    due.call();
    assertThat(rounds.round(carl, begun.id()).openedAt()).isNotNull();
  }

  @Test
  void answersAtTheSameTimeOpenItOnceWithAllOfThem() throws Exception {
    List<Actor> people = new ArrayList<>(List.of(ben, carl));
    for (int i = 0; i < 4; i++) {
      Actor more = world.member("dana" + i).actor();
      rooms.add(ben, room, more.userId(), app.otodoke.chat.RoomRole.MEMBER);
      people.add(more);
    }
    RoundView begun = start(60);
    try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
      List<Future<RoundView>> answers = new ArrayList<>();
      for (Actor person : people) {
        answers.add(
            hands.submit(() -> rounds.answer(person, begun.id(), new AnswerRound(6, null))));
      }
      for (Future<RoundView> answer : answers) {
        answer.get();
      }
    }
    RoundView opened = rounds.round(ben, begun.id());
    assertThat(opened.sealed()).isFalse();
    assertThat(opened.answers()).hasSize(6);
  }

  @Test
  void outsidersKnowNothingOfIt() {
    RoundView begun = start(60);
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> rounds.round(zoe, begun.id()));
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> rounds.answer(zoe, begun.id(), new AnswerRound(1, null)));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> rounds.rounds(zoe, room, null, 10));
    assertThat(rounds.views(zoe, List.of(begun.id()))).isEmpty();
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> rounds.start(zoe, new StartRound(room, Ids.next(), song, 10, null)));
  }

  @Test
  void onlyWhoBeganItOrKeepsOrderOpensItEarly() {
    RoundView begun = start(60);
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> rounds.open(carl, begun.id()));
    assertThat(rounds.open(ben, begun.id()).sealed()).isFalse();
  }

  @Test
  void aRepeatAnswersTheSameRoundAndTellsTheRoomOnce() {
    StartRound command = new StartRound(room, Ids.next(), song, 60, "先入観なしで");
    RoundView first = rounds.start(ben, command);
    assertThat(rounds.start(ben, command).id()).isEqualTo(first.id());
    assertThat(messages.withCard(carl, new CardRef("round", first.id()), null, 10).items())
        .hasSize(1);
    assertThat(rounds.rounds(carl, room, null, 10).items()).hasSize(1);
  }

  private RoundView start(int minutes) {
    return rounds.start(ben, new StartRound(room, Ids.next(), song, minutes, null));
  }
}
