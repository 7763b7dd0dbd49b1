package app.otodoke.http.web.conduct;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModerationTest {

  private final World world = World.create();
  private final Person ada = world.ada();
  private final Person ben = world.ben();
  private final Person cem = world.member("cem");

  private String room() {
    return ben.request()
        .body(
            Map.of(
                "id", Ids.next(),
                "kind", "CLOSED",
                "name", "室",
                "description", "",
                "memberIds", List.of(cem.id())))
        .post("/api/web/rooms")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String say(Person who, String room, String body) {
    return who.request()
        .body(Map.of("clientId", Ids.next(), "body", body))
        .post("/api/web/rooms/" + room + "/messages")
        .then()
        .statusCode(201)
        .extract()
        .path("message.id");
  }

  private static Response report(Person who, Map<String, ?> body) {
    return who.request().body(body).post("/api/web/reports");
  }

  private Person moderator() {
    Person mod = world.member("mod");
    ada.request()
        .body(Map.of("role", "MODERATOR"))
        .patch("/api/web/members/" + mod.id())
        .then()
        .statusCode(200);
    return world.signIn(mod);
  }

  @Test
  void aReportKeepsTheWordsAsTheyWere() {
    String room = room();
    String message = say(cem, room, "rude words");
    Map<String, ?> body =
        Map.of("roomId", room, "messageId", message, "reason", "HARASSMENT", "note", "see");
    String id = report(ben, body).then().statusCode(201).extract().path("id");
    assertThat(report(ben, body).<String>path("id")).isEqualTo(id);
    cem.request().delete("/api/web/rooms/" + room + "/messages/" + message).then().statusCode(204);
    Person mod = moderator();
    mod.request()
        .queryParam("limit", 100)
        .get("/api/web/reports")
        .then()
        .statusCode(200)
        .body("items.find { it.id == '" + id + "' }.content", equalTo("rude words"))
        .body("items.find { it.id == '" + id + "' }.author.handle", equalTo(cem.handle()));
    change(mod, id, Map.of("assignee", mod.id())).body("assignee.handle", equalTo(mod.handle()));
    change(mod, id, Map.of("state", "RESOLVED", "resolution", "talked"))
        .body("state", equalTo("RESOLVED"))
        .body("resolvedBy.handle", equalTo(mod.handle()));
    change(mod, id, Map.of("state", "OPEN")).body("resolvedBy", nullValue());
    mod.request()
        .get("/api/web/audit")
        .then()
        .body("items.action", hasItem("report.resolved"))
        .body("items.action", hasItem("report.reopened"));
  }

  private static io.restassured.response.ValidatableResponse change(
      Person mod, String id, Map<String, ?> body) {
    return mod.request().body(body).patch("/api/web/reports/" + id).then().statusCode(200);
  }

  @Test
  void oneReportsOnlyWhatOneSees() {
    String room = room();
    String message = say(cem, room, "between us");
    report(world.zoe(), Map.of("roomId", room, "messageId", message, "reason", "SPAM"))
        .then()
        .statusCode(404);
    report(ben, Map.of("userId", cem.id())).then().statusCode(422);
    report(ben, Map.of("reason", "SPAM")).then().statusCode(422);
    report(ben, Map.of("userId", ben.id(), "reason", "SPAM")).then().statusCode(422);
    report(ben, Map.of("userId", cem.id(), "reason", "OTHER")).then().statusCode(201);
  }

  private static String post(Person who, String body) {
    UUID song = TestSongs.song("Report song", "Report artist " + who.handle());
    return who.request()
        .body(Map.of("clientId", Ids.next(), "songId", song, "body", body))
        .post("/api/web/posts")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String comment(Person who, String post, String body) {
    return who.request()
        .body(Map.of("clientId", Ids.next(), "body", body))
        .post("/api/web/posts/" + post + "/comments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void postsAndCommentsAreReported() {
    String post = post(cem, "buy this");
    String comment = comment(cem, post, "buy that");
    report(ben, Map.of("postId", post, "commentId", comment, "reason", "SPAM"))
        .then()
        .statusCode(422);
    String first =
        report(ben, Map.of("postId", post, "reason", "SPAM"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String second =
        report(ben, Map.of("commentId", comment, "reason", "SPAM"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    cem.request().delete("/api/web/posts/" + post).then().statusCode(204);
    report(world.zoe(), Map.of("commentId", comment, "reason", "SPAM")).then().statusCode(404);
    change(ada, first, Map.of("assignee", ada.id()))
        .body("kind", equalTo("POST"))
        .body("content", equalTo("buy this"));
    change(ada, second, Map.of("assignee", ada.id()))
        .body("kind", equalTo("COMMENT"))
        .body("content", equalTo("buy that"))
        .body("postId", equalTo(post))
        .body("author.handle", equalTo(cem.handle()));
  }

  @Test
  void onlyModeratorsKeepOrder() {
    for (String path : List.of("/api/web/reports", "/api/web/bans", "/api/web/audit")) {
      ben.request().get(path).then().statusCode(403);
      anonymous().get(path).then().statusCode(401);
    }
    ben.request()
        .body(Map.of("purge", true))
        .post("/api/web/members/" + cem.id() + "/ban")
        .then()
        .statusCode(403);
    ben.request().delete("/api/web/members/" + cem.id() + "/ban").then().statusCode(403);
    ben.request().body("{}").patch("/api/web/reports/" + Ids.next()).then().statusCode(403);
    ada.request().body("{}").patch("/api/web/reports/" + Ids.next()).then().statusCode(404);
  }

  @Test
  void aBanEndsSessionsAndTakesAwayWhatWasWritten() {
    String room = room();
    String message = say(cem, room, "spam spam");
    String post = post(cem, "spam again");
    String answered = post(ben, "a song");
    comment(cem, answered, "spam here too");
    Person mod = moderator();
    String ban = "/api/web/members/" + cem.id() + "/ban";
    mod.request()
        .body(Map.of("reason", "spam", "purge", true))
        .post(ban)
        .then()
        .statusCode(201)
        .body("by.handle", equalTo(mod.handle()));
    cem.request().get("/api/web/me").then().statusCode(401);
    Awaitility.await()
        .until(
            () ->
                ben.request()
                    .get("/api/web/rooms/" + room + "/messages")
                    .<Boolean>path("messages.find { it.id == '" + message + "' }.deleted"));
    Awaitility.await()
        .until(
            () ->
                mod.request()
                    .get("/api/web/bans")
                    .<Boolean>path("find { it.person.id == '" + cem.id() + "' }.purged"));
    ben.request().get("/api/web/posts/" + post).then().statusCode(404);
    ben.request()
        .get("/api/web/posts/" + answered + "/comments")
        .then()
        .statusCode(200)
        .body("items", empty());
    mod.request().delete(ban).then().statusCode(204);
    mod.request().delete(ban).then().statusCode(404);
    mod.request().get("/api/web/bans").then().body("person.handle", not(hasItem(cem.handle())));
    assertThat(world.signIn(cem).request().get("/api/web/me").statusCode()).isEqualTo(200);
  }

  @Test
  void moderatorsDoNotReachTheirOwnKind() {
    Person mod = moderator();
    for (Person one : List.of(ada, moderator())) {
      mod.request()
          .body(Map.of("purge", false))
          .post("/api/web/members/" + one.id() + "/ban")
          .then()
          .statusCode(403);
    }
    mod.request()
        .body("{\"role\": \"OWNER\"}")
        .patch("/api/web/members/" + ben.id())
        .then()
        .statusCode(403);
    mod.request()
        .body(Map.of("purge", false))
        .post("/api/web/members/" + mod.id() + "/ban")
        .then()
        .statusCode(422);
  }
}
