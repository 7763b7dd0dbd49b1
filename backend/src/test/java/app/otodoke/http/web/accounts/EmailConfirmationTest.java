package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import app.otodoke.World;
import app.otodoke.platform.mail.TestMail;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmailConfirmationTest {

  private static int count;

  private final World world = World.create();

  private static String handle() {
    return "mailed_" + ++count;
  }

  private static Response register(String handle, String email) {
    return anonymous()
        .body(Map.of("handle", handle, "email", email, "password", World.PASSWORD))
        .post("/api/web/registrations");
  }

  private static int signIn(String login) {
    return anonymous()
        .body(Map.of("login", login, "password", World.PASSWORD))
        .post("/api/web/session")
        .statusCode();
  }

  @Test
  void anAddressIsTheAccountsOnceItsLinkWasFollowed() throws Exception {
    world.ada();
    String handle = handle();
    String email = handle + "@example.net";
    try (TestMail mail = TestMail.start()) {
      register(handle, email)
          .then()
          .statusCode(201)
          .body("me.email", equalTo(email))
          .body("me.emailConfirmed", equalTo(false));
      assertThat(signIn(handle)).isEqualTo(201);
      assertThat(signIn(email)).isEqualTo(401);
      String path = mail.await(email).path();
      assertThat(path).startsWith("/confirm/");
      String confirmation = "/api/web/email-confirmations" + path.substring("/confirm".length());
      anonymous().put(confirmation).then().statusCode(204);
      anonymous().put(confirmation).then().statusCode(404);
      anonymous().put("/api/web/email-confirmations/made-up").then().statusCode(404);
    }
    assertThat(signIn(email)).isEqualTo(201);
  }

  @Test
  void aTakenAddressIsAnsweredLikeAFreeOneAndItsHolderHears() throws Exception {
    World.Person ben = world.ben();
    String free = handle();
    String taken = handle();
    try (TestMail mail = TestMail.start()) {
      Response one = register(free, free + "@example.net");
      Response other = register(taken, ben.email());
      assertThat(other.statusCode()).isEqualTo(one.statusCode()).isEqualTo(201);
      assertThat(other.<Map<String, ?>>path("me").keySet())
          .isEqualTo(one.<Map<String, ?>>path("me").keySet());
      assertThat(other.<Boolean>path("me.emailConfirmed")).isEqualTo(false);
      assertThat(mail.await(ben.email()).text()).contains("stays yours").doesNotContain("/confirm");
      mail.await(free + "@example.net");
    }
    anonymous()
        .body(Map.of("login", ben.email(), "password", World.PASSWORD))
        .post("/api/web/session")
        .then()
        .statusCode(201)
        .body("me.handle", equalTo(ben.handle()));
  }

  @Test
  void ofTwoWhoClaimAnAddressTheFirstToConfirmHasIt() throws Exception {
    world.ada();
    String email = handle() + "@example.net";
    try (TestMail mail = TestMail.start()) {
      register(handle(), email).then().statusCode(201);
      String first = mail.await(email).path();
      register(handle(), email).then().statusCode(201);
      org.awaitility.Awaitility.await().until(() -> mail.to(email).size() == 2);
      String second = mail.to(email).get(1).path();
      confirm(second, 204);
      confirm(first, 404);
    }
  }

  private static void confirm(String path, int status) {
    anonymous()
        .put("/api/web/email-confirmations" + path.substring("/confirm".length()))
        .then()
        .statusCode(status);
  }
}
