package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import app.otodoke.World;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitesResourceTest {

  private static final String PATH = "/api/web/invites";

  private final World world = World.create();

  private static ValidatableResponse create(World.Person person, Map<String, Object> body) {
    return person.request().body(body).post(PATH).then();
  }

  private static ValidatableResponse preview(String code) {
    return anonymous().get(PATH + "/" + code + "/preview").then();
  }

  @Test
  void aMemberMakesOneAndItsReceiverSeesWhoInvites() {
    var made =
        create(world.ben(), Map.of())
            .statusCode(201)
            .body("uses", equalTo(0))
            .body("maxUses", equalTo(1))
            .body("path", startsWith("/invite/"))
            .body("invitedBy.handle", equalTo(world.ben().handle()))
            .extract();
    preview(made.path("code"))
        .statusCode(200)
        .body("invitedBy", equalTo("Ben"))
        .body("circleName", equalTo("Night train"))
        .body("id", nullValue());
    preview("made-up").statusCode(404).body("type", equalTo("/problems/invite-not-good"));
  }

  @Test
  void limitsAreHeldTo() {
    create(world.ben(), Map.of("days", 31, "uses", 0))
        .statusCode(422)
        .body("errors.field", hasItem("days"))
        .body("errors.field", hasItem("uses"));
    World.Person eve = world.member("eve");
    for (int i = 0; i < 50; i++) {
      create(eve, Map.of()).statusCode(201);
    }
    create(eve, Map.of()).statusCode(409).body("type", equalTo("/problems/too-many"));
  }

  @Test
  void onesOwnAreListedAndTakenBackAndOwnersDoSoForAll() {
    World.Person ben = world.ben();
    String id = create(ben, Map.of()).extract().path("id");
    String code = create(ben, Map.of()).extract().path("code");
    ben.request().get(PATH).then().statusCode(200).body("id", hasItem(id));
    world.zoe().request().get(PATH).then().statusCode(200).body("id", not(hasItem(id)));
    world.ada().request().get(PATH).then().statusCode(200).body("id", hasItem(id));
    anonymous().get(PATH).then().statusCode(401);
    anonymous().body("{}").post(PATH).then().statusCode(401);
    anonymous().delete(PATH + "/" + id).then().statusCode(401);
    world.zoe().request().delete(PATH + "/" + id).then().statusCode(404);
    preview(code).statusCode(200);
    ben.request().delete(PATH + "/" + id).then().statusCode(204);
    ben.request().delete(PATH + "/" + id).then().statusCode(404);
    String other = create(ben, Map.of()).extract().path("id");
    world.ada().request().delete(PATH + "/" + other).then().statusCode(204);
    ben.request().get(PATH).then().body("id", not(hasItem(other)));
  }

  @Test
  void whatEndedIsNoLongerGood() {
    var made = create(world.ben(), Map.of()).extract();
    String code = made.path("code");
    Tables.run("update accounts.invites set expires_at = now() where code = '" + code + "'");
    preview(code).statusCode(404);
    world.ben().request().get(PATH).then().body("id", not(hasItem(made.<String>path("id"))));
  }
}
