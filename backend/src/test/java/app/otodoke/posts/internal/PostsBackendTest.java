package app.otodoke.posts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.otodoke.World;
import app.otodoke.catalog.SongsApi;
import app.otodoke.platform.guard.Statements;
import app.otodoke.posts.ChangePost;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.FollowsApi;
import app.otodoke.posts.LikesView;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.PostsWanted;
import app.otodoke.posts.PostsWanted.Scope;
import app.otodoke.posts.PublishPost;
import app.otodoke.posts.WriteComment;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostsBackendTest {

  @Inject PostsApi posts;
  @Inject CommentsApi comments;
  @Inject FollowsApi follows;
  @Inject SongsApi songs;

  private final World world = World.create();
  private Actor ben;
  private Actor zoe;
  private UUID song;

  @BeforeEach
  void people() {
    ben = world.ben().actor();
    zoe = world.zoe().actor();
    song = TestSongs.song("夜明け", "だれか");
  }

  @Test
  void aPostIsSeenByTheCircleWithItsSongAndAuthor() {
    PostView written = write(ben, "朝に聴く曲");
    PostView seen = posts.post(zoe, written.id());
    assertThat(seen.author().id()).isEqualTo(ben.userId());
    assertThat(seen.song().title()).isEqualTo("夜明け");
    assertThat(seen.mine()).isFalse();
    assertThat(written.mine()).isTrue();
    assertThat(seen.isLong()).isFalse();
    assertThat(write(ben, "長".repeat(281)).isLong()).isTrue();
  }

  @Test
  void aRepeatAnswersTheStoredPostAlsoAtTheSameTime() throws Exception {
    PublishPost command = new PublishPost(Ids.next(), song, "一度だけ");
    Set<UUID> ids = new HashSet<>();
    try (ExecutorService fingers = Executors.newFixedThreadPool(6)) {
      List<Future<PostView>> answers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        answers.add(fingers.submit(() -> posts.publish(ben, command)));
      }
      for (Future<PostView> answer : answers) {
        ids.add(answer.get().id());
      }
    }
    assertThat(ids).hasSize(1);
    assertThat(page(PostsWanted.ALL.about(song)).items()).hasSize(1);
  }

  @Test
  void wordsHaveLimits() {
    for (String body : List.of("", " \n", "x".repeat(5001), "bell\u0007")) {
      assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> write(ben, body));
    }
    assertThat(write(ben, "x".repeat(5000)).body()).hasSize(5000);
  }

  @Test
  void aPostNeedsASongItsAuthorSees() {
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> posts.publish(ben, new PublishPost(Ids.next(), Ids.next(), "?")));
  }

  @Test
  void onlyTheAuthorChangesAndOnlyAuthorAndModeratorsDelete() {
    PostView post = write(ben, "初稿");
    ChangePost change = new ChangePost("改稿", true);
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> posts.change(zoe, post.id(), change));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> posts.delete(zoe, post.id()));

    PostView changed = posts.change(ben, post.id(), change);
    assertThat(changed.body()).isEqualTo("改稿");
    assertThat(changed.spoiler()).isTrue();
    assertThat(changed.editedAt()).isNotNull();

    posts.delete(world.ada().actor(), post.id());
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> posts.post(ben, post.id()));
  }

  @Test
  void likesCountPeopleOnce() {
    PostView post = write(ben, "いいね");
    posts.like(zoe, post.id(), true);
    assertThat(posts.like(zoe, post.id(), true)).isEqualTo(new LikesView(1, true));
    assertThat(posts.post(ben, post.id()).liked()).isFalse();
    assertThat(posts.post(zoe, post.id()).liked()).isTrue();
    assertThat(posts.likers(ben, post.id(), null, 10).items())
        .extracting(person -> person.id())
        .containsExactly(zoe.userId());
    assertThat(posts.like(zoe, post.id(), false)).isEqualTo(new LikesView(0, false));
  }

  @Test
  void commentsAreThereOldestFirstAndTheirOwnersChangeThem() {
    PostView post = write(ben, "どう思う？");
    CommentView first = comments.write(zoe, new WriteComment(post.id(), Ids.next(), "好き"));
    CommentView second = comments.write(ben, new WriteComment(post.id(), Ids.next(), "私も"));
    assertThat(comments.comments(zoe, post.id(), null, 10).items())
        .extracting(CommentView::id)
        .containsExactly(first.id(), second.id());
    assertThatExceptionOfType(NotThere.class)
        .isThrownBy(() -> comments.change(ben, first.id(), "嫌い"));
    assertThatExceptionOfType(NotThere.class).isThrownBy(() -> comments.delete(zoe, second.id()));
    assertThat(comments.change(zoe, first.id(), "大好き").editedAt()).isNotNull();
    comments.delete(ben, first.id()); // under one's own post
    assertThat(posts.post(zoe, post.id()).comments()).isEqualTo(1);
  }

  @Test
  void theFeedOfFollowedPeopleHasTheirsAndMine() {
    Actor carl = world.member("carl").actor();
    PostView theirs = write(ben, "ベンの");
    write(carl, "カールの");
    PostView mine = write(zoe, "ゾーイの");
    follows.follow(zoe, ben.userId(), true);
    assertThat(follows.follow(ben, zoe.userId()).followsMe()).isTrue();

    assertThat(posts.posts(zoe, PostsWanted.ALL.within(Scope.FOLLOWING)).items())
        .extracting(PostView::id)
        .containsExactly(mine.id(), theirs.id());
    assertThat(posts.posts(zoe, PostsWanted.ALL.within(Scope.FOLLOWING).about(song)).items())
        .extracting(PostView::id)
        .containsExactly(mine.id(), theirs.id());
    follows.follow(zoe, ben.userId(), false);
    assertThat(posts.posts(zoe, PostsWanted.ALL.within(Scope.FOLLOWING)).items()).hasSize(1);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> follows.follow(zoe, zoe.userId(), true));
  }

  @Test
  void bookmarksAreOnesOwn() {
    PostView post = write(ben, "あとで");
    posts.bookmark(zoe, post.id(), true);
    assertThat(posts.posts(zoe, PostsWanted.ALL.within(Scope.BOOKMARKS)).items()).hasSize(1);
    assertThat(posts.posts(ben, PostsWanted.ALL.within(Scope.BOOKMARKS)).items()).isEmpty();
    posts.bookmark(zoe, post.id(), false);
    assertThat(posts.posts(zoe, PostsWanted.ALL.within(Scope.BOOKMARKS)).items()).isEmpty();
  }

  @Test
  void artistAndAuthorNarrow() {
    PostView post = write(ben, "絞る");
    UUID artist = post.song().artists().getFirst().id();
    assertThat(page(PostsWanted.ALL.ofArtist(artist)).items()).hasSize(1);
    assertThat(page(PostsWanted.ALL.ofArtist(artist).by(zoe.userId())).items()).isEmpty();
    assertThat(page(PostsWanted.ALL.by(ben.userId())).items().getFirst().id()).isEqualTo(post.id());
  }

  @Test
  void pagesJoinWithoutGapOrRepeat() {
    for (int i = 0; i < 5; i++) {
      write(ben, "その" + i);
    }
    List<UUID> all = new ArrayList<>();
    String after = null;
    do {
      Page<PostView> page = page(PostsWanted.ALL.about(song).page(after, 2));
      page.items().forEach(post -> all.add(post.id()));
      after = page.next();
    } while (after != null);
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void aPageOfTwentyTakesNoMoreThanSixStatements() throws Exception {
    for (int i = 0; i < 20; i++) {
      PostView post = write(i % 2 == 0 ? ben : zoe, "その" + i);
      posts.like(zoe, post.id(), true);
      comments.write(ben, new WriteComment(post.id(), Ids.next(), "うん"));
    }
    List<String> statements =
        Statements.of(
            () -> {
              assertThat(page(PostsWanted.ALL.about(song)).items()).hasSize(20);
              return null;
            });
    assertThat(statements).hasSizeLessThanOrEqualTo(6);
  }

  private PostView write(Actor author, String body) {
    return posts.publish(author, new PublishPost(Ids.next(), song, body));
  }

  private Page<PostView> page(PostsWanted wanted) {
    return posts.posts(zoe, wanted);
  }
}
