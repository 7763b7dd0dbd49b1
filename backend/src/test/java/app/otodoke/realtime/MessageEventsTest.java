package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.history;
import static app.otodoke.realtime.support.CableWorld.identifier;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.chat.BookmarksApi;
import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.PinsApi;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to messages after they were said, over the cable and after a break. */
@QuarkusTest
class MessageEventsTest {

  @TestHTTPResource("/cable")
  URI uri;

  CableWorld cable;
  Person ada;
  Person ben;
  UUID room;
  UUID message;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    room = cable.room(ada, ben);
    message = CableWorld.say(ada, room, "new song").message().id();
  }

  private CableClient since(Person person, long position) {
    CableClient client = cable.extended(person);
    client.send(
        Map.of(
            "command",
            "subscribe",
            "identifier",
            CableClient.json(identifier(room)),
            "history",
            history(room, position, CableWorld.epoch())));
    client.next("confirm_subscription");
    return client;
  }

  private static void react(CableClient client, UUID room, UUID message, String emoji, boolean on) {
    client.perform(
        CableClient.json(identifier(room)),
        Map.of("action", "react", "messageId", message, "emoji", emoji, "on", on, "ref", "r1"));
  }

  @Test
  void aReactionReachesEverybodyAndWhoeverComesBack() {
    long before = CableWorld.position(room);
    try (CableClient hers = cable.listening(ada, room);
        CableClient his = cable.listening(ben, room)) {
      react(his, room, message, "🎧", true);
      JsonNode heard = hers.event("reaction.changed").get("message");
      assertThat(heard.get("emoji").asText()).isEqualTo("🎧");
      assertThat(heard.get("on").asBoolean()).isTrue();
      assertThat(heard.get("userId").asText()).isEqualTo(ben.id().toString());
      assertThat(heard.get("messageId").asText()).isEqualTo(message.toString());
      his.next(frame -> frame.at("/message/type").asText().equals("ack"));
      react(his, room, message, "🎧", false);
      assertThat(hers.event("reaction.changed").at("/message/on").asBoolean()).isFalse();
    }
    try (CableClient back = since(ada, before)) {
      assertThat(back.event("reaction.changed").at("/message/on").asBoolean()).isTrue();
      assertThat(back.event("reaction.changed").at("/message/on").asBoolean()).isFalse();
    }
  }

  @Test
  void whatIsNoEmojiIsRefusedToTheCallerAlone() {
    try (CableClient his = cable.listening(ben, room)) {
      react(his, room, message, "nice", true);
      JsonNode refused = his.event("refused");
      assertThat(refused.at("/message/ref").asText()).isEqualTo("r1");
      assertThat(refused.at("/message/problem/type").asText()).endsWith("emoji-unknown");
    }
  }

  @Test
  void aReplyMovesTheCountOfWhatItAnswers() {
    long before = CableWorld.position(room);
    try (CableClient his = cable.listening(ben, room)) {
      his.perform(
          CableClient.json(identifier(room)),
          Map.of(
              "action", "speak", "clientId", UUID.randomUUID(), "body", "yes", "replyTo", message));
      JsonNode posted =
          his.next(frame -> frame.at("/message/type").asText().equals("message.posted"));
      assertThat(posted.at("/message/parent/messageId").asText()).isEqualTo(message.toString());
      assertThat(posted.at("/message/parent/replies").asLong()).isEqualTo(1);
      assertThat(posted.at("/message/message/replyTo/excerpt").asText()).isEqualTo("new song");
    }
    CableWorld.messages().delete(ada.actor(), room, message);
    assertThat(CableWorld.entries(room))
        .filteredOn(entry -> entry.seq() > before)
        .allSatisfy(entry -> assertThat(entry.json()).doesNotContain("new song"));
  }

  @Test
  void aPinReachesEverybodyAndWhoeverComesBack() {
    PinsApi pins = CDI.current().select(PinsApi.class).get();
    long before = CableWorld.position(room);
    try (CableClient his = cable.listening(ben, room)) {
      pins.pin(ada.actor(), room, message, true);
      JsonNode heard = his.event("message.pinned").get("message");
      assertThat(heard.get("messageId").asText()).isEqualTo(message.toString());
      assertThat(heard.get("on").asBoolean()).isTrue();
    }
    pins.pin(ada.actor(), room, message, false);
    try (CableClient back = since(ben, before)) {
      assertThat(back.event("message.pinned").at("/message/on").asBoolean()).isTrue();
      assertThat(back.event("message.pinned").at("/message/on").asBoolean()).isFalse();
    }
  }

  @Test
  void onesOtherDevicesHearOfBookmarksAndOfTheListAlone() {
    BookmarksApi bookmarks = CDI.current().select(BookmarksApi.class).get();
    try (CableClient his = cable.base(ben);
        CableClient hers = cable.base(ada)) {
      for (CableClient client : List.of(his, hers)) {
        client.subscribe(Map.of("channel", "InboxChannel"));
        client.next("confirm_subscription");
      }
      bookmarks.bookmark(ben.actor(), message, true);
      JsonNode set = his.event("bookmark.changed").get("message");
      assertThat(set.get("messageId").asText()).isEqualTo(message.toString());
      assertThat(set.get("on").asBoolean()).isTrue();
      CableWorld.rooms()
          .tune(ben.actor(), room, new ChangeMembership(NotificationLevel.INVISIBLE, true, 4));
      JsonNode tuned = his.event("membership.changed").get("message");
      assertThat(tuned.get("roomId").asText()).isEqualTo(room.toString());
      assertThat(tuned.get("level").asText()).isEqualTo("INVISIBLE");
      assertThat(tuned.get("position").asInt()).isEqualTo(4);
      assertThat(hers.untilNow()).isEmpty();
    }
  }
}
