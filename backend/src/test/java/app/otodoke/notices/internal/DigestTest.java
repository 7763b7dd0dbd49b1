package app.otodoke.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.chat.MessageView;
import app.otodoke.notices.NoticeSettings;
import app.otodoke.notices.NoticeSettingsApi;
import app.otodoke.platform.mail.TestMail;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Letters about what was missed. */
@QuarkusTest
class DigestTest {

  @Inject Talk talk;
  @Inject NoticeSettingsApi settings;
  @Inject DigestService digest;

  @Test
  void aLetterTellsOnceOfWhatIsStillUnreadAndReadable() throws Exception {
    World world = World.create();
    Person ben = world.ben();
    Person cem = world.member("cem");
    Person dan = world.member("dan");
    UUID room = talk.room(ben, cem, dan);
    settings.change(cem.actor(), new NoticeSettings(List.of(), null, true));
    String both = "@" + cem.handle() + " @" + dan.handle();
    talk.say(ben, room, both + " first");
    MessageView gone = talk.say(ben, room, both + " secret");
    talk.settle(room);
    try (TestMail mail = TestMail.start()) {
      digest.call();
      assertThat(mail.to(cem.email())).as("too fresh").isEmpty();
      age(room);
      talk.messages.delete(ben.actor(), room, gone.id());
      digest.call();
      assertThat(mail.await(cem.email()).text())
          .contains("Ben · 試聴会: " + both + " first", "https://circle.example/notices")
          .doesNotContain("secret");
      talk.say(ben, room, both + " second");
      talk.settle(room);
      age(room);
      digest.call();
      Tables.run("update notices.settings set mailed_at = now() - interval '7 hours'");
      digest.call();
      Talk.eventually(() -> assertThat(mail.to(cem.email())).hasSize(2));
      assertThat(mail.to(cem.email()).getLast().text()).contains("second").doesNotContain("first");
      assertThat(mail.to(dan.email())).as("did not ask for it").isEmpty();
    }
  }

  private static void age(UUID room) {
    Tables.run(
        "update notices.notices set at = at - interval '2 hours' where room_id = '%s'"
            .formatted(room));
  }
}
