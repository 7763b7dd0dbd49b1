package app.otodoke.http.web.circle;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CircleResourceTest {

  private static final String PATH = "/api/web/circle";

  private static Map<String, Object> founding(String handle) {
    return Map.of(
        "circleName",
        "夜汽車",
        "language",
        "ja",
        "owner",
        Map.of(
            "handle",
            handle,
            "displayName",
            "エイダ",
            "email",
            handle + "@example.org",
            "password",
            World.PASSWORD),
        "rooms",
        List.of("談話室", "おすすめ"));
  }

  @AfterAll
  static void leaveNothing() {
    Tables.empty();
  }

  @Test
  void isFoundedOnceWhoeverElseTriesAtTheSameTime() throws Exception {
    Tables.empty();
    anonymous().get(PATH).then().statusCode(200).body("founded", equalTo(false));
    List<Callable<Response>> all =
        IntStream.range(0, 6)
            .<Callable<Response>>mapToObj(
                i -> () -> anonymous().body(founding("founder_" + i)).post(PATH))
            .toList();
    int founded = 0;
    try (ExecutorService people = Executors.newFixedThreadPool(6)) {
      for (Future<Response> future : people.invokeAll(all)) {
        Response answer = future.get();
        assertThat(answer.statusCode()).isIn(201, 409);
        if (answer.statusCode() == 409) {
          answer.then().body("type", equalTo("/problems/already-founded"));
        } else {
          founded++;
          answer.then().body("me.role", equalTo("OWNER")).body("me.language", equalTo("ja"));
          assertThat(answer.getCookie("otodoke_refresh")).isNotEmpty();
          String token = answer.path("accessToken");
          anonymous()
              .header("Authorization", "Bearer " + token)
              .get("/api/web/members")
              .then()
              .statusCode(200)
              .body("items.size()", equalTo(1));
        }
      }
    }
    assertThat(founded).isEqualTo(1);
    anonymous()
        .get(PATH)
        .then()
        .body("founded", equalTo(true))
        .body("name", equalTo("夜汽車"))
        .body("registration", equalTo("INVITE"))
        .body("mailConfigured", equalTo(false));
    anonymous().body(founding("late")).post(PATH).then().statusCode(409);
  }

  @Test
  void aBadFoundingNamesItsFieldsAndFoundsNothing() {
    Tables.empty();
    anonymous("ja")
        .body(
            Map.of(
                "circleName",
                " ",
                "language",
                "fr",
                "owner",
                Map.of("handle", "root", "email", "x", "password", "short"),
                "rooms",
                List.of("ok", "")))
        .post(PATH)
        .then()
        .statusCode(422)
        .body(
            "errors.field",
            hasItems(
                "circleName", "language", "owner.handle", "owner.email", "owner.password", "rooms"))
        .body("errors.find { it.field == 'owner.password' }.message", equalTo("10文字以上にしてください。"));
    anonymous().body("{}").post(PATH).then().statusCode(422);
    anonymous().body("").post(PATH).then().statusCode(422);
    anonymous().get(PATH).then().body("founded", equalTo(false)).body("name", nullValue());
  }

  @Test
  void onlyOwnersChangeItAndReadWhatWasDone() {
    World world = World.create();
    Map<String, Object> change = Map.of("welcome", "ようこそ");
    anonymous().body(change).patch(PATH).then().statusCode(401);
    world.zoe().request().body(change).patch(PATH).then().statusCode(403);
    world
        .ada()
        .request()
        .body(change)
        .patch(PATH)
        .then()
        .statusCode(200)
        .body("welcome", equalTo("ようこそ"));
    world.ada().request().body(Map.of("registration", "MAYBE")).patch(PATH).then().statusCode(422);
    anonymous().get(PATH + "/audit").then().statusCode(401);
    world.zoe().request().get(PATH + "/audit").then().statusCode(403);
    world
        .ada()
        .request()
        .get(PATH + "/audit?limit=1")
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("circle.changed"))
        .body("items[0].actorId", equalTo(world.ada().id().toString()));
    world.ada().request().get(PATH + "/audit?after=nonsense").then().statusCode(422);
  }
}
