package app.otodoke.http.web.bots;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomHooksResourceTest {

  private final World world = World.create();
  private final Person ben = world.ben();
  private final Person cem = world.member("cem");
  private String room;
  private String path;

  @BeforeEach
  void open() {
    room = room();
    path = "/api/web/rooms/" + room + "/hooks";
  }

  private String room() {
    return ben.request()
        .body(
            Map.of(
                "kind", "CLOSED", "name", "室", "description", "", "memberIds", List.of(cem.id())))
        .post("/api/web/rooms")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private JsonPath made(String name) {
    return ben.request()
        .body(Map.of("name", name))
        .post(path)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  private static Response post(String address, Map<String, ?> body) {
    return anonymous().body(body).post(address);
  }

  @Test
  void whoHasTheAddressWrites() {
    String address = made("録音係").getString("path");
    String clientId = Ids.next().toString();
    Map<String, ?> body = Map.of("text", "新しい **録音**", "clientId", clientId);
    String message =
        post(address, body)
            .then()
            .statusCode(201)
            .body("repeated", equalTo(false))
            .extract()
            .path("messageId");
    post(address, body)
        .then()
        .statusCode(201)
        .body("messageId", equalTo(message))
        .body("repeated", equalTo(true));
    ben.request()
        .get("/api/web/rooms/" + room + "/messages")
        .then()
        .body("messages.findAll { it.id == '" + message + "' }", hasSize(1))
        .body("messages.find { it.id == '" + message + "' }.author.displayName", equalTo("録音係"))
        .body("messages.find { it.id == '" + message + "' }.author.bot", equalTo(true));
    ben.request()
        .get(path)
        .then()
        .body("name", hasItem("録音係"))
        .body("[0].lastUsedAt", notNullValue())
        .body("[0].createdBy.handle", equalTo(ben.handle()));
    assertThat(ben.request().get(path).asString()).doesNotContain(address.substring(7));
  }

  @Test
  void whatCannotBeSaidIsRefused() {
    String address = made("係").getString("path");
    post(address, Map.of("text", "")).then().statusCode(422);
    post(address, Map.of("text", "x".repeat(8_001))).then().statusCode(422);
    post(address, Map.of()).then().statusCode(422);
    post(address + "x", Map.of("text", "hello")).then().statusCode(404);
    post("/hooks/" + "x".repeat(200), Map.of("text", "hello")).then().statusCode(404);
  }

  @Test
  void anAddressThatEndedIsNotThere() {
    JsonPath hook = made("係");
    String address = hook.getString("path");
    String one = path + "/" + hook.getString("hook.id");
    cem.request().delete(one).then().statusCode(403);
    world.zoe().request().delete(one).then().statusCode(404);
    ben.request().delete(one).then().statusCode(204);
    ben.request().delete(one).then().statusCode(204);
    post(address, Map.of("text", "hello")).then().statusCode(404);
    ben.request().get(path).then().body("", empty());
  }

  @Test
  void tooManyAtOnceAreRefused() {
    String address = made("係").getString("path");
    Response answer = post(address, Map.of("text", "1"));
    for (int i = 2; i <= 60 && answer.statusCode() == 201; i++) {
      answer = post(address, Map.of("text", Integer.toString(i)));
    }
    answer.then().statusCode(429).header("Retry-After", notNullValue());
  }

  @Test
  void moderatorsOfTheRoomOnly() {
    for (Person one : List.of(cem, world.zoe())) {
      int status = one == cem ? 403 : 404;
      one.request().get(path).then().statusCode(status);
      one.request().body(Map.of("name", "x")).post(path).then().statusCode(status);
    }
    anonymous().get(path).then().statusCode(401);
    String direct =
        ben.request()
            .body(Map.of("memberIds", List.of(cem.id())))
            .post("/api/web/direct-rooms")
            .path("id");
    ben.request()
        .body(Map.of("name", "x"))
        .post("/api/web/rooms/" + direct + "/hooks")
        .then()
        .statusCode(403);
    ben.request().body(Map.of("name", " ")).post(path).then().statusCode(422);
  }

  @Test
  void aRoomHasTwenty() {
    for (int i = 0; i < 20; i++) {
      made("係 " + i);
    }
    ben.request()
        .body(Map.of("name", "one more"))
        .post(path)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/too-many-hooks"));
  }
}
