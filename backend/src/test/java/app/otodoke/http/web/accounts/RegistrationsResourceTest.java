package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.otodoke.World;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RegistrationsResourceTest {

  private static final String PATH = "/api/web/registrations";
  private static int count;

  private final World world = World.create();

  private static Map<String, Object> newcomer() {
    String handle = "new_" + ++count;
    Map<String, Object> body = new HashMap<>();
    body.put("handle", handle);
    body.put("displayName", "新人 " + count);
    body.put("email", handle + "@example.net");
    body.put("password", World.PASSWORD);
    return body;
  }

  private static Response register(Map<String, Object> body) {
    return anonymous().body(body).post(PATH);
  }

  private void registration(String kind) {
    world
        .ada()
        .request()
        .body(Map.of("registration", kind))
        .patch("/api/web/circle")
        .then()
        .statusCode(200);
  }

  private String invite(World.Person person, int uses) {
    return person
        .request()
        .body(Map.of("uses", uses))
        .post("/api/web/invites")
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  @AfterEach
  void openAgain() {
    Tables.openRegistration();
  }

  @Test
  void makesAMemberWhateverElseTheBodyAsksFor() {
    world.ada();
    Map<String, Object> body = newcomer();
    body.put("role", "OWNER");
    body.put("id", "01900000-0000-7000-8000-000000000000");
    body.put("emailConfirmed", true);
    Response answer = register(body);
    answer
        .then()
        .statusCode(201)
        .body("me.role", equalTo("MEMBER"))
        .body("me.displayName", equalTo(body.get("displayName")));
    assertThat(answer.<String>path("me.id")).isNotEqualTo(body.get("id"));
    assertThat(answer.getCookie("otodoke_refresh")).isNotEmpty();
    anonymous()
        .header("Authorization", "Bearer " + answer.path("accessToken"))
        .get("/api/web/circle/audit")
        .then()
        .statusCode(403);
  }

  @Test
  void foldsTheHandleAndTakesItForANameWhenThereIsNone() {
    world.ada();
    Map<String, Object> body = newcomer();
    body.put("handle", " ＮＥＷ_" + ++count + "F ");
    body.remove("displayName");
    String expected = "new_" + count + "f";
    register(body)
        .then()
        .statusCode(201)
        .body("me.handle", equalTo(expected))
        .body("me.displayName", equalTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "handle, a, handle",
    "handle, has space, handle",
    "handle, ada@x, handle",
    "handle, admin, reserved",
    "handle, ＡＤＭＩＮ, reserved",
    "email, nowhere, email",
    "email, a b@example.org, email",
    "password, short, too-short",
    "password, password123, password-common",
    "password, P@ssw0rd2024!, password-common",
    "password, 1234567890, password-common",
    "password, aaaaaaaaaaaa, password-common",
    "language, xx, choice",
  })
  void namesTheFieldThatWillNotDo(String field, String value, String code) {
    world.ada();
    Map<String, Object> body = newcomer();
    body.put(field, value);
    register(body)
        .then()
        .statusCode(422)
        .body("errors.find { it.field == '" + field + "' }.code", equalTo(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada\u202Eadmin",
        "Ada\u0000",
        "A\u200Bda",
        "\u3164",
        "A\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "line\u2028break",
        "bell\u0007",
        "\u2066Ada"
      })
  void namesThatDeceiveTheEyeAreRefused(String name) {
    world.ada();
    Map<String, Object> body = newcomer();
    body.put("displayName", name);
    register(body).then().statusCode(422).body("errors.field", hasItem("displayName"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"👩‍👩‍👧‍👦 family", "Zoë", "山田 太郎", "مريم", "ﾖﾈﾂﾞ", "नमस्ते"})
  void namesOfEveryScriptAreWelcome(String name) {
    world.ada();
    Map<String, Object> body = newcomer();
    body.put("displayName", name);
    register(body).then().statusCode(201);
  }

  @Test
  void takenHandleAndTakenAddressAnswerAlike() {
    World.Person ben = world.ben();
    Map<String, Object> sameHandle = newcomer();
    sameHandle.put("handle", ben.handle());
    Map<String, Object> sameEmail = newcomer();
    sameEmail.put("email", ben.email().toUpperCase());
    Response one = register(sameHandle);
    Response other = register(sameEmail);
    one.then().statusCode(409).body("type", equalTo("/problems/registration-not-possible"));
    other.then().statusCode(409);
    assertThat(one.<String>path("detail")).isEqualTo(other.path("detail"));
  }

  @Test
  void closedTakesNobody() {
    World.Person ben = world.ben();
    String code = invite(ben, 5);
    registration("CLOSED");
    Map<String, Object> body = newcomer();
    register(body).then().statusCode(403).body("type", equalTo("/problems/registration-closed"));
    body.put("inviteCode", code);
    register(body).then().statusCode(403);
    ben.request().body("{}").post("/api/web/invites").then().statusCode(403);
  }

  @Test
  void byInvitationTakesWhoeverHoldsOne() {
    World.Person ben = world.ben();
    String code = invite(ben, 1);
    registration("INVITE");
    Map<String, Object> body = newcomer();
    register(body).then().statusCode(403).body("type", equalTo("/problems/registration-closed"));
    body.put("inviteCode", "made-up");
    register(body).then().statusCode(404).body("type", equalTo("/problems/invite-not-good"));
    body.put("inviteCode", code);
    body.put("handle", "admin");
    register(body).then().statusCode(422);
    body.putAll(newcomer());
    register(body).then().statusCode(201);
    body.putAll(newcomer());
    register(body).then().statusCode(404);
  }

  @Test
  void aFailedRegistrationUsesNothingUp() {
    World.Person ben = world.ben();
    String code = invite(ben, 1);
    Map<String, Object> body = newcomer();
    body.put("inviteCode", code);
    body.put("handle", ben.handle());
    register(body).then().statusCode(409);
    body.putAll(newcomer());
    register(body).then().statusCode(201);
  }

  @Test
  void ofManyWhoWantTheLastPlaceOneGetsIt() throws Exception {
    String code = invite(world.ben(), 1);
    List<Callable<Integer>> all =
        IntStream.range(0, 6)
            .mapToObj(i -> newcomer())
            .<Callable<Integer>>map(
                body ->
                    () -> {
                      body.put("inviteCode", code);
                      return register(body).statusCode();
                    })
            .toList();
    int in = 0;
    try (ExecutorService people = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> answer : people.invokeAll(all)) {
        assertThat(answer.get()).isIn(201, 404);
        in += answer.get() == 201 ? 1 : 0;
      }
    }
    assertThat(in).isEqualTo(1);
  }
}
