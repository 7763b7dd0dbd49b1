package app.otodoke.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.notices.NoticeSettings;
import app.otodoke.notices.NoticeSettingsApi;
import app.otodoke.notices.PushApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.support.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What rings on whose devices, as it arrives at a push service. */
@QuarkusTest
class PushTest {

  @Inject Talk talk;
  @Inject PushApi push;
  @Inject NoticeSettingsApi settings;
  @Inject ObjectMapper json;

  private final World world = World.create();
  private final PushOffice service = new PushOffice();
  private Browser browser;
  private Person ben;
  private Person cem;
  private UUID room;

  @BeforeEach
  void device() throws GeneralSecurityException {
    ben = world.ben();
    cem = world.member("cem");
    room = talk.room(ben, cem);
    talk.settle(room);
    browser = new Browser();
    push.subscribe(cem.actor(), browser.subscription(service.origin() + "/cem"));
  }

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void whatArrivesIsSealedSignedAndSmall() throws Exception {
    MessageView said = talk.say(ben, room, "@" + cem.handle() + " 聴いて");
    Talk.eventually(() -> assertThat(service.arrived()).hasSize(1));
    PushOffice.Arrived arrived = service.arrived().getFirst();
    assertThat(arrived.path()).isEqualTo("/cem");
    assertThat(arrived.header("Content-encoding")).isEqualTo("aes128gcm");
    assertThat(arrived.header("Ttl")).isEqualTo("86400");
    assertThat(arrived.header("Urgency")).isEqualTo("high");
    assertThat(arrived.header("Topic")).matches("[A-Za-z0-9_-]{1,32}");
    assertThat(arrived.body()).hasSizeLessThan(1_000);
    JsonNode claims =
        json.readTree(Browser.claims(arrived.header("Authorization"), push.publicKey()));
    assertThat(claims.get("aud").asText()).isEqualTo(service.origin());
    assertThat(claims.get("sub").asText()).startsWith("mailto:");
    assertThat(claims.get("exp").asLong()).isLessThan(System.currentTimeMillis() / 1000 + 86_400);
    JsonNode text = json.readTree(browser.read(arrived.body()));
    assertThat(text.get("kind").asText()).isEqualTo("MENTION");
    assertThat(text.get("actor").asText()).isEqualTo("Ben");
    assertThat(text.get("room").asText()).isEqualTo("試聴会");
    assertThat(text.get("text").asText()).isEqualTo("@" + cem.handle() + " 聴いて");
    assertThat(text.get("path").asText()).isEqualTo("/rooms/" + room + "/at/" + said.id());
    assertThat(text.get("tag").asText()).isEqualTo("room " + room);
    assertThat(text.get("badge").asInt()).isEqualTo(1);
    assertThatThrownBy(() -> new Browser().read(arrived.body()))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void onlyWhatTheLevelOfTheRoomAsksForRings() throws Exception {
    talk.say(ben, room, "plain");
    level(NotificationLevel.NOTHING);
    talk.say(ben, room, "@" + cem.handle());
    talk.settle(room);
    level(NotificationLevel.EVERYTHING);
    talk.say(ben, room, "everything");
    talk.settle(room);
    UUID direct = talk.rooms.direct(ben.actor(), List.of(cem.id())).id();
    talk.say(ben, direct, "hi");
    Talk.eventually(() -> assertThat(service.arrived()).hasSize(2));
    List<JsonNode> texts = List.of(text(0), text(1));
    assertThat(texts)
        .extracting(one -> one.get("text").asText())
        .containsExactly("everything", "hi");
    assertThat(texts).extracting(one -> one.get("kind").asText()).containsOnly("MESSAGE");
    assertThat(texts.getLast().has("room")).isFalse();
    assertThat(service.arrived().getFirst().header("Topic"))
        .isNotEqualTo(service.arrived().getLast().header("Topic"));
  }

  @Test
  void quietHoursAreQuiet() throws Exception {
    LocalTime now = LocalTime.now(ZoneId.of("Asia/Tokyo")).withSecond(0).withNano(0);
    quiet(now.minusHours(1), now.plusHours(2));
    talk.say(ben, room, "@" + cem.handle() + " hush");
    talk.settle(room);
    quiet(now.plusHours(2), now.minusHours(1));
    talk.say(ben, room, "@" + cem.handle() + " loud");
    Talk.eventually(() -> assertThat(service.arrived()).hasSize(1));
    assertThat(text(0).get("text").asText()).endsWith("loud");
  }

  @Test
  void aDeviceThatIsGoneIsForgotten() {
    for (int status : new int[] {404, 410}) {
      String path = service.origin() + "/gone" + status;
      push.subscribe(cem.actor(), browser.subscription(path));
      service.status = status;
      assertThat(push.test(cem.actor())).isZero();
      assertThat(devices(cem)).isZero();
    }
    push.subscribe(cem.actor(), browser.subscription(service.origin() + "/busy"));
    service.status = 503;
    assertThat(push.test(cem.actor())).isZero();
    assertThat(devices(cem)).as("patience is not absence").isEqualTo(1);
    service.status = 201;
    assertThat(push.test(cem.actor())).isEqualTo(1);
  }

  @Test
  void aDeviceRingsNoLongerThanItsSession() {
    assertThat(devices(cem)).isEqualTo(1);
    Person elsewhere = world.signIn(cem);
    push.subscribe(elsewhere.actor(), browser.subscription(service.origin() + "/other"));
    World.sessions().revoke(cem.actor(), elsewhere.actor().sessionId());
    assertThat(devices(cem)).as("revoked").isEqualTo(1);
    World.sessions().signOut(cem.refreshToken());
    assertThat(devices(cem)).as("signed out").isZero();
  }

  @Test
  void devicesAreOnesOwnAndFew() {
    push.unsubscribe(world.zoe().actor(), service.origin() + "/cem");
    assertThat(devices(cem)).isEqualTo(1);
    for (int i = 0; i < 12; i++) {
      push.subscribe(cem.actor(), browser.subscription(service.origin() + "/" + i));
    }
    assertThat(devices(cem)).isEqualTo(PushApi.MOST);
    push.subscribe(world.zoe().actor(), browser.subscription(service.origin() + "/11"));
    assertThat(devices(cem)).as("the device has another owner now").isEqualTo(PushApi.MOST - 1);
    push.unsubscribe(cem.actor(), service.origin() + "/10");
    assertThat(devices(cem)).isEqualTo(PushApi.MOST - 2);
    Actor program =
        new Actor(cem.id(), cem.actor().role(), null, Set.of("messages:read"), cem.handle());
    assertThatThrownBy(() -> push.test(program)).isInstanceOf(NotAllowed.class);
  }

  private void level(NotificationLevel level) {
    talk.rooms.tune(cem.actor(), room, new ChangeMembership(level, null, null));
  }

  private void quiet(LocalTime from, LocalTime to) {
    settings.change(
        cem.actor(),
        new NoticeSettings(List.of(), new NoticeSettings.Quiet(from, to, "Asia/Tokyo"), false));
  }

  private JsonNode text(int index) throws Exception {
    return json.readTree(browser.read(service.arrived().get(index).body()));
  }

  private static long devices(Person person) {
    return Tables.number(
        "select count(*) from notices.subscriptions where user_id = '%s'".formatted(person.id()));
  }
}
