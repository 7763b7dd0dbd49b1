package app.otodoke.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.conduct.BanMember;
import app.otodoke.conduct.BansApi;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is banned is cut off at once: every socket, every session, every program. */
@QuarkusTest
class BanTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject BansApi bans;
  @Inject AccessTokensApi tokens;

  private CableWorld cable;
  private Person ada;
  private Person ben;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
  }

  private static int status(String token) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + token)
        .get("/api/v1/rooms")
        .statusCode();
  }

  @Test
  void socketsCloseAndTokensStop() {
    UUID room = cable.room(ada, ben);
    String secret =
        tokens
            .create(
                ben.actor(),
                new CreateAccessToken("bot", Set.of("messages:read", "rooms:read"), null))
            .secret();
    assertThat(status(secret)).isEqualTo(200);
    try (CableClient his = cable.listening(ben, room);
        CableClient program = CableClient.open(cable.uri(), CableClient.BASE, secret);
        CableClient hers = cable.listening(ada, room)) {
      program.next("welcome");
      bans.ban(ada.actor(), ben.id(), new BanMember("spam", false));
      for (CableClient one : new CableClient[] {his, program}) {
        assertThat(one.next("disconnect").get("reconnect").asBoolean()).isFalse();
        one.awaitClose();
      }
      CableWorld.say(ada, room, "still here");
      hers.event("message.posted");
    }
    Awaitility.await().until(() -> status(secret) == 401);
    ben.request().get("/api/web/me").then().statusCode(401);
    assertThatThrownBy(() -> CableClient.open(cable.uri(), CableClient.BASE, ben.token()))
        .isInstanceOf(AssertionError.class);
    World.anonymous()
        .body(java.util.Map.of("login", ben.handle(), "password", World.PASSWORD))
        .post("/api/web/session")
        .then()
        .statusCode(403);
  }
}
