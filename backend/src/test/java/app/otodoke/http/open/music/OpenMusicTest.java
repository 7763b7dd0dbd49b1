package app.otodoke.http.open.music;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenMusicTest {

  @Inject AccessTokensApi tokens;

  private final World world = World.create();
  private Person ben;
  private UUID artist;
  private UUID song;

  @BeforeEach
  void song() {
    ben = world.ben();
    song = TestSongs.song("夜明けの歌", "かもめ" + Ids.next());
    artist =
        UUID.fromString(
            program(ben, "catalog:read")
                .get("/api/v1/songs/" + song)
                .then()
                .statusCode(200)
                .extract()
                .path("song.artists[0].id"));
  }

  private RequestSpecification program(Person person, String... scopes) {
    String token =
        tokens.create(person.actor(), new CreateAccessToken("test", Set.of(scopes), null)).secret();
    return World.anonymous().header("Authorization", "Bearer " + token);
  }

  @Test
  void aProgramFindsSongsAndArtists() {
    String songs = "/api/v1/songs?order=newest&artist=" + artist + "&q=";
    RequestSpecification reader = program(ben, "catalog:read");
    reader.get(songs + "ヨアケ").then().statusCode(200).body("items", equalTo(List.of()));
    program(ben, "catalog:read")
        .get(songs + "夜")
        .then()
        .body("items.id", contains(song.toString()));
    program(ben, "catalog:read").get("/api/v1/artists/" + artist).then().statusCode(200);
    program(ben, "posts:read").get(songs).then().statusCode(403);
    program(ben, "catalog:read").delete("/api/v1/songs/" + song).then().statusCode(403);
    World.anonymous().get(songs).then().statusCode(401);
  }

  @Test
  void aProgramWritesAboutASongAndIsAnsweredTheSameWhenItRepeats() {
    Map<String, Object> command =
        Map.of("clientId", Ids.next(), "songId", song, "body", "朝まで聴いた。", "spoiler", false);
    String posts = "/api/v1/posts";
    String id =
        program(ben, "posts:write")
            .body(command)
            .post(posts)
            .then()
            .statusCode(201)
            .body("author.handle", equalTo(ben.handle()))
            .extract()
            .path("id");
    program(ben, "posts:write").body(command).post(posts).then().body("id", equalTo(id));
    program(ben, "posts:read").body(command).post(posts).then().statusCode(403);
    program(ben, "posts:read")
        .get(posts + "?song=" + song)
        .then()
        .body("items.id", contains(id))
        .body("items.body", contains("朝まで聴いた。"));

    Person zoe = world.zoe();
    program(zoe, "posts:write").put(posts + "/" + id + "/like").then().body("likes", equalTo(1));
    program(zoe, "posts:write")
        .body(Map.of("clientId", Ids.next(), "body", "わかる"))
        .post(posts + "/" + id + "/comments")
        .then()
        .statusCode(201);
    program(zoe, "posts:read")
        .get(posts + "/" + id + "/comments")
        .then()
        .body("items.body", contains("わかる"));
    program(zoe, "posts:write").delete(posts + "/" + id).then().statusCode(404);
    program(ben, "posts:write").delete(posts + "/" + id).then().statusCode(204);
  }

  @Test
  void aProgramRatesASongAndTakesItBack() {
    String mine = "/api/v1/songs/%s/ratings/mine".formatted(song);
    program(ben, "catalog:write")
        .body(Map.of("stars", 9))
        .put(mine)
        .then()
        .statusCode(200)
        .body("mine", equalTo(9))
        .body("summary.count", equalTo(1));
    program(ben, "catalog:write").body(Map.of("stars", 11)).put(mine).then().statusCode(422);
    program(ben, "catalog:write").delete(mine).then().body("mine", nullValue());
  }

  @Test
  void aProgramKeepsAListThatOthersMayNotChange() {
    Map<String, Object> command =
        Map.of("clientId", Ids.next(), "title", "帰り道", "songIds", List.of(song));
    String id =
        program(ben, "catalog:write")
            .body(command)
            .post("/api/v1/lists")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String entries = "/api/v1/lists/%s/entries".formatted(id);
    program(ben, "catalog:read")
        .get(entries)
        .then()
        .body("items.song.id", contains(song.toString()));
    program(ben, "catalog:read").delete("/api/v1/lists/" + id).then().statusCode(403);
    program(world.zoe(), "catalog:write")
        .body(Map.of("title", "のっとり"))
        .patch("/api/v1/lists/" + id)
        .then()
        .statusCode(403);
    program(ben, "catalog:write").delete("/api/v1/lists/" + id).then().statusCode(204);
  }
}
