package app.otodoke.http.open.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenAccountsResourceTest {

  private static final String TOKENS = "/api/web/access-tokens";

  private final World world = World.create();

  private static ValidatableResponse create(World.Person person, Map<String, Object> body) {
    return person.request().body(body).post(TOKENS).then();
  }

  private static RequestSpecification program(String secret) {
    return anonymous().header("Authorization", "Bearer " + secret);
  }

  private static String token(World.Person person, String... scopes) {
    return create(person, Map.of("name", "script", "scopes", List.of(scopes)))
        .statusCode(201)
        .extract()
        .path("secret");
  }

  @Test
  void aProgramActsForThePersonWithinItsScopes() {
    World.Person ben = world.ben();
    String secret = token(ben, "profile:read");
    program(secret)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("handle", equalTo(ben.handle()))
        .body("email", nullValue());
    program(secret)
        .queryParam("q", ben.handle())
        .get("/api/v1/members")
        .then()
        .statusCode(200)
        .body("items.handle", hasItem(ben.handle()));
    String other = token(ben, "messages:read");
    program(other).get("/api/v1/me").then().statusCode(403);
    program(other).get("/api/v1/members").then().statusCode(403);
    anonymous().get("/api/v1/me").then().statusCode(401);
    program(secret + "x").get("/api/v1/me").then().statusCode(401);
    ben.request().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void theDoorsOfTheWebClientAreClosedToPrograms() {
    String secret = token(world.ada(), "profile:read", "admin");
    program(secret).get("/api/web/me").then().statusCode(403);
    program(secret).get("/api/web/members").then().statusCode(403);
    program(secret).get("/api/web/sessions").then().statusCode(403);
    program(secret).get("/api/web/circle/audit").then().statusCode(403);
    program(secret)
        .body(Map.of("name", "more", "scopes", List.of("admin")))
        .post(TOKENS)
        .then()
        .statusCode(403);
    program(secret).get("/api/web/circle").then().statusCode(200);
  }

  @Test
  void theSecretIsShownOnceAndKeptAsAHash() {
    World.Person ben = world.ben();
    String secret = token(ben, "rooms:read");
    ben.request()
        .get(TOKENS)
        .then()
        .statusCode(200)
        .body("[0].hint", equalTo(secret.substring(0, 8)))
        .body("[0].secret", nullValue())
        .body("[0].hash", nullValue())
        .body("[0].lastUsedAt", nullValue());
    String leaked =
        "select count(*) from accounts.access_tokens t where t::text like '%"
            + secret.substring(8)
            + "%'";
    assertThat(Tables.number(leaked)).isZero();
    program(secret).get("/api/v1/me").then().statusCode(403);
    ben.request().get(TOKENS).then().body("[0].lastUsedAt", notNullValue());
  }

  @Test
  void whatIsRevokedOrEndedIsGoodNoMore() {
    World.Person ben = world.ben();
    String secret = token(ben, "profile:read");
    String id = ben.request().get(TOKENS).path("[0].id");
    program(secret).get("/api/v1/me").then().statusCode(200);
    world.zoe().request().delete(TOKENS + "/" + id).then().statusCode(404);
    world.zoe().request().get(TOKENS).then().body("id", not(hasItem(id)));
    anonymous().delete(TOKENS + "/" + id).then().statusCode(401);
    ben.request().delete(TOKENS + "/" + id).then().statusCode(204);
    program(secret).get("/api/v1/me").then().statusCode(401);
    String brief = token(ben, "profile:read");
    Tables.run(
        "update accounts.access_tokens set expires_at = now() where revoked_at is null"
            + " and user_id = '"
            + ben.id()
            + "'");
    program(brief).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void onlyWhatOneMayOneselfCanBeGivenOn() {
    create(world.ben(), Map.of("name", "x", "scopes", List.of("admin"))).statusCode(422);
    create(world.ben(), Map.of("name", "x", "scopes", List.of("everything"))).statusCode(422);
    create(world.ben(), Map.of("name", "x", "scopes", List.of())).statusCode(422);
    create(world.ben(), Map.of("name", " ", "scopes", List.of("profile:read"), "days", 400))
        .statusCode(422)
        .body("errors.field", hasItem("name"))
        .body("errors.field", hasItem("days"));
    create(world.ada(), Map.of("name", "x", "scopes", List.of("admin"))).statusCode(201);
  }
}
