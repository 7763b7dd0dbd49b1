package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import app.otodoke.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionResourceTest {

  private static final String SESSION = "/api/web/session";
  private static final String REFRESH = SESSION + "/refresh";
  private static final String COOKIE = "otodoke_refresh";

  private final World world = World.create();

  private static Response signIn(String login, String password) {
    return anonymous().body(Map.of("login", login, "password", password)).post(SESSION);
  }

  @Test
  void signsInByHandleOrAddressAndKeepsTheRefreshTokenOutOfReach() {
    World.Person ben = world.ben();
    for (String login :
        new String[] {ben.handle(), "@" + ben.handle(), " " + ben.email().toUpperCase() + " "}) {
      Response answer = signIn(login, World.PASSWORD);
      answer
          .then()
          .statusCode(201)
          .header("Cache-Control", containsString("no-store"))
          .body("accessToken", notNullValue())
          .body("expiresIn", equalTo(600))
          .body("me.handle", equalTo(ben.handle()))
          .body("$", not(org.hamcrest.Matchers.hasKey("refreshToken")));
      String cookie = answer.getHeader("Set-Cookie");
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Secure");
    }
  }

  @Test
  void wrongPasswordAndUnknownAccountAnswerAlike() {
    Response wrong = signIn(world.ben().handle(), "not the password");
    Response unknown = signIn("nobody_" + world.ben().handle(), "not the password");
    for (Response answer : new Response[] {wrong, unknown}) {
      answer.then().statusCode(401).body("type", equalTo("/problems/wrong-credentials"));
    }
    assertThat(wrong.body().jsonPath().getString("detail"))
        .isEqualTo(unknown.body().jsonPath().getString("detail"));
    assertThat(wrong.headers().asList().stream().map(h -> h.getName()).toList())
        .isEqualTo(unknown.headers().asList().stream().map(h -> h.getName()).toList());
  }

  @Test
  void missingFieldsAreNamedInBothLanguages() {
    anonymous()
        .body("{}")
        .post(SESSION)
        .then()
        .statusCode(422)
        .body("errors.find { it.field == 'login' }.message", equalTo("This is missing."))
        .body("errors.find { it.field == 'password' }.code", equalTo("required"));
    anonymous("ja")
        .body("{}")
        .post(SESSION)
        .then()
        .statusCode(422)
        .body("errors.message", hasItem("入力してください。"));
  }

  @Test
  void renewsByTheCookieAlone() {
    World.Person ben = world.ben();
    Response renewed = anonymous().cookie(COOKIE, ben.refreshToken()).post(REFRESH);
    renewed.then().statusCode(200).body("me.handle", equalTo(ben.handle()));
    assertThat(renewed.getCookie(COOKIE)).isNotEqualTo(ben.refreshToken());
    anonymous().post(REFRESH).then().statusCode(204);
    anonymous()
        .header("Authorization", "Bearer " + ben.token())
        .post(REFRESH)
        .then()
        .statusCode(204);
    anonymous()
        .cookie(COOKIE, "made-up")
        .post(REFRESH)
        .then()
        .statusCode(401)
        .body("type", equalTo("/problems/session-over"));
  }

  @Test
  void aForeignPageCannotRenewOrSignOut() {
    World.Person ben = world.ben();
    for (String path : new String[] {REFRESH, SESSION}) {
      var request = io.restassured.RestAssured.given().cookie(COOKIE, ben.refreshToken());
      Response answer = path.equals(SESSION) ? request.delete(path) : request.post(path);
      answer.then().statusCode(403);
    }
    anonymous().cookie(COOKIE, ben.refreshToken()).post(REFRESH).then().statusCode(200);
  }

  @Test
  void theCookieOpensNothingElse() {
    World.Person ben = world.ben();
    anonymous().cookie(COOKIE, ben.refreshToken()).get("/api/web/me").then().statusCode(401);
    anonymous().cookie(COOKIE, ben.token()).get("/api/web/me").then().statusCode(401);
    anonymous().get("/api/web/me?access_token=" + ben.token()).then().statusCode(401);
  }

  @Test
  void signingOutEndsTheAccessTokenAtOnce() {
    World.Person ben = world.ben();
    ben.request().get("/api/web/me").then().statusCode(200);
    anonymous().cookie(COOKIE, ben.refreshToken()).delete(SESSION).then().statusCode(204);
    ben.request()
        .get("/api/web/me")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", containsString("Bearer"));
    anonymous().cookie(COOKIE, ben.refreshToken()).post(REFRESH).then().statusCode(401);
    anonymous().delete(SESSION).then().statusCode(204);
  }

  @Test
  void devicesAreListedAndSignedOutByTheirOwnerOnly() {
    World.Person ben = world.ben();
    World.Person phone = world.signIn(ben);
    ben.request()
        .get("/api/web/sessions")
        .then()
        .statusCode(200)
        .body("$", hasSize(greaterThan(1)))
        .body("find { it.current }.id", equalTo(ben.actor().sessionId().toString()))
        .body("device", hasItem("Firefox / Linux"));
    String path = "/api/web/sessions/" + phone.actor().sessionId();
    world.zoe().request().delete(path).then().statusCode(404);
    anonymous().delete(path).then().statusCode(401);
    phone.request().get("/api/web/me").then().statusCode(200);
    ben.request().delete(path).then().statusCode(204);
    phone.request().get("/api/web/me").then().statusCode(401);
    ben.request().delete(path).then().statusCode(404);
    ben.request().get("/api/web/me").then().statusCode(200);
  }

  @Test
  void guessingOneAccountIsSlowedDownWhateverIsRight() {
    String handle = world.member("guessed").handle();
    for (int i = 0; i < 10; i++) {
      signIn(handle, "guess number " + i).then().statusCode(401);
    }
    signIn(handle, World.PASSWORD)
        .then()
        .statusCode(429)
        .header("Retry-After", Integer::parseInt, greaterThan(0))
        .body("type", equalTo("/problems/too-many-requests"));
  }
}
