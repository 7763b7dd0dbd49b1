package app.otodoke.http.web.chat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReactionsResourceTest {

  private static final String REACTION = "/api/web/rooms/{id}/messages/{message}/reactions/{emoji}";
  private static final String REPLIES = "/api/web/rooms/{id}/messages/{message}/replies";

  private final World world = World.create();
  private Person ben;
  private Person cem;
  private String room;
  private String message;

  @BeforeEach
  void room() {
    ben = world.ben();
    cem = world.member("cem");
    room = RoomsResourceTest.room(ben, "CLOSED", cem);
    message = MessagesResourceTest.say(ben, room, "新曲").path("message.id");
  }

  @Test
  void anEmojiIsPutBelowAMessageAndTakenAway() {
    for (int i = 0; i < 2; i++) {
      cem.request()
          .put(REACTION, room, message, "👍🏽")
          .then()
          .statusCode(200)
          .body("reactions.emoji", contains("👍🏽"))
          .body("reactions[0].count", equalTo(1))
          .body("reactions[0].people", contains(cem.id().toString()));
    }
    ben.request()
        .delete(REACTION, room, message, "👍🏽")
        .then()
        .body("reactions.count", contains(1));
    cem.request()
        .delete(REACTION, room, message, "👍🏽")
        .then()
        .statusCode(200)
        .body("reactions", empty());
    cem.request()
        .put(REACTION, room, message, "good")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/emoji-unknown"))
        .body("errors[0].field", equalTo("emoji"));
  }

  @Test
  void repliesAreSentCountedAndGathered() {
    ben.request()
        .body(Map.of("clientId", Ids.next(), "body", "聴いた", "replyTo", message))
        .post("/api/web/rooms/{id}/messages", room)
        .then()
        .statusCode(201)
        .body("message.replyTo.messageId", equalTo(message))
        .body("message.replyTo.excerpt", equalTo("新曲"))
        .body("message.replyTo.author.handle", equalTo(ben.handle()));
    cem.request()
        .get(REPLIES, room, message)
        .then()
        .statusCode(200)
        .body("items.body", contains("聴いた"));
    cem.request()
        .get("/api/web/rooms/{id}/messages/{message}", room, message)
        .then()
        .body("replies", equalTo(1));
    ben.request()
        .body(Map.of("clientId", Ids.next(), "body", "?", "replyTo", Ids.next()))
        .post("/api/web/rooms/{id}/messages", room)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("reply-not-there"));
  }

  @Test
  void outsidersFindNothing() {
    Person zoe = world.zoe();
    zoe.request().put(REACTION, room, message, "🎧").then().statusCode(404);
    zoe.request().delete(REACTION, room, message, "🎧").then().statusCode(404);
    zoe.request().get(REPLIES, room, message).then().statusCode(404);
    World.anonymous().put(REACTION, room, message, "🎧").then().statusCode(401);
    World.anonymous().delete(REACTION, room, message, "🎧").then().statusCode(401);
    World.anonymous().get(REPLIES, room, message).then().statusCode(401);
  }
}
