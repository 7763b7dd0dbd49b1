package app.otodoke.http.web.notices;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The inbox and its settings over HTTP. */
@QuarkusTest
class NoticesResourceTest {

  private static final String NOTICES = "/api/web/notices";
  private static final String SETTINGS = NOTICES + "/settings";
  private static final String PUSH = "/api/web/push";

  @Inject RoomsApi rooms;
  @Inject MessagesApi messages;

  private final World world = World.create();

  @Test
  void anInboxIsListedCountedAndRead() {
    Person ben = world.ben();
    Person cem = world.member("cem");
    CreateRoom command = new CreateRoom(null, RoomKind.CLOSED, "試聴会", "", List.of(cem.id()));
    UUID room = rooms.create(ben.actor(), command).id();
    String call = "@" + cem.handle() + " 聴いて";
    messages.post(ben.actor(), new PostMessage(room, Ids.next(), call));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> cem.request().get(NOTICES + "/count").then().body("calls", equalTo(1)));
    cem.request().get(NOTICES).then().body("items.kind", contains("MENTION", "INVITATION"));
    cem.request()
        .queryParam("kinds", "mention,REPLY")
        .get(NOTICES)
        .then()
        .statusCode(200)
        .body("items.excerpt", contains(call))
        .body("items[0].room.name", equalTo("試聴会"))
        .body("items[0].read", equalTo(false));
    cem.request().queryParam("kinds", "GOSSIP").get(NOTICES).then().statusCode(422);
    world.zoe().request().get(NOTICES).then().body("items", empty());
    cem.request().body(Map.of()).put(NOTICES + "/read").then().body("unread", equalTo(0));
    cem.request().get(NOTICES).then().body("items.read", not(hasItem(false)));
  }

  @Test
  void settingsAreKeptAndChecked() {
    Person ben = world.ben();
    ben.request()
        .get(SETTINGS)
        .then()
        .statusCode(200)
        .body("settings.keywords", empty())
        .body("settings.quiet", nullValue())
        .body("settings.mailDigest", equalTo(false));
    Map<String, Object> quiet = Map.of("from", "22:00", "to", "07:00", "zone", "Asia/Tokyo");
    Map<String, Object> all =
        Map.of("keywords", List.of("ギター", "ｷﾞﾀｰ", "新曲"), "quiet", quiet, "mailDigest", true);
    ben.request()
        .body(all)
        .put(SETTINGS)
        .then()
        .statusCode(200)
        .body("settings.keywords", contains("ギター", "新曲"))
        .body("settings.quiet.from", equalTo("22:00"))
        .body("settings.quiet.zone", equalTo("Asia/Tokyo"));
    ben.request().get(SETTINGS).then().body("settings.mailDigest", equalTo(true));
    refused(ben, Map.of("keywords", List.of("a".repeat(51))), "keywords");
    refused(ben, Map.of("keywords", java.util.Collections.nCopies(21, "a")), "keywords");
    refused(ben, Map.of("keywords", List.of(" ")), "keywords");
    refused(
        ben, Map.of("quiet", Map.of("from", "22:00", "to", "07:00", "zone", "Mars")), "quiet.zone");
    ben.request().body(Map.of()).put(SETTINGS).then().body("settings.quiet", nullValue());
    world.zoe().request().get(SETTINGS).then().body("settings.keywords", empty());
  }

  @Test
  void addressesThatAreNobodysBusinessAreNotKept() {
    Person ben = world.ben();
    ben.request().get(PUSH + "/key").then().statusCode(200);
    Map<String, String> keys =
        Map.of(
            "p256dh",
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
            "auth",
            "BTBZMqHH6r4Tts7J_aSIgg");
    for (String endpoint :
        List.of(
            "http://push.example/x",
            "https://push.example:8443/x",
            "ftp://x/y",
            "https://0x7f000001/",
            "no")) {
      ben.request()
          .body(Map.of("endpoint", endpoint, "keys", keys))
          .post(PUSH + "/subscriptions")
          .then()
          .statusCode(422)
          .body("errors.field", contains("endpoint"));
    }
    ben.request()
        .body(Map.of("endpoint", "https://push.example/x", "keys", Map.of("p256dh", "AAAA")))
        .post(PUSH + "/subscriptions")
        .then()
        .statusCode(422)
        .body("errors.field", contains("keys.p256dh", "keys.auth"));
  }

  @Test
  void whoIsNotSignedInHasNoInbox() {
    World.anonymous().get(NOTICES).then().statusCode(401);
    World.anonymous().get(NOTICES + "/count").then().statusCode(401);
    World.anonymous().body(Map.of()).put(NOTICES + "/read").then().statusCode(401);
    World.anonymous().get(SETTINGS).then().statusCode(401);
    World.anonymous().body(Map.of()).put(SETTINGS).then().statusCode(401);
    World.anonymous().get(PUSH + "/key").then().statusCode(401);
    World.anonymous().body(Map.of()).post(PUSH + "/subscriptions").then().statusCode(401);
    World.anonymous()
        .body(Map.of("endpoint", "x"))
        .delete(PUSH + "/subscriptions")
        .then()
        .statusCode(401);
    World.anonymous().body(Map.of()).post(PUSH + "/test").then().statusCode(401);
  }

  private static void refused(Person person, Map<String, ?> settings, String field) {
    person
        .request()
        .body(settings)
        .put(SETTINGS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem(field));
  }
}
