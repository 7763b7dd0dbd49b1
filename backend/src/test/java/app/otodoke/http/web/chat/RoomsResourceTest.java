package app.otodoke.http.web.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoomsResourceTest {

  private static final String ROOMS = "/api/web/rooms";

  private final World world = World.create();

  static String room(Person owner, String kind, Person... members) {
    return owner
        .request()
        .body(
            Map.of(
                "kind",
                kind,
                "name",
                "試聴会",
                "memberIds",
                Stream.of(members).map(Person::id).toList()))
        .post(ROOMS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void aRoomIsOpenedListedAndChanged() {
    Person ben = world.ben();
    String id = room(ben, "OPEN", world.member("cem"));
    ben.request()
        .get(ROOMS)
        .then()
        .statusCode(200)
        .body("find { it.id == '%s' }.memberCount".formatted(id), equalTo(2))
        .body("find { it.id == '%s' }.myRole".formatted(id), equalTo("OWNER"))
        .body("find { it.id == '%s' }.unread".formatted(id), equalTo(0));
    ben.request()
        .body(Map.of("name", "新曲", "archived", true))
        .patch(ROOMS + "/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("新曲"));
    ben.request()
        .body(Map.of("name", "もう遅い"))
        .patch(ROOMS + "/" + id)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/room-archived"));
  }

  @Test
  void theClientsIdIsKeptAndNobodyElseTakesIt() {
    UUID id = Ids.next();
    Map<String, Object> command = Map.of("id", id, "kind", "CLOSED", "name", "A");
    Person ben = world.ben();
    ben.request().body(command).post(ROOMS).then().statusCode(201).body("id", equalTo("" + id));
    ben.request().body(command).post(ROOMS).then().statusCode(201).body("id", equalTo("" + id));
    world
        .zoe()
        .request()
        .body(command)
        .post(ROOMS)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/room-id-taken"));
  }

  @Test
  void whatIsWrongIsSaidInBothLanguages() {
    Map<String, Object> command = Map.of("kind", "OPEN", "name", " ");
    Person ben = world.ben();
    ben.request()
        .body(command)
        .post(ROOMS)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("name"))
        .body("errors[0].message", equalTo("Give the room a name."));
    World.anonymous("ja")
        .header("Authorization", "Bearer " + ben.token())
        .body(command)
        .post(ROOMS)
        .then()
        .body("errors[0].message", equalTo("ルームの名前を入力してください。"));
  }

  @Test
  void openRoomsAreFoundLookedAtJoinedAndLeft() {
    Person zoe = world.zoe();
    String id = room(world.ben(), "OPEN");
    zoe.request()
        .queryParam("q", "試聴")
        .queryParam("limit", 100)
        .get(ROOMS + "/directory")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
    zoe.request().get(ROOMS + "/" + id).then().statusCode(200).body("myRole", nullValue());
    zoe.request()
        .put(ROOMS + "/" + id + "/membership")
        .then()
        .statusCode(200)
        .body("myRole", equalTo("MEMBER"));
    zoe.request().get(ROOMS + "/" + id + "/members").then().body("items", hasSize(2));
    zoe.request().delete(ROOMS + "/" + id + "/membership").then().statusCode(204);
    zoe.request().get(ROOMS).then().body("id", not(hasItem(id)));
    world
        .ben()
        .request()
        .delete(ROOMS + "/" + id + "/membership")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/last-room-owner"));
  }

  @Test
  void membersAreAddedPromotedAndTakenOut() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    String members = ROOMS + "/" + room(ben, "CLOSED") + "/members/";
    ben.request().put(members + cem.id()).then().statusCode(200).body("role", equalTo("MEMBER"));
    ben.request()
        .body(Map.of("role", "MODERATOR"))
        .put(members + cem.id())
        .then()
        .statusCode(200)
        .body("role", equalTo("MODERATOR"));
    cem.request().delete(members + ben.id()).then().statusCode(403);
    ben.request().delete(members + cem.id()).then().statusCode(204);
    cem.request().delete(members + ben.id()).then().statusCode(404);
  }

  @Test
  void directRoomsAreOneForEachSetOfPeople() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    Response first =
        ben.request().body(Map.of("memberIds", List.of(cem.id()))).post("/api/web/direct-rooms");
    first.then().statusCode(200).body("kind", equalTo("DIRECT")).body("people", hasSize(1));
    String id = first.path("id");
    cem.request()
        .body(Map.of("memberIds", List.of(ben.id())))
        .post("/api/web/direct-rooms")
        .then()
        .body("id", equalTo(id));
    ben.request()
        .delete(ROOMS + "/" + id + "/membership")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/direct-room-fixed"));
    ben.request()
        .body(Map.of("memberIds", List.of(ben.id())))
        .post("/api/web/direct-rooms")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("nobody-else"));
  }

  /** Whatever an outsider tries on a room that is not theirs, it is not there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET ",
        "PATCH ",
        "PUT /membership",
        "DELETE /membership",
        "GET /members",
        "PUT /members/SELF",
        "DELETE /members/OWNER",
        "GET /messages",
        "GET /messages/MESSAGE",
        "POST /messages",
        "PATCH /messages/MESSAGE",
        "DELETE /messages/MESSAGE",
        "PUT /read",
        "PUT /unread",
        "GET /events",
      })
  void outsidersAreToldNothing(String request) {
    Person ben = world.ben();
    Person zoe = world.zoe();
    String closed = room(ben, "CLOSED");
    String direct =
        ben.request()
            .body(Map.of("memberIds", List.of(world.member("cem").id())))
            .post("/api/web/direct-rooms")
            .path("id");
    for (String room : List.of(closed, direct)) {
      String message = MessagesResourceTest.say(ben, room, "between us").path("message.id");
      String path =
          request
              .substring(request.indexOf(' ') + 1)
              .replace("SELF", zoe.id().toString())
              .replace("OWNER", ben.id().toString())
              .replace("MESSAGE", message);
      String method = request.substring(0, request.indexOf(' '));
      Response answer = send(zoe.request(), method, ROOMS + "/" + room + path);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
      Response nowhere = send(zoe.request(), method, ROOMS + "/" + Ids.next() + path);
      assertThat(nowhere.statusCode()).isEqualTo(404);
      assertThat(nowhere.<String>path("type")).isEqualTo(answer.path("type"));
      Response nobody = send(World.anonymous(), method, ROOMS + "/" + room + path);
      assertThat(nobody.statusCode()).isEqualTo(401);
    }
  }

  private static Response send(RequestSpecification request, String method, String path) {
    if (!method.equals("GET") && !method.equals("DELETE")) {
      request.body(
          Map.of("body", "hello", "clientId", Ids.next(), "seq", 1, "name", "B", "role", "MEMBER"));
    }
    return request.request(method, path);
  }

  @Test
  void aRoomIsTunedForOneselfAndSetUpForAll() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    Person zoe = world.zoe();
    String id = room(ben, "CLOSED", cem);
    String membership = ROOMS + "/" + id + "/membership";
    cem.request()
        .body(Map.of("level", "NOTHING", "favourite", true, "position", 2))
        .patch(membership)
        .then()
        .statusCode(200)
        .body("level", equalTo("NOTHING"))
        .body("favourite", equalTo(true))
        .body("position", equalTo(2));
    cem.request()
        .get(ROOMS)
        .then()
        .body("find { it.id == '%s' }.membership.level".formatted(id), equalTo("NOTHING"));
    cem.request().body(Map.of("level", "LOUD")).patch(membership).then().statusCode(422);
    cem.request().body(Map.of("position", -1)).patch(membership).then().statusCode(422);
    zoe.request().body(Map.of("favourite", true)).patch(membership).then().statusCode(404);
    World.anonymous().body(Map.of("favourite", true)).patch(membership).then().statusCode(401);
    Map<String, Object> settings =
        Map.of("icon", "🎸", "posting", "MODERATORS", "welcome", "ようこそ", "slowModeSeconds", 60);
    cem.request().body(settings).patch(ROOMS + "/" + id).then().statusCode(403);
    zoe.request().body(settings).patch(ROOMS + "/" + id).then().statusCode(404);
    ben.request()
        .body(settings)
        .patch(ROOMS + "/" + id)
        .then()
        .statusCode(200)
        .body("icon", equalTo("🎸"))
        .body("mayPost", equalTo(true))
        .body("slowModeSeconds", equalTo(60));
    MessagesResourceTest.say(cem, id, "?")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/posting-restricted"));
    ben.request().body(Map.of("posting", "EVERYONE")).patch(ROOMS + "/" + id);
    MessagesResourceTest.say(cem, id, "!").then().statusCode(201);
    MessagesResourceTest.say(cem, id, "!!")
        .then()
        .statusCode(429)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("/problems/slow-mode"));
    ben.request().body(Map.of("archived", true)).patch(ROOMS + "/" + id).then().statusCode(200);
    ben.request()
        .queryParam("archived", true)
        .get(ROOMS)
        .then()
        .body("find { it.id == '%s' }.mayPost".formatted(id), equalTo(false));
  }

  @Test
  void whatWasReadIsMarkedUnread() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    String id = room(ben, "CLOSED", cem);
    int seq = MessagesResourceTest.say(ben, id, "one").path("seq");
    MessagesResourceTest.say(ben, id, "two");
    String read = ROOMS + "/" + id + "/read";
    cem.request().body(Map.of("seq", seq + 1)).put(read).then().body("unread", equalTo(0));
    cem.request().body(Map.of("seq", seq)).put(read).then().body("unread", equalTo(0));
    cem.request()
        .body(Map.of("seq", seq, "backwards", true))
        .put(read)
        .then()
        .statusCode(200)
        .body("unread", equalTo(2))
        .body("readSeq", equalTo(seq - 1));
    world
        .zoe()
        .request()
        .body(Map.of("seq", seq, "backwards", true))
        .put(read)
        .then()
        .statusCode(404);
  }
}
