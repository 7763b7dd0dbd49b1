package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.identifier;
import static app.otodoke.realtime.support.CableWorld.say;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeProfile;
import app.otodoke.chat.RoomRole;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person is told wherever they look. */
@QuarkusTest
class InboxChannelTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject AccountsApi accounts;

  CableWorld cable;
  Person ada;
  Person ben;
  Person zoe;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    zoe = cable.people().zoe();
  }

  private CableClient inbox(Person person) {
    CableClient client = cable.base(person);
    client.subscribe(Map.of("channel", "InboxChannel"));
    client.next("confirm_subscription");
    return client;
  }

  @Test
  void activityIsToldToMembersOnly() {
    UUID room = cable.room(ada, ben);
    try (CableClient his = inbox(ben);
        CableClient outsiders = inbox(zoe)) {
      long seq = say(ada, room, "news").seq();
      JsonNode activity = his.event("room.activity");
      assertThat(activity.at("/message/roomId").asText()).isEqualTo(room.toString());
      assertThat(activity.at("/message/lastSeq").asLong()).isEqualTo(seq);
      assertThat(outsiders.untilNow()).isEmpty();
    }
  }

  @Test
  void activityIsThrottledAndEndsWithTheLastPosition() {
    UUID room = cable.room(ada, ben);
    try (CableClient his = inbox(ben)) {
      long last = 0;
      for (int i = 0; i < 15; i++) {
        last = say(ada, room, "news " + i).seq();
      }
      int told = 0;
      long position = 0;
      while (position < last) {
        position = his.event("room.activity").at("/message/lastSeq").asLong();
        told++;
      }
      assertThat(told).isLessThan(15);
    }
  }

  @Test
  void whoLooksAtTheRoomIsNotToldOfItsActivity() {
    UUID room = cable.room(ada, ben);
    try (CableClient his = inbox(ben)) {
      his.subscribe(identifier(room));
      his.next("confirm_subscription");
      say(ada, room, "news");
      his.event("message.posted");
      assertThat(his.untilNow()).isEmpty();
    }
  }

  @Test
  void roomsComeAndGo() {
    try (CableClient his = inbox(ben);
        CableClient hisPhone = inbox(ben)) {
      UUID room = cable.room(ada);
      CableWorld.rooms().add(ada.actor(), room, ben.id(), RoomRole.MEMBER);
      assertThat(his.event("room.added").at("/message/room/id").asText())
          .isEqualTo(room.toString());
      hisPhone.event("room.added");
      say(ada, room, "welcome");
      his.event("room.activity");
      CableWorld.rooms().remove(ada.actor(), room, ben.id());
      assertThat(his.event("room.removed").at("/message/roomId").asText())
          .isEqualTo(room.toString());
      hisPhone.event("room.removed");
      his.untilNow();
      say(ada, room, "among ourselves");
      assertThat(his.untilNow()).isEmpty();
    }
  }

  @Test
  void readingOnOneDeviceIsToldToTheOthers() {
    UUID room = cable.room(ada, ben);
    long seq = say(ada, room, "news").seq();
    try (CableClient his = inbox(ben);
        CableClient hers = inbox(ada)) {
      CableWorld.messages().read(ben.actor(), room, seq);
      JsonNode read = his.event("read");
      assertThat(read.at("/message/seq").asLong()).isEqualTo(seq);
      assertThat(hers.untilNow()).noneMatch(f -> f.at("/message/type").asText().equals("read"));
    }
  }

  @Test
  void aChangedProfileIsToldToItsOwner() {
    try (CableClient his = inbox(ben)) {
      accounts.changeProfile(ben.actor(), new ChangeProfile(null, "Benjamin", null, null, null));
      his.event("me.changed");
    }
  }
}
