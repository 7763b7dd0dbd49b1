package app.otodoke.http.web.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestPictures;
import app.otodoke.support.UploadedPicture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessagesResourceTest {

  private final World world = World.create();
  private Person ben;
  private Person cem;
  private String room;

  @BeforeEach
  void room() {
    ben = world.ben();
    cem = world.member("cem");
    room = RoomsResourceTest.room(ben, "CLOSED", cem);
  }

  static Response say(Person person, String room, String body) {
    return say(person, room, Ids.next(), body);
  }

  static Response say(Person person, String room, UUID clientId, String body) {
    return person
        .request()
        .body(Map.of("clientId", clientId, "body", body))
        .post("/api/web/rooms/%s/messages".formatted(room));
  }

  private String path(String rest) {
    return "/api/web/rooms/%s%s".formatted(room, rest);
  }

  @Test
  void whatIsSaidIsReadEditedAndTakenBack() {
    Response said = say(ben, room, "もう**聴いた**？");
    said.then().statusCode(201).body("repeated", equalTo(false)).body("seq", equalTo(4));
    String id = said.path("message.id");
    cem.request()
        .get(path("/messages"))
        .then()
        .statusCode(200)
        .body("messages.body", contains("もう**聴いた**？"))
        .body("position", equalTo(4))
        .body("epoch", notNullValue())
        .body("before", nullValue());
    ben.request()
        .body(Map.of("body", "まだ？"))
        .patch(path("/messages/" + id))
        .then()
        .statusCode(200)
        .body("body", equalTo("まだ？"))
        .body("editedAt", notNullValue());
    cem.request()
        .body(Map.of("body", "x"))
        .patch(path("/messages/" + id))
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-allowed"));
    cem.request().delete(path("/messages/" + id)).then().statusCode(403);
    ben.request().delete(path("/messages/" + id)).then().statusCode(204);
    cem.request().get(path("/messages/" + id)).then().body("deleted", equalTo(true));
    cem.request()
        .queryParam("after", 3)
        .get(path("/events"))
        .then()
        .statusCode(200)
        .body("type", contains("message.posted", "message.edited", "message.deleted"))
        .body("seq", contains(4, 5, 6))
        .body("[0].message.body", equalTo(""));
  }

  @Test
  void aRepeatIsAnsweredAndAClashRefused() {
    UUID clientId = Ids.next();
    String id = say(ben, room, clientId, "once").path("message.id");
    say(ben, room, clientId, "once")
        .then()
        .statusCode(200)
        .body("repeated", equalTo(true))
        .body("message.id", equalTo(id));
    say(ben, room, clientId, "twice")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/client-id-taken"));
  }

  @Test
  void emptyLongAndUnreadableMessagesAreRefusedInWords() {
    say(ben, room, " 　\n")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/message-empty"))
        .body("errors[0].field", equalTo("body"))
        .body("detail", equalTo("Write something, or attach a picture or a card."));
    say(ben, room, "あ".repeat(8_001))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/message-too-long"))
        .body("errors[0].message", equalTo("8,001 characters are too many; 8,000 are the most."));
    say(ben, room, "a\u0000b")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/message-unreadable"));
    World.anonymous("ja")
        .header("Authorization", "Bearer " + ben.token())
        .body(Map.of("clientId", Ids.next(), "body", ""))
        .post(path("/messages"))
        .then()
        .body("title", equalTo("メッセージが空です"));
    ben.request()
        .body(Map.of("body", "no id"))
        .post(path("/messages"))
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("clientId"));
  }

  @Test
  void outsidersOfAnOpenRoomAreAskedToJoin() {
    String open = RoomsResourceTest.room(ben, "OPEN");
    say(world.zoe(), open, "hello")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/not-a-member"));
  }

  @Test
  void fieldsNobodyAskedForChangeNothing() {
    Map<String, Object> body = new HashMap<>();
    body.put("clientId", Ids.next());
    body.put("body", "mine");
    body.put("authorId", cem.id());
    body.put("seq", 999);
    body.put("attachments", null);
    Response answer = ben.request().body(body).post(path("/messages"));
    if (answer.statusCode() == 201) {
      assertThat(answer.<String>path("message.author.id")).isEqualTo(ben.id().toString());
      assertThat(answer.<Integer>path("seq")).isEqualTo(4);
    } else {
      assertThat(answer.statusCode()).isBetween(400, 422);
    }
  }

  @Test
  void readingMovesForwardAndMarkingBack() {
    int first = say(cem, room, "one").path("seq");
    int second = say(cem, room, "two").path("seq");
    ben.request()
        .get("/api/web/rooms/unread")
        .then()
        .body("find { it.roomId == '%s' }.unread".formatted(room), equalTo(2));
    ben.request()
        .body(Map.of("seq", second))
        .put(path("/read"))
        .then()
        .statusCode(200)
        .body("unread", equalTo(0))
        .body("readSeq", equalTo(second));
    ben.request().body(Map.of("seq", first)).put(path("/read")).then().body("unread", equalTo(0));
    ben.request()
        .body(Map.of("seq", second))
        .put(path("/unread"))
        .then()
        .body("unread", equalTo(1));
  }

  @Test
  void aPictureComesWithItsMessageOrNotAtAll() {
    String mine = UploadedPicture.send(ben, TestPictures.png(40, 20)).path("id");
    Map<String, Object> picture = Map.of("mediaId", mine, "alt", "ジャケット");
    Map<String, Object> command =
        Map.of("clientId", Ids.next(), "body", "", "attachments", List.of(picture));
    cem.request().body(command).post(path("/messages")).then().statusCode(404);
    ben.request().body(command).post(path("/messages")).then().statusCode(201);
    ben.request()
        .body(command)
        .post(path("/messages"))
        .then()
        .statusCode(200)
        .body("repeated", equalTo(true));
    Response page = cem.request().get(path("/messages"));
    page.then()
        .body("messages", hasSize(1))
        .body("messages[0].attachments[0].alt", equalTo("ジャケット"))
        .body("messages[0].attachments[0].media.width", equalTo(40));
    Map<String, Object> again =
        Map.of("clientId", Ids.next(), "body", "again", "attachments", List.of(picture));
    ben.request()
        .body(again)
        .post(path("/messages"))
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/media-not-there"));
    cem.request().get(path("/messages")).then().body("messages", hasSize(1));
    cem.request()
        .get("/api/web/rooms")
        .then()
        .body("[0].lastMessage.attachments", equalTo(true))
        .body("[0].lastMessage.excerpt", equalTo(""));
    String id = page.path("messages[0].id");
    ben.request().delete(path("/messages/" + id)).then().statusCode(204);
    cem.request().get(path("/messages")).then().body("messages[0].attachments", empty());
  }

  @Test
  void nonsenseIsRefusedNotServed() {
    ben.request().queryParam("before", "x").get(path("/messages")).then().statusCode(404);
    ben.request()
        .queryParam("before", 1)
        .queryParam("after", 1)
        .get(path("/messages"))
        .then()
        .statusCode(422);
    ben.request().get("/api/web/rooms/not-an-id/messages").then().statusCode(404);
    ben.request().queryParam("after", Long.MIN_VALUE).get(path("/events")).then().statusCode(200);
    ben.request()
        .queryParam("around", Long.MAX_VALUE)
        .get(path("/messages"))
        .then()
        .statusCode(200);
    ben.request().body("{\"body\":").post(path("/messages")).then().statusCode(400);
  }
}
