package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.platform.mail.TestMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmailChangeTest {

  private static final String PATH = "/api/web/me/email";
  private final World world = World.create();

  private static Response change(World.Person person, String email, String password) {
    return person.request().body(Map.of("email", email, "password", password)).put(PATH);
  }

  private static int signIn(String login) {
    return anonymous()
        .body(Map.of("login", login, "password", World.PASSWORD))
        .post("/api/web/session")
        .statusCode();
  }

  @Test
  void withLettersTheAddressChangesOnceTheLinkWasFollowed() throws Exception {
    World.Person ben = world.ben();
    String next = "new-" + ben.email();
    try (TestMail mail = TestMail.start()) {
      change(ben, next, World.PASSWORD)
          .then()
          .statusCode(200)
          .body("email", equalTo(ben.email()))
          .body("pendingEmail", equalTo(next));
      String first = mail.await(next).path();
      assertThat(signIn(next)).isEqualTo(401);
      ben.request().post(PATH + "/confirmation").then().statusCode(202);
      Awaitility.await().until(() -> mail.to(next).size() == 2);
      anonymous()
          .put("/api/web/email-confirmations" + first.substring("/confirm".length()))
          .then()
          .statusCode(204);
    }
    assertThat(signIn(next)).isEqualTo(201);
    assertThat(signIn(ben.email())).isEqualTo(401);
    ben.request()
        .get("/api/web/me")
        .then()
        .body("email", equalTo(next))
        .body("pendingEmail", nullValue());
  }

  @Test
  void aTakenAddressIsAnsweredLikeAFreeOneAndStaysItsHolders() throws Exception {
    World.Person ben = world.ben();
    World.Person zoe = world.zoe();
    try (TestMail mail = TestMail.start()) {
      Response free = change(ben, "free-" + ben.email(), World.PASSWORD);
      Response taken = change(ben, zoe.email(), World.PASSWORD);
      assertThat(taken.statusCode()).isEqualTo(free.statusCode()).isEqualTo(200);
      assertThat(taken.<String>path("pendingEmail")).isEqualTo(zoe.email());
      assertThat(mail.await(zoe.email()).text()).contains("stays yours");
    }
    assertThat(signIn(zoe.email())).isEqualTo(201);
    assertThat(signIn(ben.email())).isEqualTo(201);
  }

  @Test
  void withoutLettersItChangesAtOnceAndATakenOneLooksTheSame() {
    World.Person ben = world.ben();
    World.Person eve = world.member("eve");
    String next = "now-" + ben.email();
    change(ben, next, World.PASSWORD)
        .then()
        .statusCode(200)
        .body("email", equalTo(next))
        .body("emailConfirmed", equalTo(true))
        .body("pendingEmail", nullValue());
    assertThat(signIn(next)).isEqualTo(201);
    change(eve, next, World.PASSWORD)
        .then()
        .statusCode(200)
        .body("email", equalTo(next))
        .body("emailConfirmed", equalTo(true))
        .body("pendingEmail", nullValue());
    anonymous()
        .body(Map.of("login", next, "password", World.PASSWORD))
        .post("/api/web/session")
        .then()
        .body("me.id", equalTo(ben.id().toString()));
  }

  @Test
  void takesThePasswordAndASession() {
    World.Person ben = world.ben();
    change(ben, "x-" + ben.email(), "not my password").then().statusCode(403);
    change(ben, "no address", World.PASSWORD).then().statusCode(422);
    ben.request().body(Map.of("email", "a@example.org")).put(PATH).then().statusCode(422);
    anonymous().body("{}").put(PATH).then().statusCode(401);
    anonymous().post(PATH + "/confirmation").then().statusCode(401);
    ben.request().post(PATH + "/confirmation").then().statusCode(202);
    assertThat(signIn(ben.email())).isEqualTo(201);
  }
}
