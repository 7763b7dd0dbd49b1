package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.support.TestPictures;
import app.otodoke.support.UploadedPicture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeResourceTest {

  private static final String PATH = "/api/web/me";

  private final World world = World.create();

  @Test
  void showsOneselfOnly() {
    World.Person ben = world.ben();
    ben.request()
        .get(PATH)
        .then()
        .statusCode(200)
        .body("id", equalTo(ben.id().toString()))
        .body("email", equalTo(ben.email()))
        .body("emailConfirmed", equalTo(true))
        .body("passwordHash", nullValue());
    anonymous().get(PATH).then().statusCode(401);
    anonymous().header("Authorization", "Bearer nonsense").get(PATH).then().statusCode(401);
    anonymous().header("Authorization", "Basic YTpi").get(PATH).then().statusCode(401);
  }

  @Test
  void changesWhatIsNamedAndNothingElse() {
    World.Person ben = world.ben();
    String handle = ben.handle() + "x";
    ben.request()
        .body(
            Map.of(
                "handle",
                handle,
                "bio",
                " 一行目\r\n二行目 ",
                "language",
                "ja",
                "settings",
                Map.of("theme", "dark"),
                "role",
                "OWNER",
                "email",
                "other@example.org"))
        .patch(PATH)
        .then()
        .statusCode(200)
        .body("handle", equalTo(handle))
        .body("displayName", equalTo("Ben"))
        .body("bio", equalTo("一行目\n二行目"))
        .body("language", equalTo("ja"))
        .body("settings.theme", equalTo("dark"))
        .body("role", equalTo("MEMBER"))
        .body("email", equalTo(ben.email()));
    ben.request()
        .body(Map.of("bio", "", "settings", Map.of("theme", "", "sound", "off")))
        .patch(PATH)
        .then()
        .statusCode(200)
        .body("bio", nullValue())
        .body("settings.theme", nullValue())
        .body("settings.sound", equalTo("off"));
    anonymous().body("{}").patch(PATH).then().statusCode(401);
  }

  @Test
  void whatWillNotDoIsRefusedInTheCallersLanguage() {
    World.Person ben = world.ben();
    String zoe = world.zoe().handle();
    ben.request()
        .body(Map.of("handle", zoe))
        .patch(PATH)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/handle-taken"));
    anonymous("ja")
        .header("Authorization", "Bearer " + ben.token())
        .body(Map.of("displayName", "x".repeat(51), "bio", "\u202Eabc", "handle", "here"))
        .patch(PATH)
        .then()
        .statusCode(422)
        .body("errors.message", hasItem("50文字以内にしてください。"))
        .body("errors.message", hasItem("使えない文字が含まれています。"))
        .body("errors.message", hasItem("この名前は使えません。"));
    ben.request().get(PATH).then().body("displayName", equalTo("Ben"));
  }

  @Test
  void anotherPasswordEndsTheOtherSessions() {
    World.Person ben = world.ben();
    World.Person phone = world.signIn(ben);
    String next = "eleven slow trains";
    put(ben, "not my password", next).statusCode(403);
    put(ben, World.PASSWORD, "short").statusCode(422);
    put(ben, World.PASSWORD, ben.handle() + "2024").statusCode(422);
    phone.request().get(PATH).then().statusCode(200);
    put(ben, World.PASSWORD, next).statusCode(204);
    phone.request().get(PATH).then().statusCode(401);
    ben.request().get(PATH).then().statusCode(200);
    anonymous()
        .body(Map.of("login", ben.handle(), "password", World.PASSWORD))
        .post("/api/web/session")
        .then()
        .statusCode(401);
    anonymous()
        .body(Map.of("login", ben.handle(), "password", next))
        .post("/api/web/session")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse put(World.Person person, String current, String password) {
    return person
        .request()
        .body(Map.of("current", current, "password", password))
        .put(PATH + "/password")
        .then();
  }

  @Test
  void thePresentPasswordCannotBeGuessedHere() {
    World.Person eve = world.member("eve");
    for (int i = 0; i < 10; i++) {
      put(eve, "guess number " + i, "eleven slow trains").statusCode(403);
    }
    put(eve, World.PASSWORD, "eleven slow trains").statusCode(429);
  }

  @Test
  void onesPictureIsSeenByOthersAndGivesWayToTheNext() {
    World.Person ben = world.ben();
    String first = UploadedPicture.send(ben, TestPictures.png(40, 30)).path("id");
    String url = setPicture(ben, first, 200).extract().path("avatarUrl");
    assertThat(url).startsWith("/media/" + first + "/");
    assertThat(UploadedPicture.get(url).statusCode()).isIn(200, 302);
    world
        .zoe()
        .request()
        .get("/api/web/members/" + ben.handle())
        .then()
        .body("person.avatarUrl", equalTo(url));
    setPicture(world.zoe(), first, 404);
    setPicture(ben, first, 200).body("avatarUrl", equalTo(url));
    String second = UploadedPicture.send(ben, TestPictures.png(50, 50)).path("id");
    setPicture(ben, second, 200).body("avatarUrl", containsString(second));
    ben.request().delete(PATH + "/avatar").then().statusCode(200).body("avatarUrl", nullValue());
    String zoes = UploadedPicture.send(world.zoe(), TestPictures.png(9, 9)).path("id");
    setPicture(ben, zoes, 404);
  }

  private static ValidatableResponse setPicture(World.Person person, String id, int status) {
    return person
        .request()
        .body(Map.of("mediaId", id))
        .put(PATH + "/avatar")
        .then()
        .statusCode(status);
  }

  @Test
  void aPictureMustBeOnesOwnFinishedUpload() {
    World.Person ben = world.ben();
    ben.request()
        .body(Map.of("mediaId", UUID.randomUUID()))
        .put(PATH + "/avatar")
        .then()
        .statusCode(404);
    ben.request().body("{}").put(PATH + "/avatar").then().statusCode(422);
    ben.request().delete(PATH + "/avatar").then().statusCode(200).body("avatarUrl", nullValue());
    anonymous().delete(PATH + "/avatar").then().statusCode(401);
  }
}
