package app.otodoke.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.conduct.ConductApi;
import app.otodoke.listening.ListeningApi;
import app.otodoke.lists.ChangeList;
import app.otodoke.lists.CreateList;
import app.otodoke.lists.ListsApi;
import app.otodoke.lists.Visibility;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.PublishPost;
import app.otodoke.posts.WriteComment;
import app.otodoke.ratings.AnswerRound;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.ratings.RoundView;
import app.otodoke.ratings.RoundsApi;
import app.otodoke.ratings.StartRound;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestSongs;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written, rated and gathered about songs is seen at once by those who look. */
@QuarkusTest
class MusicChannelsTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject PostsApi posts;
  @Inject CommentsApi comments;
  @Inject RatingsApi ratings;
  @Inject RoundsApi rounds;
  @Inject ListsApi lists;
  @Inject ListeningApi listening;
  @Inject ConductApi conduct;

  private CableWorld cable;
  private Person ada;
  private Person ben;
  private Person zoe;
  private UUID song;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    zoe = cable.people().zoe();
    song = TestSongs.song("生放送", "だれか");
  }

  @Test
  void aPostReachesTheFeedAndItsSongAndCommentsReachThePost() {
    try (CableClient feed = on(zoe, Map.of("channel", "FeedChannel"));
        CableClient page = on(zoe, Map.of("channel", "SongChannel", "songId", song))) {
      PostView post = posts.publish(ben.actor(), new PublishPost(Ids.next(), song, "いま聴いた"));
      JsonNode told =
          feed.next(frame -> frame.at("/message/post/id").asText().equals(post.id().toString()));
      assertThat(told.at("/message/type").asText()).isEqualTo("post.published");
      assertThat(told.at("/message/post/mine").asBoolean()).isFalse();
      assertThat(page.event("post.published").at("/message/post/body").asText()).isEqualTo("いま聴いた");
      try (CableClient talk = on(zoe, Map.of("channel", "PostChannel", "postId", post.id()))) {
        comments.write(ben.actor(), new WriteComment(post.id(), Ids.next(), "追記"));
        assertThat(talk.event("comment.posted").at("/message/comment/body").asText())
            .isEqualTo("追記");
        posts.like(ben.actor(), post.id(), true);
        assertThat(
                talk.next(frame -> frame.at("/message/likes").asInt() == 1)
                    .at("/message/type")
                    .asText())
            .isEqualTo("post.counts");
        posts.delete(ben.actor(), post.id());
        talk.event("post.deleted");
      }
    }
  }

  @Test
  void whoIsKeptApartHearsNothingOfEachOther() {
    conduct.block(zoe.actor(), ben.id(), true);
    try (CableClient hers = on(zoe, Map.of("channel", "SongChannel", "songId", song));
        CableClient his = on(ben, Map.of("channel", "SongChannel", "songId", song));
        CableClient others = on(ada, Map.of("channel", "SongChannel", "songId", song))) {
      posts.publish(ben.actor(), new PublishPost(Ids.next(), song, "知らない"));
      others.event("post.published");
      assertThat(hers.untilNow()).isEmpty();
      his.event("post.published");
      posts.publish(zoe.actor(), new PublishPost(Ids.next(), song, "こちらも"));
      others.event("post.published");
      assertThat(his.untilNow()).isEmpty();
      hers.event("post.published");
    } finally {
      conduct.block(zoe.actor(), ben.id(), false);
    }
  }

  @Test
  void whatPeopleThinkAndPlayIsSeen() {
    try (CableClient feed = on(zoe, Map.of("channel", "FeedChannel"));
        CableClient page = on(zoe, Map.of("channel", "SongChannel", "songId", song))) {
      ratings.rate(ben.actor(), song, 8);
      assertThat(page.event("rating.changed").at("/message/summary/count").asInt()).isEqualTo(1);
      listening.listen(ben.actor(), song);
      JsonNode now =
          feed.next(
              frame ->
                  frame.at("/message/userId").asText().equals(ben.id().toString())
                      && frame.at("/message/song").isObject());
      assertThat(now.at("/message/song/title").asText()).isEqualTo("生放送");
    }
  }

  @Test
  void aRoundIsFollowedByItsRoomAndNotByOutsiders() {
    UUID room = cable.room(ada, ben);
    RoundView round = rounds.start(ada.actor(), new StartRound(room, Ids.next(), song, 60, null));
    Map<String, Object> identifier = Map.of("channel", "RoundChannel", "roundId", round.id());
    refused(identifier);
    try (CableClient his = on(ben, identifier)) {
      rounds.answer(ada.actor(), round.id(), new AnswerRound(7, "秘密"));
      JsonNode told = his.event("round.answered");
      assertThat(told.at("/message/answered").asInt()).isEqualTo(1);
      assertThat(told.toString()).doesNotContain("秘密");
      rounds.answer(ben.actor(), round.id(), new AnswerRound(3, null));
      his.event("round.opened");
    }
  }

  @Test
  void aPrivateListIsFollowedByItsEditorsOnly() {
    UUID list =
        lists
            .create(
                ben.actor(), new CreateList(Ids.next(), "裏", null, Visibility.PRIVATE, List.of()))
            .id();
    Map<String, Object> identifier = Map.of("channel", "ListChannel", "listId", list);
    refused(identifier);
    try (CableClient his = on(ben, identifier)) {
      lists.change(ben.actor(), list, new ChangeList("表", null, null));
      his.event("list.changed");
      lists.delete(ben.actor(), list);
      his.event("list.removed");
    }
  }

  @Test
  void whatIsNotThereCannotBeFollowed() {
    refused(Map.of("channel", "SongChannel", "songId", Ids.next()));
    refused(Map.of("channel", "PostChannel", "postId", Ids.next()));
    refused(Map.of("channel", "PostChannel"));
  }

  private CableClient on(Person person, Map<String, ?> identifier) {
    CableClient client = cable.base(person);
    client.subscribe(identifier);
    client.next("confirm_subscription");
    return client;
  }

  private void refused(Map<String, ?> identifier) {
    try (CableClient outsiders = cable.base(zoe)) {
      outsiders.subscribe(identifier);
      outsiders.next("reject_subscription");
    }
  }
}
