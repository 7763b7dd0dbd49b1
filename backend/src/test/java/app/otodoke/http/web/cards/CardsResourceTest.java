package app.otodoke.http.web.cards;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Ids;
import app.otodoke.support.TestSongs;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CardsResourceTest {

  @Inject RoomsApi rooms;

  private final World world = World.create();

  @Test
  void aSongSaidInARoomIsFoundOnItsPageByThoseInTheRoom() {
    UUID song = TestSongs.song("部屋の歌", "だれか");
    UUID room =
        rooms
            .create(
                world.ben().actor(),
                new CreateRoom(
                    null, RoomKind.CLOSED, "内輪", null, List.of(world.member("carl").id())))
            .id();
    Map<String, Object> share = Map.of("roomId", room, "clientId", Ids.next(), "body", "聴いて");
    String path = "/api/web/songs/" + song;
    world
        .ben()
        .request()
        .body(share)
        .post(path + "/shares")
        .then()
        .statusCode(201)
        .body("roomId", equalTo(room.toString()));
    world.ben().request().body(share).post(path + "/shares").then().statusCode(201);
    world
        .ben()
        .request()
        .get(path + "/mentions")
        .then()
        .statusCode(200)
        .body("items.message.body", contains("聴いて"));
    world.zoe().request().get(path + "/mentions").then().statusCode(200).body("items", hasSize(0));
    world.zoe().request().body(share).post(path + "/shares").then().statusCode(404);
  }

  @Test
  void cardsOfAllKindsAreResolvedAtOnce() {
    UUID song = TestSongs.song("札", "だれか");
    String post =
        world
            .ben()
            .request()
            .body(Map.of("clientId", Ids.next(), "songId", song, "body", "短評", "spoiler", true))
            .post("/api/web/posts")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String list =
        world
            .ben()
            .request()
            .body(Map.of("clientId", Ids.next(), "title", "秘密", "visibility", "PRIVATE"))
            .post("/api/web/lists")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String refs = "?ref=song:" + song + "&ref=post:" + post + "&ref=list:" + list;
    world
        .ben()
        .request()
        .get("/api/web/cards" + refs)
        .then()
        .statusCode(200)
        .body("cards.gone", not(hasItem(true)))
        .body("cards[0].song.title", equalTo("札"))
        .body("cards[1].post.excerpt", equalTo(""))
        .body("cards[2].list.title", equalTo("秘密"));
    world
        .zoe()
        .request()
        .get("/api/web/cards" + refs)
        .then()
        .statusCode(200)
        .body("cards.gone", contains(false, false, true))
        .body("cards[2].list", nullValue());
    world.zoe().request().get("/api/web/cards?ref=song").then().statusCode(422);
  }

  @Test
  void whatPlaysNowIsSeenAndFades() {
    UUID song = TestSongs.song("いまこれ", "だれか");
    world
        .ben()
        .request()
        .body(Map.of("songId", song))
        .put("/api/web/listening")
        .then()
        .statusCode(200)
        .body("song.title", equalTo("いまこれ"));
    world
        .zoe()
        .request()
        .get("/api/web/listening")
        .then()
        .statusCode(200)
        .body("person.id", hasItem(world.ben().id().toString()));
    world.ben().request().delete("/api/web/listening").then().statusCode(204);
    world
        .zoe()
        .request()
        .get("/api/web/listening")
        .then()
        .statusCode(200)
        .body("person.id", not(hasItem(world.ben().id().toString())));
  }

  @Test
  void theChartsComeFromTheCircleItself() {
    UUID song = TestSongs.song("首位", "だれか");
    world
        .ben()
        .request()
        .body(Map.of("stars", 10))
        .put("/api/web/songs/" + song + "/rating")
        .then()
        .statusCode(200)
        .body("mine", equalTo(10));
    world
        .zoe()
        .request()
        .get("/api/web/charts?by=ratings&period=week&limit=100")
        .then()
        .statusCode(200)
        .body("entries.song.id", hasItem(song.toString()));
    world.zoe().request().get("/api/web/charts?by=posts").then().statusCode(200);
    world.zoe().request().get("/api/web/charts?by=plays").then().statusCode(422);
  }
}
