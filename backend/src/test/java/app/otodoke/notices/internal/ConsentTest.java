package app.otodoke.notices.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.World.Person;
import app.otodoke.conduct.ConductApi;
import app.otodoke.notices.NoticeKind;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Nobody hears of people they block or mute. */
@QuarkusTest
class ConsentTest {

  @Inject Talk talk;
  @Inject ConductApi conduct;

  @Test
  void whomOneBlocksOrMutesOneDoesNotHearOf() {
    World world = World.create();
    Person ben = world.ben();
    Person cem = world.member("cem");
    Person dan = world.member("dan");
    UUID room = talk.room(ben, cem, dan);
    conduct.mute(cem.actor(), ben.id(), true);
    conduct.block(ben.actor(), dan.id(), true);
    talk.say(ben, room, "@" + cem.handle() + " @" + dan.handle());
    talk.say(dan, room, "@" + cem.handle() + " @" + ben.handle());
    assertThat(talk.inbox(cem, room))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(NoticeKind.MENTION);
              assertThat(one.actor().id()).isEqualTo(dan.id());
            });
    assertThat(talk.kinds(dan, room)).isEmpty();
    assertThat(talk.kinds(ben, room)).isEmpty();
  }
}
