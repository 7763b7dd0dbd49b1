package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SweepServiceTest {

  @Inject SweepService service;

  private final World world = World.create();

  private static long sessions(World.Person person) {
    return Tables.number(
        "select count(*) from accounts.sessions where user_id = '" + person.id() + "'");
  }

  @Test
  void whatIsLongOverGoesAndTheRestStays() {
    World.Person ben = world.ben();
    World.Person phone = world.signIn(ben);
    World.Person tablet = world.signIn(ben);
    Tables.run(
        "update accounts.sessions set ended_at = now() - interval '31 days' where id = '"
            + phone.actor().sessionId()
            + "'");
    Tables.run(
        "update accounts.sessions set ended_at = now() - interval '1 day' where id = '"
            + tablet.actor().sessionId()
            + "'");
    service.call();
    assertThat(sessions(ben)).isEqualTo(2);
    assertThat(World.sessions().refresh(ben.refreshToken(), World.origin())).isNotNull();
  }
}
