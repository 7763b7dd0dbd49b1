package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.otodoke.World;
import app.otodoke.platform.mail.TestMail;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordResetsResourceTest {

  private static final String PATH = "/api/web/password-resets";
  private static final String NEXT = "eleven slow trains";

  private final World world = World.create();

  private static Response request(String email) {
    return anonymous().body(Map.of("email", email)).post(PATH);
  }

  private static ValidatableResponse complete(String token, String password) {
    return anonymous().body(Map.of("password", password)).put(PATH + "/" + token).then();
  }

  private static String token(String path) {
    assertThat(path).startsWith("/reset/");
    return path.substring("/reset/".length());
  }

  private String issue(World.Person person) {
    String path =
        world
            .ada()
            .request()
            .post("/api/web/members/" + person.id() + "/reset-links")
            .then()
            .statusCode(201)
            .extract()
            .path("path");
    return token(path);
  }

  @Test
  void aMailedLinkIsGoodOnceAndEndsAllSessions() throws Exception {
    World.Person ben = world.ben();
    try (TestMail mail = TestMail.start()) {
      anonymous().get("/api/web/circle").then().body("mailConfigured", equalTo(true));
      request(" " + ben.email().toUpperCase()).then().statusCode(202);
      TestMail.Letter letter = mail.await(ben.email());
      assertThat(letter.text()).contains("Night train", "30 minutes", "auto-generated");
      String token = token(letter.path());
      anonymous().get(PATH + "/" + token).then().statusCode(204);
      complete(token, "short").statusCode(422).body("errors.field", hasItem("password"));
      complete(token, NEXT).statusCode(200).body("me.handle", equalTo(ben.handle()));
      ben.request().get("/api/web/me").then().statusCode(401);
      anonymous().get(PATH + "/" + token).then().statusCode(404);
      complete(token, NEXT + " again")
          .statusCode(404)
          .body("type", equalTo("/problems/reset-not-good"));
    }
  }

  @Test
  void theAnswerDoesNotTellWhetherAnAccountHasTheAddress() throws Exception {
    World.Person ben = world.ben();
    try (TestMail mail = TestMail.start()) {
      Response unknown = request("nobody-" + ben.email());
      Response known = request(ben.email());
      assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(202);
      assertThat(unknown.asString()).isEqualTo(known.asString());
      mail.await(ben.email());
      assertThat(mail.to("nobody-" + ben.email())).isEmpty();
    }
    request(ben.email()).then().statusCode(202);
    anonymous().body("{}").post(PATH).then().statusCode(422);
  }

  @Test
  void askingAgainAtOnceSendsNoSecondLetter() throws Exception {
    World.Person ben = world.ben();
    World.Person zoe = world.zoe();
    try (TestMail mail = TestMail.start()) {
      request(ben.email()).then().statusCode(202);
      mail.await(ben.email());
      request(ben.email()).then().statusCode(202);
      request(zoe.email()).then().statusCode(202);
      mail.await(zoe.email());
      assertThat(mail.to(ben.email())).hasSize(1);
      age(ben, "5 minutes");
      request(ben.email()).then().statusCode(202);
      org.awaitility.Awaitility.await().until(() -> mail.to(ben.email()).size() == 2);
    }
  }

  private static void age(World.Person person, String by) {
    Tables.run(
        "update accounts.links set created_at = created_at - interval '%s' where user_id = '%s'"
            .formatted(by, person.id()));
  }

  @Test
  void aServerThatIsBusyIsTriedAgain() throws Exception {
    World.Person ben = world.ben();
    try (TestMail mail = TestMail.start()) {
      mail.refuse(1);
      request(ben.email()).then().statusCode(202);
      assertThat(mail.await(ben.email()).path()).startsWith("/reset/");
    }
  }

  @Test
  void oneAddressIsNotFloodedWithLetters() {
    String email = world.member("eve").email();
    for (int i = 0; i < 10; i++) {
      request(email).then().statusCode(202);
    }
    request(email).then().statusCode(429);
  }

  @Test
  void withoutMailAnOwnerHandsOutALink() {
    World.Person ben = world.ben();
    String token = issue(ben);
    complete(token, NEXT).statusCode(200);
    world
        .ada()
        .request()
        .get("/api/web/circle/audit")
        .then()
        .body("items.action", hasItem("member.reset-link-made"))
        .body("items.action", hasItem("password.reset"));
    complete("made-up", NEXT).statusCode(404);
  }

  @Test
  void anyNewPasswordVoidsTheOtherLinks() {
    World.Person ben = world.ben();
    String one = issue(ben);
    String other = issue(ben);
    complete(one, NEXT).statusCode(200);
    complete(other, NEXT).statusCode(404);
  }

  @Test
  void anOldLinkAndAShutOutMembersLinkAreNotGood() {
    World.Person ben = world.ben();
    String token = issue(ben);
    Tables.run("update accounts.links set expires_at = now() where user_id = '" + ben.id() + "'");
    complete(token, NEXT).statusCode(404);
    World.Person eve = world.member("eve");
    String other = issue(eve);
    world
        .ada()
        .request()
        .body(Map.of("suspended", true))
        .patch("/api/web/members/" + eve.id())
        .then()
        .statusCode(200);
    complete(other, NEXT).statusCode(404);
  }

  @Test
  void ofTwoWhoUseALinkAtOnceOneSucceeds() throws Exception {
    String token = issue(world.ben());
    Callable<Integer> use = () -> complete(token, NEXT).extract().statusCode();
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = both.invokeAll(List.of(use, use));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
          .containsExactlyInAnyOrder(200, 404);
    }
  }
}
