package app.otodoke.http.web.bots;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BotsResourceTest {

  private static final String PATH = "/api/web/bots";

  private final World world = World.create();
  private final Person ada = world.ada();
  private final Person ben = world.ben();
  private final String handle = "bot_" + ben.handle();

  private JsonPath made(String... scopes) {
    return create(handle, scopes).then().statusCode(201).extract().jsonPath();
  }

  private Response create(String called, String... scopes) {
    return ada.request()
        .body(Map.of("handle", called, "displayName", "お知らせ", "scopes", List.of(scopes)))
        .post(PATH);
  }

  private static Response as(String token, String path) {
    return anonymous().header("Authorization", "Bearer " + token).get(path);
  }

  private static Response say(String token, String room) {
    return anonymous()
        .header("Authorization", "Bearer " + token)
        .body(Map.of("clientId", Ids.next(), "body", "beep"))
        .post("/api/v1/rooms/" + room + "/messages");
  }

  private String room(Object... members) {
    return ben.request()
        .body(
            Map.of("kind", "CLOSED", "name", "室", "description", "", "memberIds", List.of(members)))
        .post("/api/web/rooms")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void aBotDoesWhatItsScopesSayWhereItWasAdded() {
    JsonPath bot = made("rooms:read", "messages:write");
    String token = bot.getString("secret");
    assertThat(bot.getBoolean("bot.bot")).isTrue();
    String room = room(bot.getString("bot.id"));
    as(token, "/api/v1/rooms").then().statusCode(200).body("id", hasItem(room));
    say(token, room).then().statusCode(201);
    as(token, "/api/v1/rooms/" + room + "/messages").then().statusCode(403);
    say(token, room()).then().statusCode(404);
    ben.request()
        .get("/api/web/rooms/" + room + "/messages")
        .then()
        .body("messages.author.handle", hasItem(handle));
    anonymous()
        .body(Map.of("login", handle, "password", World.PASSWORD))
        .post("/api/web/session")
        .then()
        .statusCode(401);
  }

  @Test
  void aNewTokenVoidsTheOneBefore() {
    JsonPath bot = made("rooms:read");
    String first = bot.getString("secret");
    String second =
        ada.request()
            .body(Map.of("scopes", List.of("rooms:read")))
            .post(PATH + "/" + bot.getString("bot.id") + "/token")
            .then()
            .statusCode(201)
            .extract()
            .path("secret");
    Awaitility.await().until(() -> as(first, "/api/v1/rooms").statusCode() == 401);
    as(second, "/api/v1/rooms").then().statusCode(200);
    ada.request().get(PATH).then().body("handle", hasItem(handle));
  }

  @Test
  void aRemovedBotIsShutOut() {
    JsonPath bot = made("rooms:read");
    String path = PATH + "/" + bot.getString("bot.id");
    ada.request().delete(path).then().statusCode(204);
    Awaitility.await()
        .until(() -> as(bot.getString("secret"), "/api/v1/rooms").statusCode() == 401);
    ada.request().get(PATH).then().body("handle", not(hasItem(handle)));
    ada.request().body("{\"scopes\": []}").post(path + "/token").then().statusCode(404);
  }

  @Test
  void whatWillNotDoIsRefused() {
    create("NO SPACE").then().statusCode(422);
    create(handle, "admin").then().statusCode(422);
    create(handle, "no:such").then().statusCode(422);
    create(handle).then().statusCode(422);
    made("rooms:read");
    create(handle, "rooms:read").then().statusCode(409);
    String person = PATH + "/" + ben.id();
    ada.request().delete(person).then().statusCode(404);
    ada.request().body("{\"scopes\": []}").post(person + "/token").then().statusCode(404);
    ada.request().get("/api/web/audit").then().body("items[0].action", equalTo("bot.created"));
  }

  @Test
  void ownersOnly() {
    String one = PATH + "/" + Ids.next();
    anonymous().get(PATH).then().statusCode(401);
    ben.request().get(PATH).then().statusCode(403);
    ben.request().body("{}").post(PATH).then().statusCode(403);
    ben.request().body("{}").post(one + "/token").then().statusCode(403);
    ben.request().delete(one).then().statusCode(403);
    ada.request().delete(one).then().statusCode(404);
  }
}
