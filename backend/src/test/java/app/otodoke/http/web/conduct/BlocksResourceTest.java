package app.otodoke.http.web.conduct;

import static app.otodoke.World.anonymous;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BlocksResourceTest {

  private final World world = World.create();
  private final Person ben = world.ben();
  private final Person cem = world.member("cem");

  private static Response direct(Person from, Person... to) {
    List<UUID> ids = List.of(to).stream().map(Person::id).toList();
    return from.request().body(Map.of("memberIds", ids)).post("/api/web/direct-rooms");
  }

  private static Response say(Person from, String room) {
    return from.request()
        .body(Map.of("clientId", Ids.next(), "body", "hello"))
        .post("/api/web/rooms/" + room + "/messages");
  }

  private static void block(Person who, Person whom) {
    who.request().put("/api/web/blocks/" + whom.id()).then().statusCode(204);
  }

  @Test
  void aBlockEndsDirectMessagesBothWays() {
    String room = direct(ben, cem).then().statusCode(200).extract().path("id");
    say(cem, room).then().statusCode(201);
    block(ben, cem);
    say(cem, room).then().statusCode(403).body("type", equalTo("/problems/contact-refused"));
    say(ben, room).then().statusCode(403);
    direct(cem, ben).then().statusCode(403);
    direct(ben, cem).then().statusCode(403);
    direct(cem, ben, world.zoe()).then().statusCode(403);
    for (Person one : List.of(ben, cem)) {
      one.request().get("/api/web/rooms").then().body("id", not(hasItem(room)));
    }
    direct(cem, world.zoe()).then().statusCode(200);
    ben.request().delete("/api/web/blocks/" + cem.id()).then().statusCode(204);
    say(cem, room).then().statusCode(201);
    ben.request().get("/api/web/rooms").then().body("id", hasItem(room));
  }

  private static String post(Person who) {
    UUID song = TestSongs.song("Block song", "Block artist " + who.handle());
    return who.request()
        .body(Map.of("clientId", Ids.next(), "songId", song, "body", "listen"))
        .post("/api/web/posts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String comment(Person who, String post) {
    return who.request()
        .body(Map.of("clientId", Ids.next(), "body", "so I said"))
        .post("/api/web/posts/" + post + "/comments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void postsAreHiddenBothWaysAndFromNobodyElse() {
    String bens = post(ben);
    String cems = post(cem);
    block(cem, ben);
    hidden(cem, ben, bens);
    hidden(ben, cem, cems);
    Person zoe = world.zoe();
    zoe.request().get(feed(ben)).then().body("items.id", hasItem(bens));
    zoe.request().get("/api/web/posts/" + bens).then().statusCode(200);
    world.ada().request().get("/api/web/posts/" + bens).then().statusCode(200);
  }

  private static String feed(Person author) {
    return "/api/web/posts?author=" + author.id();
  }

  private static void hidden(Person reader, Person author, String post) {
    reader.request().get(feed(author)).then().statusCode(200).body("items", empty());
    for (String door : List.of("/api/web/posts/", "/api/v1/posts/")) {
      reader.request().get(door + post).then().statusCode(404);
      reader.request().get(door + post + "/comments").then().statusCode(404);
    }
  }

  @Test
  void commentsAreHiddenBothWaysAndFromNobodyElse() {
    Person zoe = world.zoe();
    String post = post(zoe);
    String bens = comment(ben, post);
    String cems = comment(cem, post);
    block(cem, ben);
    String comments = "/api/web/posts/" + post + "/comments";
    ben.request().get(comments).then().body("items.id", contains(bens));
    cem.request().get(comments).then().body("items.id", contains(cems));
    zoe.request().get(comments).then().body("items.id", contains(bens, cems));
  }

  @Test
  void aFullPageStaysFullWhenSomebodyIsHidden() {
    Person eve = world.member("eve");
    UUID song = TestSongs.song("Page song", "Page artist " + eve.handle());
    for (Person who : List.of(eve, ben, eve, ben)) {
      who.request()
          .body(Map.of("clientId", Ids.next(), "songId", song, "body", "listen"))
          .post("/api/web/posts")
          .then()
          .statusCode(201);
    }
    block(cem, ben);
    cem.request()
        .get("/api/web/posts?limit=2&song=" + song)
        .then()
        .body("items.author.id", contains(eve.id().toString(), eve.id().toString()))
        .body("next", nullValue());
  }

  @Test
  void oneSeesOnesOwnListsOnly() {
    block(ben, cem);
    ben.request().put("/api/web/mutes/" + world.zoe().id()).then().statusCode(204);
    ben.request().put("/api/web/mutes/" + world.zoe().id()).then().statusCode(204);
    ben.request().get("/api/web/blocks").then().body("id", contains(cem.id().toString()));
    ben.request().get("/api/web/mutes").then().body("handle", contains(world.zoe().handle()));
    cem.request().get("/api/web/blocks").then().statusCode(200).body("", empty());
    ben.request().delete("/api/web/mutes/" + world.zoe().id()).then().statusCode(204);
    ben.request().get("/api/web/mutes").then().body("", empty());
  }

  @Test
  void whatCannotBeIsRefused() {
    ben.request().put("/api/web/blocks/" + ben.id()).then().statusCode(422);
    ben.request().put("/api/web/blocks/" + UUID.randomUUID()).then().statusCode(404);
    ben.request().put("/api/web/mutes/" + UUID.randomUUID()).then().statusCode(404);
    for (String path : List.of("/api/web/blocks", "/api/web/mutes")) {
      anonymous().get(path).then().statusCode(401);
      anonymous().put(path + "/" + ben.id()).then().statusCode(401);
      anonymous().delete(path + "/" + ben.id()).then().statusCode(401);
    }
  }
}
