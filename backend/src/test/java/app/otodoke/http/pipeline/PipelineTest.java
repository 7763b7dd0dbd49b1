package app.otodoke.http.pipeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PipelineTest {

  @Inject Pipeline pipeline;

  private static RequestSpecification english() {
    return given().header("Accept-Language", "en");
  }

  private static ValidatableResponse problem(
      ValidatableResponse response, int status, String type) {
    return response
        .statusCode(status)
        .contentType(containsString("application/problem+json"))
        .header("Cache-Control", "no-store")
        .body("type", equalTo("/problems/" + type))
        .body("status", equalTo(status))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("requestId", notNullValue());
  }

  @Test
  void everyErrorIsAProblemDocument() {
    problem(english().get("/api/nowhere").then(), 404, "not-there")
        .body("instance", equalTo("/api/nowhere"));
    problem(english().get("/nowhere.txt").then(), 404, "not-there");
    problem(english().get("/api/echo/not-a-uuid").then(), 404, "not-there");
    problem(english().delete("/api/echo").then(), 405, "method-not-allowed");
    problem(english().get("/api/echo/closed").then(), 401, "not-signed-in")
        .header("WWW-Authenticate", containsString("Bearer"));
    problem(english().get("/api/echo/busy").then(), 429, "too-many-requests")
        .header("Retry-After", "7")
        .body("retryAfter", equalTo(7));
    problem(english().accept("text/csv").get("/api/echo/who").then(), 406, "not-acceptable");
    problem(
        english().contentType("text/plain").body("{}").post("/api/echo").then(), 415, "not-json");
    problem(
        english().contentType("application/json").body("{\"text\":").post("/api/echo").then(),
        400,
        "malformed-json");
  }

  @Test
  void aFaultTellsNothingOfItsInside() {
    problem(english().get("/api/echo/broken").then(), 500, "fault")
        .body(not(containsString("secret words")));
  }

  @Test
  void fieldErrorsNameTheFieldInTheCallersLanguage() {
    String body = "{\"text\":\" \",\"parts\":[{\"name\":\"too long\"}]}";
    problem(
            json(body).header("Accept-Language", "en-GB,en;q=0.9").post("/api/echo").then(),
            422,
            "invalid-input")
        .body("errors.find { it.field == 'text' }.code", equalTo("not-blank"))
        .body("errors.find { it.field == 'text' }.message", equalTo("This is empty."))
        .body("errors.find { it.field == 'parts.0.name' }.code", equalTo("size"));
    problem(
            json(body).header("Accept-Language", "ja").post("/api/echo").then(),
            422,
            "invalid-input")
        .body("title", equalTo("入力に誤りがあります"))
        .body("errors.find { it.field == 'text' }.message", equalTo("入力してください。"));
    problem(
            json("{\"text\":\"a\",\"parts\":[{\"kind\":\"TWO\"}]}").post("/api/echo").then(),
            422,
            "invalid-input")
        .body("errors[0].field", equalTo("parts.0.kind"));
    problem(json("{\"text\":\"refuse\"}").post("/api/echo").then(), 422, "invalid-input")
        .body("errors[0].field", equalTo("text"));
  }

  private static RequestSpecification json(String body) {
    return given().contentType("application/json").body(body);
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    String text = "x".repeat(1_100_000);
    problem(json("{\"text\":\"" + text + "\"}").post("/api/echo").then(), 413, "too-large");
  }

  @Test
  void answersCarrySecurityAndTimingHeaders() {
    given()
        .get("/api/echo/who")
        .then()
        .statusCode(200)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Content-Security-Policy", containsString("require-trusted-types-for 'script'"))
        .header("Content-Security-Policy", endsWith("trusted-types otodoke otodoke-worker"))
        .header("Content-Security-Policy", containsString("frame-src https://open.spotify.com;"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("Strict-Transport-Security", nullValue())
        .header("Server-Timing", matchesPattern("app;dur=[0-9.]+"))
        .header("X-Runtime", notNullValue())
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
        .body("virtual", equalTo(true));
  }

  @Test
  void nobodyButATrustedProxyIsBelieved() {
    given()
        .header("X-Forwarded-For", "203.0.113.9")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Host", "evil.example")
        .header("X-Request-Id", "chosen-by-caller")
        .get("/api/echo/who")
        .then()
        .body("address", equalTo("127.0.0.1"))
        .body("origin", matchesPattern("http://localhost:\\d+"))
        .header("X-Request-Id", not(equalTo("chosen-by-caller")));
  }

  @Test
  void aForeignHostNameIsRefused() {
    problem(english().header("Host", "evil.example").get("/api/echo/who").then(), 421, "wrong-host")
        .body("detail", containsString("evil.example"));
    given().header("Host", "192.0.2.7:8080").get("/api/echo/who").then().statusCode(200);
  }

  @Test
  void jsonIsCompressed() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/api/echo/00000000-0000-7000-8000-000000000000")
        .then()
        .statusCode(200)
        .header("Content-Encoding", "gzip");
  }

  @Test
  void clientFilesAreKeptForGoodAndTheIndexIsAskedForAgain() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/assets/sample-1a2b.js")
        .then()
        .statusCode(200)
        .header("Content-Encoding", "gzip")
        .header("Cache-Control", containsString("immutable"))
        .contentType(containsString("text/javascript"));
    var index = given().accept("text/html").get("/rooms/some-room").then().statusCode(200);
    String etag = index.header("Cache-Control", "no-cache").extract().header("ETag");
    given().accept("text/html").header("If-None-Match", etag).get("/").then().statusCode(304);
    given().accept("text/html").head("/").then().statusCode(200).header("ETag", etag);
    given()
        .get("/sw.js")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-cache")
        .contentType(containsString("text/javascript"));
    problem(english().accept("text/html").get("/api/rooms-page").then(), 404, "not-there");
    problem(english().get("/../../etc/passwd").then(), 404, "not-there");
  }

  @Test
  void healthAndMetricsAnswer() {
    given().get("/health/live").then().statusCode(200);
    given().get("/health/ready").then().statusCode(200);
    given().get("/metrics").then().statusCode(200);
  }

  @Test
  void aPluggedFilterStandsWhereItSaid() {
    assertThat(pipeline.names())
        .containsSubsequence("RequestLog", "GreetingFilter", "SecurityHeaders");
    given().get("/health/live").then().header("X-Greeting", "after RequestLog");
  }
}
