package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.chat.SearchApi;
import app.otodoke.chat.SearchView;
import app.otodoke.chat.SearchView.FoundMessage;
import app.otodoke.chat.SearchWanted;
import app.otodoke.platform.guard.Statements;
import app.otodoke.shared.InvalidInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTest {

  @Inject SearchApi search;
  @Inject SearchBlockWriter blocks;
  @Inject MessagesApi messages;
  @Inject RoomsApi rooms;
  @Inject Chat chat;

  private final World world = World.create();
  private Person ben;
  private Person cem;
  private UUID room;

  @BeforeEach
  void room() {
    ben = world.ben();
    cem = world.member("cem");
    room = chat.room(RoomKind.CLOSED, ben, cem);
  }

  private SearchView find(Person person, String q, String after, int limit) {
    return search.search(
        person.actor(),
        new SearchWanted(q, null, null, null, false, null, null, null, after, limit));
  }

  private List<String> bodies(Person person, String q) {
    return find(person, q, null, 100).messages().items().stream()
        .map(found -> found.message().body())
        .toList();
  }

  private void takeIn() {
    while (blocks.writeSome()) {
      // until there is nothing more
    }
  }

  @Test
  void oneCharacterIsEnoughInAnyWidthAndKana() {
    chat.say(ben, room, "ｷﾞﾀｰの鬱な曲");
    assertThat(bodies(cem, "鬱")).containsExactly("ｷﾞﾀｰの鬱な曲");
    assertThat(bodies(cem, "ぎたー")).containsExactly("ｷﾞﾀｰの鬱な曲");
    assertThat(bodies(cem, "ギ")).containsExactly("ｷﾞﾀｰの鬱な曲");
    assertThat(bodies(cem, "鬱 ピアノ")).isEmpty();
    FoundMessage found = find(cem, "ギタ", null, 10).messages().items().getFirst();
    assertThat(found.hits()).containsExactly(List.of(0, 3));
    assertThat(found.room().id()).isEqualTo(room);
  }

  @Test
  void othersFindNothingOfARoomTheyAreNotIn() {
    chat.say(ben, room, "鱗と秘密");
    assertThat(bodies(world.zoe(), "鱗")).isEmpty();
    assertThat(bodies(world.zoe(), "in:Room 鱗")).isEmpty();
    rooms.remove(ben.actor(), room, cem.id());
    assertThat(bodies(cem, "鱗")).isEmpty();
  }

  @Test
  void operatorsNarrow() {
    chat.say(ben, room, "梟の歌");
    chat.say(cem, room, "梟の声");
    assertThat(bodies(ben, "梟 from:" + cem.handle())).containsExactly("梟の声");
    assertThat(bodies(ben, "FROM：＠" + cem.handle() + " 梟")).containsExactly("梟の声");
    assertThat(bodies(ben, "from:nobody_at_all 梟")).isEmpty();
    assertThat(bodies(ben, "in:\"Room\" 梟の歌")).containsExactly("梟の歌");
    assertThat(bodies(ben, "in:elsewhere 梟")).isEmpty();
    assertThat(bodies(ben, "has:image 梟")).isEmpty();
    assertThat(bodies(ben, "before:2020-01-01 梟")).isEmpty();
    assertThat(bodies(ben, "after:2020-01-01 梟")).hasSize(2);
    assertThat(bodies(ben, "\"梟 の\"")).isEmpty();
    assertThat(find(ben, "from:" + cem.handle(), null, 5).messages().items()).hasSize(1);
  }

  @Test
  void roomsAndPeopleAreFoundByName() {
    SearchView found = find(ben, "Room", null, 10);
    assertThat(found.rooms()).anyMatch(named -> named.id().equals(room) && named.joined());
    assertThat(find(world.zoe(), "Room", null, 10).rooms())
        .noneMatch(named -> named.id().equals(room));
    assertThat(find(ben, cem.handle(), null, 10).people())
        .anyMatch(person -> person.id().equals(cem.id()));
  }

  @Test
  void isTheSameBeforeWhileAndAfterItIsTakenIn() {
    Random random = new Random(5);
    List<String> said = new ArrayList<>();
    String letters = "あいうえお春夏秋冬";
    for (int i = 0; i < 300; i++) {
      String body =
          i
              + " "
              + random
                  .ints(6, 0, 9)
                  .mapToObj(n -> letters.substring(n, n + 1))
                  .collect(java.util.stream.Collectors.joining());
      chat.say(i % 3 == 0 ? ben : cem, room, body);
      said.addFirst(body);
      if (i == 150) {
        takeIn();
      }
    }
    same(said);
    takeIn();
    same(said);
  }

  private void same(List<String> said) {
    for (String q : List.of("春", "春夏", "あいう", "冬あ", "春夏秋冬", "雪")) {
      List<String> expected = said.stream().filter(body -> body.contains(q)).toList();
      List<String> found = new ArrayList<>();
      String after = null;
      do {
        SearchView page = find(cem, q, after, 7);
        page.messages().items().forEach(item -> found.add(item.message().body()));
        after = page.messages().next();
      } while (after != null);
      assertThat(found).as(q).containsExactlyElementsOf(expected);
    }
  }

  @Test
  void whatIsEditedOrDeletedAfterwardsIsFoundAsItIsNow() {
    UUID first = chat.say(ben, room, "古い言葉").id();
    UUID second = chat.say(ben, room, "消える言葉").id();
    for (int i = 0; i < 70; i++) {
      chat.say(ben, room, "ほか " + i);
    }
    takeIn();
    messages.edit(ben.actor(), room, first, "麒麟が来た");
    messages.delete(ben.actor(), room, second);
    assertThat(bodies(cem, "麒麟")).containsExactly("麒麟が来た");
    assertThat(bodies(cem, "言葉")).isEmpty();
    takeIn();
    assertThat(bodies(cem, "麒麟")).containsExactly("麒麟が来た");
    messages.edit(ben.actor(), room, first, "鳳凰が来た");
    assertThat(bodies(cem, "鳳凰")).containsExactly("鳳凰が来た");
    assertThat(bodies(cem, "麒麟")).isEmpty();
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithWhatIsFound() throws Exception {
    for (int i = 0; i < 200; i++) {
      chat.say(ben, room, "鯨の歌 " + i);
    }
    takeIn();
    assertThat(Statements.count(() -> find(cem, "鯨", null, 10))).isLessThanOrEqualTo(12);
    assertThat(Statements.count(() -> find(cem, "鯨の", null, 100))).isLessThanOrEqualTo(12);
  }

  @Test
  void tooMuchIsRefused() {
    assertThatThrownBy(() -> find(ben, "あ".repeat(201), null, 10)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> find(ben, "a b c d e f g h i j k", null, 10))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> find(ben, "a", "nonsense", 10)).isInstanceOf(InvalidInput.class);
    assertThat(find(ben, " ", null, 10).messages().items()).isEmpty();
    assertThat(bodies(ben, "100%_\\")).isEmpty();
  }
}
