package app.otodoke.http.web.bots;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.shared.Ids;
import app.otodoke.support.Receiver;
import app.otodoke.support.Receiver.Received;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhooksResourceTest {

  private static final String PATH = "/api/web/webhooks";

  private final World world = World.create();
  private final Person ada = world.ada();
  private final Person ben = world.ben();
  private final String handle = "bot_" + ben.handle();
  private UUID bot;
  private String room;
  private UUID made;

  @BeforeEach
  void open() {
    bot = bot(handle);
    room = room();
  }

  private UUID bot(String called) {
    return UUID.fromString(
        ada.request()
            .body(Map.of("handle", called, "displayName", "Bot", "scopes", List.of("rooms:read")))
            .post("/api/web/bots")
            .then()
            .statusCode(201)
            .extract()
            .path("bot.id"));
  }

  private String room() {
    return ada.request()
        .body(
            Map.of(
                "kind",
                "CLOSED",
                "name",
                "室",
                "description",
                "",
                "memberIds",
                List.of(ben.id(), bot)))
        .post("/api/web/rooms")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void say(Person who, String room, String body) {
    who.request()
        .body(Map.of("clientId", Ids.next(), "body", body))
        .post("/api/web/rooms/" + room + "/messages")
        .then()
        .statusCode(201);
  }

  /** Makes a webhook and answers its secret. */
  private String webhook(String url, String event) {
    JsonPath answer =
        ada.request()
            .body(Map.of("botId", bot, "url", url, "event", event))
            .post(PATH)
            .then()
            .statusCode(201)
            .body("webhook.state", equalTo("ACTIVE"))
            .extract()
            .jsonPath();
    made = answer.getUUID("webhook.id");
    return answer.getString("secret");
  }

  @AfterEach
  void end() {
    if (made != null) {
      ada.request().delete(PATH + "/" + made).then().statusCode(204);
    }
  }

  private JsonPath deliveries() {
    return ada.request()
        .get(PATH + "/" + made + "/deliveries")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void awaitState(String state) {
    Awaitility.await().until(() -> state.equals(deliveries().getString("items[0].state")));
  }

  private static String signed(String secret, String time, String body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    byte[] bytes = (time + "." + body).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(mac.doFinal(bytes));
  }

  @Test
  void whatIsSaidArrivesSigned() throws Exception {
    try (Receiver receiver = new Receiver()) {
      String secret = webhook(receiver.url("in"), "MESSAGE");
      say(ben, room, "届いて");
      Received one = receiver.await(1).getFirst();
      JsonPath body = new JsonPath(one.body());
      assertThat(body.getString("event")).isEqualTo("MESSAGE");
      assertThat(body.getString("roomId")).isEqualTo(room);
      assertThat(body.getString("message.body")).isEqualTo("届いて");
      assertThat(body.getString("message.author.handle")).isEqualTo(ben.handle());
      assertThat(one.delivery()).isEqualTo(body.getString("id"));
      assertThat(one.signature()).matches("t=\\d+,v1=[0-9a-f]{64}");
      String time = one.signature().substring(2, one.signature().indexOf(','));
      assertThat(one.signature()).endsWith("v1=" + signed(secret, time, one.body()));
      awaitState("DELIVERED");
      assertThat(deliveries().getInt("items[0].status")).isEqualTo(204);
    }
  }

  @Test
  void onlyMentionsWhereOnlyMentionsAreWanted() {
    try (Receiver receiver = new Receiver()) {
      webhook(receiver.url("in"), "MENTION");
      say(ben, room, "nobody in particular");
      say(ben, room, "@" + handle + " hello");
      assertThat(new JsonPath(receiver.await(1).getFirst().body()).getString("message.body"))
          .endsWith("hello");
      assertThat(deliveries().getList("items")).hasSize(1);
    }
  }

  @Test
  void whatFailsIsTriedAgainAndKnownByItsId() {
    try (Receiver receiver = new Receiver(500, 302)) {
      webhook(receiver.url("in"), "MESSAGE");
      say(ben, room, "once more");
      List<Received> received = receiver.await(3);
      assertThat(received).extracting(Received::path).containsOnly("/in");
      assertThat(received).extracting(Received::delivery).containsOnly(received.get(0).delivery());
      awaitState("DELIVERED");
      assertThat(deliveries().getInt("items[0].attempts")).isEqualTo(3);
    }
  }

  @Test
  void whoNeverAnswersIsGivenUpAndAskedAgainOnlyOnRequest() {
    try (Receiver receiver = new Receiver(0, 500, 404)) {
      webhook(receiver.url("in"), "MESSAGE");
      say(ben, room, "anybody there");
      awaitState("FAILED");
      JsonPath failed = deliveries();
      assertThat(failed.getInt("items[0].status")).isEqualTo(404);
      assertThat(failed.getString("items[0].nextAt")).isNull();
      ada.request()
          .get(PATH)
          .then()
          .body("find { it.id == '" + made + "' }.failingSince", notNullValue());
      String id = failed.getString("items[0].id");
      ada.request()
          .post(PATH + "/" + made + "/deliveries/" + id + "/redelivery")
          .then()
          .statusCode(202)
          .body("state", equalTo("PENDING"));
      assertThat(receiver.await(4).getLast().delivery()).isEqualTo(id);
      awaitState("DELIVERED");
      ada.request()
          .get(PATH)
          .then()
          .body("find { it.id == '" + made + "' }.failingSince", nullValue());
    }
  }

  @Test
  void nothingIsSentToAddressesInside() {
    for (String url :
        List.of(
            "ftp://example.org/",
            "http://192.168.0.1:8080/",
            "http://me@example.org/",
            "http://0x7f000001/",
            "nothing")) {
      ada.request()
          .body(Map.of("botId", bot, "url", url, "event", "MESSAGE"))
          .post(PATH)
          .then()
          .statusCode(422)
          .body("errors.field", hasItem("url"));
    }
    webhook("http://192.168.0.1/", "MESSAGE");
    say(ben, room, "inside");
    awaitState("FAILED");
    assertThat(deliveries().getString("items[0].error")).isEqualTo("UnknownHostException");
  }

  @Test
  void aPausedOneIsToldNothingOfWhatWasSaidMeanwhile() {
    try (Receiver receiver = new Receiver()) {
      webhook(receiver.url("in"), "MESSAGE");
      state("PAUSED");
      say(ben, room, "unheard");
      // a second webhook that hears it shows that the first had its turn
      try (Receiver other = new Receiver()) {
        UUID first = made;
        webhook(other.url("in"), "MESSAGE");
        say(ben, room, "heard by the other");
        other.await(1);
        ada.request().delete(PATH + "/" + made).then().statusCode(204);
        made = first;
      }
      assertThat(deliveries().getList("items")).isEmpty();
      state("ACTIVE");
      say(ben, room, "heard");
      assertThat(new JsonPath(receiver.await(1).getFirst().body()).getString("message.body"))
          .isEqualTo("heard");
    }
  }

  private void state(String state) {
    ada.request()
        .body(Map.of("state", state))
        .patch(PATH + "/" + made)
        .then()
        .statusCode(200)
        .body("state", equalTo(state));
  }

  @Test
  void ownersOnly() {
    String id = PATH + "/" + Ids.next();
    ben.request().get(PATH).then().statusCode(403);
    anonymous().get(PATH).then().statusCode(401);
    ben.request().body("{}").post(PATH).then().statusCode(403);
    ben.request().body("{}").patch(id).then().statusCode(403);
    ben.request().delete(id).then().statusCode(403);
    ben.request().get(id + "/deliveries").then().statusCode(403);
    ben.request().post(id + "/deliveries/" + Ids.next() + "/redelivery").then().statusCode(403);
    ada.request().body(Map.of("state", "PAUSED")).patch(id).then().statusCode(404);
    ada.request().post(id + "/deliveries/" + Ids.next() + "/redelivery").then().statusCode(404);
    ada.request().get(id + "/deliveries").then().statusCode(200).body("items", empty());
    ada.request()
        .body(Map.of("botId", ben.id(), "url", "https://example.org/", "event", "MESSAGE"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("botId"))
        .body("errors.field", not(hasItem("url")));
  }
}
