package app.otodoke.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.FollowsApi;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.PublishPost;
import app.otodoke.posts.WriteComment;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes to whose inbox out of posts. */
@QuarkusTest
class PostNoticesTest {

  @Inject Talk talk;
  @Inject PostsApi posts;
  @Inject CommentsApi comments;
  @Inject FollowsApi follows;

  private final World world = World.create();
  private Person ben;
  private Person cem;
  private PostView post;

  @BeforeEach
  void post() {
    ben = world.ben();
    cem = world.member("cem");
    PublishPost command = new PublishPost(Ids.next(), TestSongs.song("夜明け", "だれか"), "朝に聴く曲");
    post = posts.publish(ben.actor(), command);
  }

  @Test
  void theAuthorHearsOfCommentsAndLikesOfOthers() {
    CommentView said = comment(cem, "わかる");
    comment(ben, "ありがとう");
    posts.like(cem.actor(), post.id(), true);
    posts.like(ben.actor(), post.id(), true);
    Talk.eventually(
        () ->
            assertThat(talk.inbox(ben))
                .extracting(NoticeView::kind, NoticeView::postId, NoticeView::excerpt)
                .containsExactlyInAnyOrder(
                    tuple(NoticeKind.COMMENT, post.id(), "わかる"),
                    tuple(NoticeKind.LIKE, post.id(), "朝に聴く曲")));
    assertThat(talk.inbox(cem)).isEmpty();
    assertThat(talk.inbox(world.zoe())).isEmpty();
    comments.delete(cem.actor(), said.id());
    posts.like(cem.actor(), post.id(), false);
    Talk.eventually(() -> assertThat(talk.inbox(ben)).isEmpty());
  }

  @Test
  void aPostThatIsGoneTakesItsNoticesAlong() {
    comment(cem, "わかる");
    posts.like(cem.actor(), post.id(), true);
    Talk.eventually(() -> assertThat(talk.inbox(ben)).hasSize(2));
    posts.delete(ben.actor(), post.id());
    assertThat(talk.inbox(ben)).as("at once").isEmpty();
    Talk.eventually(() -> assertThat(talk.notices.count(ben.actor()).unread()).isZero());
  }

  @Test
  void whoIsFollowedHearsOfItOnce() {
    follows.follow(cem.actor(), ben.id(), true);
    follows.follow(cem.actor(), world.zoe().id(), true);
    Talk.eventually(
        () ->
            assertThat(talk.inbox(ben))
                .extracting(NoticeView::kind, one -> one.actor().id())
                .containsExactly(tuple(NoticeKind.FOLLOW, cem.id())));
    follows.follow(cem.actor(), ben.id(), false);
    Talk.eventually(() -> assertThat(talk.inbox(ben)).isEmpty());
    Talk.eventually(() -> assertThat(talk.inbox(world.zoe())).hasSize(1));
    talk.notices.read(ben.actor(), null);
    follows.follow(cem.actor(), ben.id(), true);
    Talk.eventually(() -> assertThat(talk.inbox(ben)).hasSize(1));
    assertThat(talk.notices.count(ben.actor()).unread()).isZero();
  }

  private CommentView comment(Person person, String body) {
    return comments.write(person.actor(), new WriteComment(post.id(), Ids.next(), body));
  }
}
