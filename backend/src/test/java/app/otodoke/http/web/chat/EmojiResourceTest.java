package app.otodoke.http.web.chat;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.support.TestPictures;
import app.otodoke.support.UploadedPicture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmojiResourceTest {

  private static final String EMOJI = "/api/web/emoji";
  private static final String REACTION = "/api/web/rooms/{id}/messages/{message}/reactions/{emoji}";

  private final World world = World.create();

  private static String upload(Person person, int side) {
    return UploadedPicture.send(person, TestPictures.png(side, side))
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  private static Response add(Person person, String name, Object mediaId) {
    return person.request().body(Map.of("name", name, "mediaId", mediaId)).post(EMOJI);
  }

  private static String fresh() {
    return "e" + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, 36);
  }

  @Test
  void anEmojiOfTheCirclesOwnIsAddedUsedAndTakenAway() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    String name = fresh();
    String media = upload(ben, 64);
    add(ben, name, media)
        .then()
        .statusCode(201)
        .body("name", equalTo(name))
        .body("url", startsWith("/media/" + media))
        .body("by.handle", equalTo(ben.handle()));
    add(ben, name, media).then().statusCode(201);
    cem.request().get(EMOJI).then().statusCode(200).body("name", hasItem(name));
    String room = RoomsResourceTest.room(ben, "CLOSED", cem);
    String message = MessagesResourceTest.say(ben, room, "新曲").path("message.id");
    String emoji = ":" + name + ":";
    cem.request()
        .put(REACTION, room, message, emoji)
        .then()
        .statusCode(200)
        .body("reactions[0].emoji", equalTo(emoji))
        .body("reactions[0].emojiUrl", startsWith("/media/" + media));
    cem.request().delete(EMOJI + "/{name}", name).then().statusCode(403);
    ben.request().delete(EMOJI + "/{name}", name).then().statusCode(204);
    ben.request().delete(EMOJI + "/{name}", name).then().statusCode(404);
    cem.request().get(EMOJI).then().body("name", not(hasItem(name)));
    cem.request()
        .get("/api/web/rooms/{id}/messages/{message}", room, message)
        .then()
        .body("reactions[0].emoji", equalTo(emoji))
        .body("reactions[0].emojiUrl", nullValue());
    ben.request()
        .put(REACTION, room, message, emoji)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/emoji-unknown"));
    cem.request().delete(REACTION, room, message, emoji).then().statusCode(200);
  }

  @Test
  void whatWillNotDoIsRefused() {
    Person ben = world.ben();
    String name = fresh();
    String media = upload(ben, 64);
    add(ben, "With Space", media).then().statusCode(422).body("errors[0].field", equalTo("name"));
    add(ben, name, upload(ben, 300))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("emoji-picture-too-large"));
    add(world.member("cem"), name, media).then().statusCode(404);
    add(ben, name, UUID.randomUUID()).then().statusCode(404);
    add(ben, name, media).then().statusCode(201);
    add(ben, name, upload(ben, 32))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/emoji-taken"));
    World.anonymous().get(EMOJI).then().statusCode(401);
    World.anonymous()
        .body(Map.of("name", name, "mediaId", media))
        .post(EMOJI)
        .then()
        .statusCode(401);
    World.anonymous().delete(EMOJI + "/{name}", name).then().statusCode(401);
    world.ada().request().delete(EMOJI + "/{name}", name).then().statusCode(204);
  }
}
