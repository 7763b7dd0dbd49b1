package app.otodoke.http.web.posts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PostsResourceTest {

  private final World world = World.create();

  @Test
  void aPostFromWritingToDeleting() {
    String song = TestSongs.song("通り雨", "だれか").toString();
    Map<String, Object> post =
        Map.of("clientId", Ids.next(), "songId", song, "body", "雨の日に", "spoiler", false);
    String id =
        world
            .ben()
            .request()
            .body(post)
            .post("/api/web/posts")
            .then()
            .statusCode(201)
            .body("body", equalTo("雨の日に"))
            .body("long", equalTo(false))
            .body("song.title", equalTo("通り雨"))
            .body("author.handle", equalTo(world.ben().handle()))
            .extract()
            .path("id");
    world
        .ben()
        .request()
        .body(post)
        .post("/api/web/posts")
        .then()
        .statusCode(201)
        .body("id", equalTo(id));

    world
        .zoe()
        .request()
        .get("/api/web/posts?song=" + song)
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("next", nullValue());
    world
        .zoe()
        .request()
        .put("/api/web/posts/" + id + "/like")
        .then()
        .statusCode(200)
        .body("likes", equalTo(1));
    world
        .zoe()
        .request()
        .body(Map.of("clientId", Ids.next(), "body", "いいね"))
        .post("/api/web/posts/" + id + "/comments")
        .then()
        .statusCode(201);
    world
        .ben()
        .request()
        .get("/api/web/posts/" + id + "/comments")
        .then()
        .statusCode(200)
        .body("items.body", contains("いいね"));

    world.zoe().request().delete("/api/web/posts/" + id).then().statusCode(404);
    world.ben().request().delete("/api/web/posts/" + id).then().statusCode(204);
    world.zoe().request().get("/api/web/posts/" + id).then().statusCode(404);
  }

  @Test
  void postsAreForMembersAndWrongQuestionsAreRefused() {
    World.anonymous().get("/api/web/posts").then().statusCode(401);
    world.zoe().request().get("/api/web/posts?scope=all").then().statusCode(422);
    world
        .zoe()
        .request()
        .body(Map.of("body", ""))
        .post("/api/web/posts")
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("songId"));
  }

  @Test
  void followingIsSeenByTheFollowed() {
    String ben = world.ben().id().toString();
    world
        .zoe()
        .request()
        .put("/api/web/follows/" + ben)
        .then()
        .statusCode(200)
        .body("following", equalTo(true))
        .body("followers", equalTo(1));
    world
        .ben()
        .request()
        .get("/api/web/follows?of=" + ben + "&direction=followers")
        .then()
        .statusCode(200)
        .body("items.id", contains(world.zoe().id().toString()));
    world
        .zoe()
        .request()
        .delete("/api/web/follows/" + ben)
        .then()
        .statusCode(200)
        .body("following", equalTo(false));
  }
}
