package app.otodoke.http.web.accounts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatusTest {

  private final World world = World.create();

  private ValidatableResponse say(World.Person person, Map<String, ?> status) {
    return person.request().body(Map.of("status", status)).patch("/api/web/me").then();
  }

  @Test
  void othersSeeWhatOneSaysUntilItIsOver() {
    World.Person ben = world.ben();
    String profile = "/api/web/members/" + ben.handle();
    say(ben, Map.of("text", " スタジオ  にいます ", "emoji", "🥁"))
        .statusCode(200)
        .body("status.text", equalTo("スタジオ にいます"))
        .body("status.emoji", equalTo("🥁"));
    world.zoe().request().get(profile).then().body("person.status.emoji", equalTo("🥁"));
    world
        .zoe()
        .request()
        .queryParam("q", ben.handle())
        .get("/api/web/members")
        .then()
        .body("items.status.text", hasItem("スタジオ にいます"));
    Instant soon = Instant.now().plus(2, ChronoUnit.SECONDS);
    say(ben, Map.of("emoji", "🎧", "until", soon.toString())).statusCode(200);
    Awaitility.await()
        .until(() -> world.zoe().request().get(profile).path("person.status") == null);
    say(ben, Map.of("text", "リハ")).body("status.emoji", nullValue());
    say(ben, Map.of()).statusCode(200).body("status", nullValue());
  }

  @Test
  void whatIsNoStatusIsRefused() {
    World.Person ben = world.ben();
    say(ben, Map.of("text", "x".repeat(81))).statusCode(422);
    say(ben, Map.of("emoji", "abc")).statusCode(422);
    say(ben, Map.of("emoji", "5")).statusCode(422);
    say(ben, Map.of("emoji", "🥁🥁")).statusCode(422);
    say(ben, Map.of("text", "a", "until", "2020-01-01T00:00:00Z")).statusCode(422);
    say(ben, Map.of("emoji", "👩‍🎤")).statusCode(200);
  }

  @Test
  void whoInvitedSomebodyIsToldToOwnersAndTheTwoOfThem() {
    World.Person ben = world.ben();
    String code =
        ben.request()
            .body(Map.of("days", 1, "uses", 1))
            .post("/api/web/invites")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    String handle = "guest_of_" + ben.handle();
    World.anonymous()
        .body(
            Map.of(
                "handle",
                handle,
                "email",
                handle + "@example.org",
                "password",
                World.PASSWORD,
                "inviteCode",
                code))
        .post("/api/web/registrations")
        .then()
        .statusCode(201);
    String profile = "/api/web/members/" + handle;
    ben.request().get(profile).then().body("invitedBy.handle", equalTo(ben.handle()));
    world.ada().request().get(profile).then().body("invitedBy.handle", equalTo(ben.handle()));
    world.zoe().request().get(profile).then().statusCode(200).body("invitedBy", nullValue());
  }
}
