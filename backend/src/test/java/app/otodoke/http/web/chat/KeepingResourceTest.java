package app.otodoke.http.web.chat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pins, bookmarks and wordings over HTTP. */
@QuarkusTest
class KeepingResourceTest {

  private static final String MESSAGE = "/api/web/rooms/{id}/messages/{message}";
  private static final String PIN = MESSAGE + "/pin";
  private static final String PINS = "/api/web/rooms/{id}/pins";
  private static final String REVISIONS = MESSAGE + "/revisions";
  private static final String BOOKMARKS = "/api/web/bookmarks";

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
  void aMessageIsPinnedAndUnpinned() {
    cem.request().put(PIN, room, message).then().statusCode(403);
    ben.request().put(PIN, room, message).then().statusCode(204);
    cem.request()
        .get(PINS, room)
        .then()
        .statusCode(200)
        .body("id", contains(message))
        .body("pinned", contains(true));
    ben.request().delete(PIN, room, message).then().statusCode(204);
    cem.request().get(PINS, room).then().body("", empty());
  }

  @Test
  void aMessageIsBookmarkedAndFoundAgain() {
    cem.request().put(BOOKMARKS + "/{id}", message).then().statusCode(204);
    cem.request()
        .get(BOOKMARKS)
        .then()
        .statusCode(200)
        .body("items.message.id", contains(message))
        .body("items[0].room.name", equalTo("試聴会"));
    ben.request().get(BOOKMARKS).then().body("items", empty());
    cem.request().delete(BOOKMARKS + "/{id}", message).then().statusCode(204);
    cem.request().get(BOOKMARKS).then().body("items", empty());
    cem.request().put(BOOKMARKS + "/{id}", Ids.next()).then().statusCode(404);
  }

  @Test
  void wordingsAndPlacesAreFound() {
    ben.request().body(Map.of("body", "旧曲")).patch(MESSAGE, room, message);
    cem.request()
        .get(REVISIONS, room, message)
        .then()
        .statusCode(200)
        .body("body", contains("新曲", "旧曲"));
    cem.request()
        .queryParam("aroundMessage", message)
        .get("/api/web/rooms/{id}/messages", room)
        .then()
        .statusCode(200)
        .body("messages.id", hasItem(message));
  }

  @Test
  void outsidersFindNothing() {
    Person zoe = world.zoe();
    zoe.request().put(PIN, room, message).then().statusCode(404);
    zoe.request().delete(PIN, room, message).then().statusCode(404);
    zoe.request().get(PINS, room).then().statusCode(404);
    zoe.request().get(REVISIONS, room, message).then().statusCode(404);
    zoe.request().put(BOOKMARKS + "/{id}", message).then().statusCode(404);
    zoe.request()
        .queryParam("aroundMessage", message)
        .get("/api/web/rooms/{id}/messages", room)
        .then()
        .statusCode(404);
    World.anonymous().put(PIN, room, message).then().statusCode(401);
    World.anonymous().get(PINS, room).then().statusCode(401);
    World.anonymous().get(REVISIONS, room, message).then().statusCode(401);
    World.anonymous().get(BOOKMARKS).then().statusCode(401);
  }
}
