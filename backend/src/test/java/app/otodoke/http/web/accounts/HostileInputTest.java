package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a refusal and not a fault. */
@QuarkusTest
class HostileInputTest {

  private static final List<String> TEXTS =
      List.of(
          "\u0000",
          "a\u0000b",
          "\uD800",
          "' or 1=1 --",
          "%00",
          "x".repeat(30_000),
          "ab".repeat(10_000),
          "🎵".repeat(5_000),
          "\u0301".repeat(5_000));

  private final World world = World.create();

  @Test
  void textsOfEveryKindAreRefusedNotFailedUpon() {
    World.Person ben = world.ben();
    List<Response> answers = new ArrayList<>();
    for (String text : TEXTS) {
      answers.add(post("/api/web/session", Map.of("login", text, "password", text)));
      answers.add(post("/api/web/password-resets", Map.of("email", text + "@example.org")));
      answers.add(
          post(
              "/api/web/registrations",
              Map.of(
                  "handle",
                  text,
                  "displayName",
                  text,
                  "email",
                  text,
                  "password",
                  text,
                  "language",
                  text)));
      answers.add(
          ben.request()
              .body(Map.of("displayName", text, "bio", text, "settings", Map.of("a", text)))
              .patch("/api/web/me"));
      answers.add(
          ben.request()
              .body(Map.of("current", text, "password", text))
              .put("/api/web/me/password"));
      answers.add(
          ben.request()
              .body(Map.of("name", text, "scopes", List.of(text)))
              .post("/api/web/access-tokens"));
      answers.add(
          world
              .ada()
              .request()
              .body(Map.of("name", text, "accent", text))
              .patch("/api/web/circle"));
      answers.add(anonymous().cookie("otodoke_refresh", "x").post("/api/web/session/refresh"));
    }
    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isBetween(200, 499));
  }

  @Test
  void addressesOfEveryKindAreRefusedNotFailedUpon() {
    World.Person ben = world.ben();
    for (String text :
        List.of("%00", "a%00b", "%F0%28%8C%28", "..%2f..", "%25", "'", "%E2%80%AE")) {
      List<String> paths =
          List.of(
              "/api/web/members/" + text,
              "/api/web/members?q=" + text,
              "/api/web/members?after=" + text,
              "/api/web/invites/" + text + "/preview",
              "/api/web/password-resets/" + text,
              "/api/web/circle/audit?after=" + text);
      for (String path : paths) {
        int status = ben.request().urlEncodingEnabled(false).get(path).statusCode();
        assertThat(status).as(path).isBetween(200, 499);
      }
    }
  }

  @Test
  void jsonOfAnotherShapeIsRefused() {
    List<String> bodies =
        List.of("null", "[]", "1", "\"x\"", "{", "", "{\"scopes\":[null]}", "{\"scopes\":1}");
    for (String body : bodies) {
      for (String path : List.of("/api/web/access-tokens", "/api/web/session", "/api/web/circle")) {
        int status = world.ada().request().body(body).post(path).statusCode();
        assertThat(status).as(path + " " + body).isBetween(400, 499);
      }
    }
  }

  private static Response post(String path, Map<String, Object> body) {
    return anonymous().body(body).post(path);
  }
}
