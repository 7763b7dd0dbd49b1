package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import app.otodoke.World;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTransfersResourceTest {

  private static final String PATH = "/api/web/session/transfers";
  private final World world = World.create();

  private static String begin(World.Person person) {
    return person.request().post(PATH).then().statusCode(201).extract().path("code");
  }

  @Test
  void aCodeSignsASecondDeviceInOnce() {
    World.Person ben = world.ben();
    String code = begin(ben);
    anonymous().get(PATH + "/" + code).then().statusCode(200).body("handle", equalTo(ben.handle()));
    String token =
        anonymous()
            .post(PATH + "/" + code)
            .then()
            .statusCode(201)
            .body("me.id", equalTo(ben.id().toString()))
            .extract()
            .path("accessToken");
    anonymous().post(PATH + "/" + code).then().statusCode(404);
    anonymous().get(PATH + "/" + code).then().statusCode(404);
    List<String> open = ben.request().get("/api/web/sessions").path("id");
    assertThat(open).hasSize(2);
    anonymous()
        .header("Authorization", "Bearer " + token)
        .get("/api/web/me")
        .then()
        .statusCode(200);
  }

  @Test
  void itIsGoodForMinutesAndTheNewestOnly() {
    World.Person ben = world.ben();
    String first = begin(ben);
    String expires = ben.request().post(PATH).path("expiresAt");
    assertThat(Instant.parse(expires)).isBefore(Instant.now().plusSeconds(301));
    anonymous().post(PATH + "/" + first).then().statusCode(404);
  }

  @Test
  void itEndsWithTheSessionThatShowedIt() {
    World.Person ben = world.ben();
    World.Person desk = world.signIn(ben);
    String code = begin(desk);
    ben.request().delete("/api/web/sessions/" + desk.actor().sessionId()).then().statusCode(204);
    anonymous().get(PATH + "/" + code).then().statusCode(404);
    anonymous().post(PATH + "/" + code).then().statusCode(404);
  }

  @Test
  void onlySessionsMakeThemAndNotTooMany() {
    anonymous().post(PATH).then().statusCode(401);
    anonymous().post(PATH + "/made-up").then().statusCode(404);
    World.Person eve = world.member("eve");
    String secret =
        eve.request()
            .body(Map.of("name", "p", "scopes", List.of("profile:read"), "days", 1))
            .post("/api/web/access-tokens")
            .path("secret");
    anonymous().header("Authorization", "Bearer " + secret).post(PATH).then().statusCode(403);
    for (int i = 0; i < 10; i++) {
      begin(eve);
    }
    eve.request()
        .post(PATH)
        .then()
        .statusCode(429)
        .header("Retry-After", Integer::parseInt, greaterThan(0));
    eve.request().get("/api/web/sessions").then().body("", hasSize(1));
  }
}
