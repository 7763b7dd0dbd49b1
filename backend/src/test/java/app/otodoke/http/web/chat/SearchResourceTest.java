package app.otodoke.http.web.chat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.otodoke.World;
import app.otodoke.World.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchResourceTest {

  private final World world = World.create();
  private Person ben;
  private String room;

  @BeforeEach
  void room() {
    ben = world.ben();
    room = RoomsResourceTest.room(ben, "CLOSED");
    MessagesResourceTest.say(ben, room, "🎸ｷﾞﾀｰの犀").then().statusCode(201);
  }

  @Test
  void findsWithPlacesInTheBody() {
    ben.request()
        .queryParam("q", "ギター")
        .queryParam("in", room)
        .queryParam("zone", "Asia/Tokyo")
        .get("/api/web/search")
        .then()
        .statusCode(200)
        .body("messages.items.message.body", contains("🎸ｷﾞﾀｰの犀"))
        .body("messages.items[0].hits", equalTo(List.of(List.of(2, 6))))
        .body("messages.items[0].room.id", equalTo(room))
        .body("words", contains("ぎたー"));
  }

  @Test
  void anOutsiderFindsNothing() {
    world
        .zoe()
        .request()
        .queryParam("q", "犀")
        .get("/api/web/search")
        .then()
        .statusCode(200)
        .body("messages.items", empty());
    world
        .zoe()
        .request()
        .queryParam("in", room)
        .queryParam("q", "犀")
        .get("/api/web/search")
        .then()
        .statusCode(200)
        .body("messages.items", empty());
    World.anonymous().queryParam("q", "犀").get("/api/web/search").then().statusCode(401);
  }

  @Test
  void kindsAndParametersAreChecked() {
    ben.request()
        .queryParam("q", ben.handle())
        .queryParam("kinds", "people")
        .get("/api/web/search")
        .then()
        .statusCode(200)
        .body("people.handle", hasItem(ben.handle()))
        .body("rooms", empty());
    for (String wrong : List.of("kinds=songs", "zone=Nowhere", "since=soon", "has=wings")) {
      ben.request().get("/api/web/search?q=a&" + wrong).then().statusCode(422);
    }
  }
}
