package app.otodoke.lists.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.otodoke.World;
import app.otodoke.lists.AddEntry;
import app.otodoke.lists.ChangeEntry;
import app.otodoke.lists.ChangeList;
import app.otodoke.lists.CreateList;
import app.otodoke.lists.ListEntryView;
import app.otodoke.lists.ListView;
import app.otodoke.lists.ListsApi;
import app.otodoke.lists.ListsWanted;
import app.otodoke.lists.Visibility;
import app.otodoke.platform.guard.Statements;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
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
class ListsBackendTest {

  @Inject ListsApi lists;

  private final World world = World.create();
  private Actor ben;
  private Actor carl;
  private Actor zoe;
  private final List<UUID> songs = new ArrayList<>();

  @BeforeEach
  void people() {
    ben = world.ben().actor();
    carl = world.member("carl").actor();
    zoe = world.zoe().actor();
    for (String title : List.of("一", "二", "三", "四")) {
      songs.add(TestSongs.song(title, "だれか"));
    }
  }

  @Test
  void songsAreInOrderAndMove() {
    UUID list = make(Visibility.CIRCLE).id();
    assertThat(titles(list)).containsExactly("一", "二", "三", "四");
    List<ListEntryView> entries = lists.entries(ben, list, null, 10).items();
    lists.change(ben, list, entries.get(3).id(), new ChangeEntry(null, "start"));
    assertThat(titles(list)).containsExactly("四", "一", "二", "三");
    lists.change(
        ben, list, entries.get(0).id(), new ChangeEntry("好き", entries.get(2).id().toString()));
    assertThat(titles(list)).containsExactly("四", "二", "三", "一");
    lists.remove(ben, list, entries.get(1).id());
    lists.remove(ben, list, entries.get(1).id());
    assertThat(titles(list)).containsExactly("四", "三", "一");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> lists.add(ben, list, entry(songs.get(1), Ids.next().toString())));
  }

  @Test
  void severalPeopleAddAtTheSameTimeAndNothingIsLost() throws Exception {
    UUID list = make(Visibility.CIRCLE).id();
    lists.editor(ben, list, carl.userId(), true);
    try (ExecutorService hands = Executors.newFixedThreadPool(6)) {
      List<Future<ListEntryView>> added = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Actor who = i % 2 == 0 ? ben : carl;
        added.add(hands.submit(() -> lists.add(who, list, entry(songs.get(0), "start"))));
      }
      for (Future<ListEntryView> one : added) {
        one.get();
      }
    }
    assertThat(titles(list)).hasSize(16);
  }

  @Test
  void repeatsAreRecognised() {
    CreateList command = new CreateList(Ids.next(), "朝", null, null, songs);
    UUID list = lists.create(ben, command).id();
    assertThat(lists.create(ben, command).id()).isEqualTo(list);
    AddEntry add = entry(songs.get(0), null);
    assertThat(lists.add(ben, list, add).id()).isEqualTo(lists.add(ben, list, add).id());
    assertThat(titles(list)).hasSize(5);
  }

  @Test
  void onlyOwnerAndEditorsChangeIt() {
    UUID list = make(Visibility.CIRCLE).id();
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> lists.add(carl, list, entry(songs.get(0), null)));
    lists.editor(ben, list, carl.userId(), true);
    lists.add(carl, list, entry(songs.get(0), null));
    ChangeList hide = new ChangeList(null, null, Visibility.PRIVATE);
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> lists.change(carl, list, hide));
    assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> lists.delete(carl, list));
    lists.editor(carl, list, carl.userId(), false);
    assertThatExceptionOfType(NotAllowed.class)
        .isThrownBy(() -> lists.add(carl, list, entry(songs.get(0), null)));
  }

  @Test
  void privateListsAreNotThereForOutsiders() {
    UUID list = make(Visibility.PRIVATE).id();
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> lists.list(zoe, list));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> lists.entries(zoe, list, null, 10));
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> lists.add(zoe, list, entry(songs.get(0), null)));
    assertThat(lists.views(zoe, List.of(list))).isEmpty();
    ListsWanted bens = new ListsWanted(null, ben.userId(), null, false, null, null);
    assertThat(lists.lists(zoe, bens).items()).isEmpty();
    assertThat(lists.lists(ben, bens).items()).hasSize(1);
  }

  @Test
  void listsAreFoundByTextAndSong() {
    make(Visibility.CIRCLE);
    ListsWanted wanted = new ListsWanted("ﾖﾙ", ben.userId(), songs.get(2), false, null, null);
    assertThat(lists.lists(zoe, wanted).items()).hasSize(1);
  }

  @Test
  void aPageOfSongsTakesAFixedNumberOfStatements() throws Exception {
    UUID list = make(Visibility.CIRCLE).id();
    assertThat(Statements.count(() -> lists.entries(zoe, list, null, 50))).isLessThanOrEqualTo(6);
  }

  private ListView make(Visibility visibility) {
    return lists.create(ben, new CreateList(Ids.next(), "ヨルの散歩", null, visibility, songs));
  }

  private static AddEntry entry(UUID song, String after) {
    return new AddEntry(Ids.next(), song, null, after);
  }

  private List<String> titles(UUID list) {
    return lists.entries(ben, list, null, 100).items().stream()
        .map(entry -> entry.song().title())
        .toList();
  }
}
