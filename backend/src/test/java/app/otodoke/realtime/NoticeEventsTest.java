package app.otodoke.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.notices.Attention;
import app.otodoke.notices.NoticesApi;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What inboxes hear of notices. */
@QuarkusTest
class NoticeEventsTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject NoticesApi notices;
  @Inject Attention attention;

  @Test
  void whoIsCalledHearsOfItOnTheirDevicesAlone() {
    CableWorld cable = new CableWorld(uri);
    Person ada = cable.people().ada();
    Person ben = cable.people().ben();
    UUID room = cable.room(ada, ben);
    try (CableClient his = cable.base(ben);
        CableClient hers = cable.base(ada)) {
      for (CableClient client : List.of(his, hers)) {
        client.subscribe(Map.of("channel", "InboxChannel"));
        client.next("confirm_subscription");
      }
      UUID message = CableWorld.say(ada, room, "@" + ben.handle()).message().id();
      JsonNode added =
          his.next(
              frame -> frame.at("/message/notice/messageId").asText().equals(message.toString()));
      assertThat(added.at("/message/type").asText()).isEqualTo("notice.added");
      assertThat(added.at("/message/notice/kind").asText()).isEqualTo("MENTION");
      assertThat(added.at("/message/calls").asLong()).isEqualTo(1);
      notices.read(ben.actor(), null);
      JsonNode read = his.next(frame -> frame.at("/message/type").asText().equals("notices.read"));
      assertThat(read.at("/message/unread").asLong()).isZero();
      assertThat(hers.untilNow())
          .noneMatch(frame -> frame.at("/message/type").asText().startsWith("notice"));
    }
    assertThat(attention.watches(ben.id(), room)).isFalse();
  }
}
