package app.otodoke.http.open.chat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenChatTest {

  @Inject AccessTokensApi tokens;
  @Inject RoomsApi rooms;

  private final World world = World.create();
  private Person ben;
  private UUID room;

  @BeforeEach
  void room() {
    ben = world.ben();
    CreateRoom command = new CreateRoom(null, RoomKind.CLOSED, "放送室", "", List.of());
    room = rooms.create(ben.actor(), command).id();
  }

  private RequestSpecification program(Person person, String... scopes) {
    String token =
        tokens.create(person.actor(), new CreateAccessToken("test", Set.of(scopes), null)).secret();
    return World.anonymous().header("Authorization", "Bearer " + token);
  }

  @Test
  void aProgramReadsAndWritesAsFarAsItsScopesGo() {
    String messages = "/api/v1/rooms/%s/messages".formatted(room);
    Map<String, Object> command = Map.of("clientId", Ids.next(), "body", "今週の新譜");
    String id =
        program(ben, "messages:write")
            .body(command)
            .post(messages)
            .then()
            .statusCode(201)
            .body("author.handle", equalTo(ben.handle()))
            .extract()
            .path("id");
    program(ben, "messages:write").body(command).post(messages).then().statusCode(200);
    program(ben, "messages:read").body(command).post(messages).then().statusCode(403);
    program(ben, "messages:write").get(messages).then().statusCode(403);
    program(ben, "messages:read")
        .get(messages)
        .then()
        .statusCode(200)
        .body("messages.body", contains("今週の新譜"));
    program(ben, "messages:read").get(messages + "/" + id).then().body("seq", equalTo(3));
    program(ben, "messages:write")
        .body(Map.of("body", "来週の新譜"))
        .patch(messages + "/" + id)
        .then()
        .body("body", equalTo("来週の新譜"));
    program(ben, "messages:write").delete(messages + "/" + id).then().statusCode(204);
    program(world.zoe(), "messages:read", "messages:write").get(messages).then().statusCode(404);
    World.anonymous().get(messages).then().statusCode(401);
  }

  @Test
  void aProgramFindsItsRoomsAndJoinsOpenOnes() {
    program(ben, "rooms:read").get("/api/v1/rooms").then().body("id", hasItem(room.toString()));
    program(ben, "messages:read").get("/api/v1/rooms").then().statusCode(403);
    CreateRoom command = new CreateRoom(null, RoomKind.OPEN, "広場", "", List.of());
    UUID open = rooms.create(ben.actor(), command).id();
    Person zoe = world.zoe();
    program(zoe, "rooms:read")
        .put("/api/v1/rooms/%s/membership".formatted(open))
        .then()
        .statusCode(403);
    program(zoe, "rooms:read", "rooms:write")
        .put("/api/v1/rooms/%s/membership".formatted(open))
        .then()
        .statusCode(200)
        .body("myRole", equalTo("MEMBER"));
    program(zoe, "rooms:read")
        .get("/api/v1/rooms/%s/members".formatted(open))
        .then()
        .body("items.person.handle", hasItem(zoe.handle()));
    program(zoe, "rooms:read").get("/api/v1/rooms/" + room).then().statusCode(404);
    program(zoe, "rooms:read", "rooms:write")
        .delete("/api/v1/rooms/%s/membership".formatted(open))
        .then()
        .statusCode(204);
  }

  @Test
  void aProgramAnswersAndReacts() {
    String messages = "/api/v1/rooms/%s/messages".formatted(room);
    RequestSpecification writer = program(ben, "messages:write");
    String first =
        writer
            .body(Map.of("clientId", Ids.next(), "body", "今週の新譜"))
            .post(messages)
            .then()
            .extract()
            .path("id");
    program(ben, "messages:write")
        .body(Map.of("clientId", Ids.next(), "body", "聴いた", "replyTo", first))
        .post(messages)
        .then()
        .statusCode(201)
        .body("replyTo", equalTo(first));
    String reaction = messages + "/" + first + "/reactions/{emoji}";
    program(ben, "messages:write").put(reaction, "🎧").then().statusCode(204);
    program(ben, "messages:read").put(reaction, "🎧").then().statusCode(403);
    program(world.zoe(), "messages:write").put(reaction, "🎧").then().statusCode(404);
    program(ben, "messages:read")
        .get(messages + "/" + first)
        .then()
        .body("replies", equalTo(1))
        .body("reactions.emoji", contains("🎧"))
        .body("reactions.count", contains(1));
    program(ben, "messages:write").delete(reaction, "🎧").then().statusCode(204);
    World.anonymous().put(reaction, "🎧").then().statusCode(401);
  }
}
