package app.otodoke.http.web.catalog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import app.otodoke.World;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SongsResourceTest {

  private final World world = World.create();

  @Test
  void songsAreForMembers() {
    World.anonymous().get("/api/web/songs").then().statusCode(401);
    world
        .ben()
        .request()
        .get("/api/web/songs?q=ない曲&order=newest")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void whatIsAskedWrongIsRefused() {
    world.ben().request().get("/api/web/songs?order=loudest").then().statusCode(422);
    world
        .ben()
        .request()
        .get("/api/web/songs?after=%25")
        .then()
        .statusCode(422)
        .body("errors.field", contains("after"));
    world
        .ben()
        .request()
        .get("/api/web/songs/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/not-there"));
    world
        .ben()
        .request()
        .body(Map.of("title", ""))
        .post("/api/web/songs")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("audioId"));
  }

  @Test
  void withoutCredentialsSpotifyIsOffAndSaysSo() {
    world
        .ben()
        .request()
        .get("/api/web/spotify/search?q=lemon")
        .then()
        .statusCode(200)
        .body("state", equalTo("off"))
        .body("reason", equalTo("no-credentials"));
    world.ben().request().get("/api/web/spotify/search?q=").then().statusCode(422);
    world
        .ben()
        .request()
        .body(Map.of("spotify", "https://example.org/x"))
        .post("/api/web/songs/spotify")
        .then()
        .statusCode(422)
        .body("errors.field", contains("spotify"));
    world
        .ben()
        .request()
        .body(Map.of("spotify", "spotify:track:04TshWXkhV1qkqHzf31Hn6"))
        .post("/api/web/songs/spotify")
        .then()
        .statusCode(503)
        .body("type", equalTo("/problems/spotify-unavailable"));
  }
}
