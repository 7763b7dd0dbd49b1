package app.otodoke.http.web.accounts;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembersResourceTest {

  private static final String PATH = "/api/web/members";

  private final World world = World.create();

  private World.Person named(String displayName) {
    World.Person person = world.member("m");
    person
        .request()
        .body(Map.of("displayName", displayName))
        .patch("/api/web/me")
        .then()
        .statusCode(200);
    return person;
  }

  private void change(World.Person by, World.Person whom, Map<String, Object> body, int status) {
    by.request().body(body).patch(PATH + "/" + whom.id()).then().statusCode(status);
  }

  @Test
  void findsNamesWhateverTheirKanaWidthAndCase() {
    World.Person yone = named("ﾖﾈﾂﾞ けんし");
    for (String query : List.of("よねづ", "ヨネヅ", "ﾖﾈﾂﾞ", "けん", "ケンシ", yone.handle().toUpperCase())) {
      world
          .zoe()
          .request()
          .queryParam("q", query)
          .get(PATH)
          .then()
          .statusCode(200)
          .body("items.handle", hasItem(yone.handle()));
    }
    for (String query : List.of("%", "_", "\\", "よねだ")) {
      world
          .zoe()
          .request()
          .queryParam("q", query + "ヨ")
          .get(PATH)
          .then()
          .body("items.handle", not(hasItem(yone.handle())));
    }
  }

  @Test
  void pagesThroughEverybodyOnceInTheOrderOfNames() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    List<String> names = List.of("う", "あ", "い", "あ");
    names.forEach(name -> named(mark + " " + name));
    String after = null;
    StringBuilder seen = new StringBuilder();
    int pages = 0;
    do {
      var request = world.ben().request().queryParam("q", mark).queryParam("limit", 2);
      if (after != null) {
        request.queryParam("after", after);
      }
      var page = request.get(PATH).then().statusCode(200).extract();
      page.<List<String>>path("items.displayName").forEach(name -> seen.append(name.substring(9)));
      after = page.path("next");
      pages++;
    } while (after != null);
    assertThat(seen.toString()).isEqualTo("ああいう");
    assertThat(pages).isEqualTo(2);
    world.ben().request().get(PATH + "?after=nonsense").then().statusCode(422);
  }

  @Test
  void showsAProfileToMembersOnly() {
    World.Person ben = world.ben();
    ben.request().body(Map.of("bio", "ベースを弾きます")).patch("/api/web/me").then().statusCode(200);
    world
        .zoe()
        .request()
        .get(PATH + "/" + ben.handle())
        .then()
        .statusCode(200)
        .body("person.id", equalTo(ben.id().toString()))
        .body("bio", equalTo("ベースを弾きます"))
        .body("joinedAt", notNullValue())
        .body("email", nullValue())
        .body("person.email", nullValue());
    world.zoe().request().get(PATH + "/no_such_person").then().statusCode(404);
    anonymous().get(PATH + "/" + ben.handle()).then().statusCode(401);
    anonymous().get(PATH).then().statusCode(401);
  }

  @Test
  void onlyOwnersChangeMembers() {
    World.Person ben = world.ben();
    anonymous().body("{}").patch(PATH + "/" + ben.id()).then().statusCode(401);
    change(world.zoe(), ben, Map.of("role", "MODERATOR"), 403);
    change(ben, ben, Map.of("role", "OWNER"), 403);
    anonymous().post(PATH + "/" + ben.id() + "/reset-links").then().statusCode(401);
    world.zoe().request().post(PATH + "/" + ben.id() + "/reset-links").then().statusCode(403);
    world.ada().request().body("{}").patch(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    change(world.ada(), ben, Map.of("role", "BOT"), 422);
  }

  @Test
  void anotherRoleCountsAtOnceAndTheSessionGoesOn() {
    World.Person ben = world.ben();
    change(world.ada(), ben, Map.of("role", "OWNER"), 200);
    ben.request().get("/api/web/me").then().statusCode(401);
    String token = renew(ben);
    anonymous()
        .header("Authorization", "Bearer " + token)
        .get("/api/web/circle/audit")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("member.role-changed"));
    change(world.ada(), ben, Map.of("role", "MEMBER"), 200);
    anonymous()
        .header("Authorization", "Bearer " + token)
        .get("/api/web/circle/audit")
        .then()
        .statusCode(401);
  }

  private static String renew(World.Person person) {
    return anonymous()
        .cookie("otodoke_refresh", person.refreshToken())
        .post("/api/web/session/refresh")
        .then()
        .statusCode(200)
        .extract()
        .path("accessToken");
  }

  @Test
  void shuttingOutEndsEverythingAtOnce() {
    World.Person ben = world.ben();
    String secret =
        ben.request()
            .body(Map.of("name", "bot", "scopes", List.of("profile:read")))
            .post("/api/web/access-tokens")
            .then()
            .statusCode(201)
            .extract()
            .path("secret");
    var program = anonymous().header("Authorization", "Bearer " + secret);
    program.get("/api/v1/me").then().statusCode(200);
    change(world.ada(), ben, Map.of("suspended", true), 200);
    ben.request().get("/api/web/me").then().statusCode(401);
    program.get("/api/v1/me").then().statusCode(401);
    anonymous()
        .cookie("otodoke_refresh", ben.refreshToken())
        .post("/api/web/session/refresh")
        .then()
        .statusCode(401);
    Map<String, String> signIn = Map.of("login", ben.handle(), "password", World.PASSWORD);
    anonymous()
        .body(signIn)
        .post("/api/web/session")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/account-suspended"));
    Map<String, String> wrong = new HashMap<>(signIn);
    wrong.put("password", "a wrong guess");
    anonymous().body(wrong).post("/api/web/session").then().statusCode(401);
    world.zoe().request().get(PATH + "/" + ben.handle()).then().statusCode(404);
    String query = "?q=" + ben.handle();
    world.zoe().request().get(PATH + query).then().body("items", equalTo(List.of()));
    world.zoe().request().get(PATH + "?suspended=true").then().statusCode(403);
    world
        .ada()
        .request()
        .get(PATH + "?suspended=true&limit=100")
        .then()
        .statusCode(200)
        .body("items.find { it.id == '" + ben.id() + "' }.gone", equalTo(true));
    change(world.ada(), ben, Map.of("suspended", false), 200);
    anonymous().body(signIn).post("/api/web/session").then().statusCode(201);
  }

  @Test
  void theLastOwnerStays() throws Exception {
    World only = World.fresh();
    World.Person ada = only.ada();
    change(ada, ada, Map.of("suspended", true), 409);
    change(ada, ada, Map.of("role", "MEMBER"), 409);
    World.Person eve = only.member("eve");
    change(ada, eve, Map.of("role", "OWNER"), 200);
    World.Person owner = only.signIn(eve);
    // each puts the other out at the same moment
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers =
          both.invokeAll(List.of(demote(ada, owner), demote(owner, ada)));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get())).contains(200);
    }
    String role = "select count(*) from accounts.users where role = 'OWNER'";
    assertThat(app.otodoke.support.Tables.number(role)).isGreaterThanOrEqualTo(1);
  }

  private static Callable<Integer> demote(World.Person by, World.Person whom) {
    return () ->
        by.request().body(Map.of("role", "MEMBER")).patch(PATH + "/" + whom.id()).statusCode();
  }

  @Test
  void listsAreReadWithOneStatement() throws Exception {
    named("one");
    named("two");
    World.Person ben = world.ben();
    List<String> statements =
        app.otodoke.platform.guard.Statements.ofAllThreads(
            () -> ben.request().get(PATH + "?limit=100").then().statusCode(200));
    assertThat(statements.stream().filter(sql -> sql.contains("display_name"))).hasSize(1);
  }
}
