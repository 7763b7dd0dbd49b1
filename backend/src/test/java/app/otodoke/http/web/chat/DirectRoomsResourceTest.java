package app.otodoke.http.web.chat;

import static org.hamcrest.Matchers.equalTo;

import app.otodoke.World;
import app.otodoke.World.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectRoomsResourceTest {

  private static final String ROOMS = "/api/web/direct-rooms";

  private final World world = World.create();

  @Test
  void whoWantsNoneIsWrittenByWhoeverTheyWroteTo() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    cem.request()
        .body(Map.of("directFrom", "NOBODY"))
        .patch("/api/web/me")
        .then()
        .statusCode(200)
        .body("directFrom", equalTo("NOBODY"));
    ben.request()
        .body(Map.of("memberIds", List.of(cem.id())))
        .post(ROOMS)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/direct-not-wanted"));
    String room =
        cem.request()
            .body(Map.of("memberIds", List.of(ben.id())))
            .post(ROOMS)
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    MessagesResourceTest.say(cem, room, "こんにちは").then().statusCode(201);
    MessagesResourceTest.say(ben, room, "はい").then().statusCode(201);
    cem.request().body(Map.of("directFrom", "SOME")).patch("/api/web/me").then().statusCode(422);
    World.anonymous()
        .body(Map.of("memberIds", List.of(cem.id())))
        .post(ROOMS)
        .then()
        .statusCode(401);
  }
}
