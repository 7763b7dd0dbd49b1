package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.accounts.AccountSuspended;
import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.ChangePassword;
import app.otodoke.accounts.LastOwner;
import app.otodoke.accounts.PasswordChanged;
import app.otodoke.accounts.RoleChanged;
import app.otodoke.accounts.SessionEnded;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.shared.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the rest of the house hears when access ends. */
@QuarkusTest
class AccountEventsTest {

  @ApplicationScoped
  static class Listener {
    private final List<Object> heard = new CopyOnWriteArrayList<>();

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionEnded event) {
      heard.add(event);
    }

    void suspended(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountSuspended event) {
      heard.add(event);
    }

    void role(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged event) {
      heard.add(event);
    }

    void password(@Observes(during = TransactionPhase.AFTER_SUCCESS) PasswordChanged event) {
      heard.add(event);
    }

    List<Object> heard() {
      return heard;
    }
  }

  @Inject Listener listener;
  @Inject SessionsApi sessions;
  @Inject AccountsApi accounts;

  private final World world = World.create();

  private static SessionEnded ended(World.Person person, SessionEnded.Reason reason) {
    return new SessionEnded(person.id(), person.actor().sessionId(), reason);
  }

  @Test
  void everyEndOfASessionIsHeardOnce() {
    World.Person ben = world.ben();
    World.Person phone = world.signIn(ben);
    World.Person tablet = world.signIn(ben);
    sessions.signOut(tablet.refreshToken());
    sessions.signOut(tablet.refreshToken());
    sessions.revoke(ben.actor(), phone.actor().sessionId());
    World.Person desk = world.signIn(ben);
    sessions.changePassword(
        ben.actor(), new ChangePassword(World.PASSWORD, "eleven slow trains"), World.origin());
    accounts.changeMember(world.ada().actor(), ben.id(), new ChangeMember(Role.MODERATOR, true));
    UUID benId = ben.id();
    assertThat(listener.heard())
        .filteredOn(event -> event.toString().contains(benId.toString()))
        .containsExactlyInAnyOrder(
            ended(tablet, SessionEnded.Reason.SIGNED_OUT),
            ended(phone, SessionEnded.Reason.REVOKED),
            ended(desk, SessionEnded.Reason.PASSWORD_CHANGED),
            new PasswordChanged(benId, ben.actor().sessionId()),
            new RoleChanged(benId, Role.MODERATOR),
            ended(ben, SessionEnded.Reason.SUSPENDED),
            new AccountSuspended(benId));
  }

  @Test
  void whatDidNotHappenIsNotHeard() {
    World only = World.fresh();
    World.Person ada = only.ada();
    assertThatThrownBy(
            () -> accounts.changeMember(ada.actor(), ada.id(), new ChangeMember(null, true)))
        .isInstanceOf(LastOwner.class);
    assertThat(listener.heard()).noneMatch(event -> event.toString().contains(ada.id().toString()));
    assertThat(sessions.verify(ada.token())).isPresent();
  }

  @Test
  void whatAnotherProcessEndedIsKnownSoon() {
    World.Person ben = world.ben();
    World.Person zoe = world.zoe();
    app.otodoke.support.Tables.run(
        "update accounts.sessions set ended_at = now() where user_id = '" + ben.id() + "'");
    app.otodoke.support.Tables.run(
        "update accounts.users set access_version = 2, access_changed_at = now() where id = '"
            + zoe.id()
            + "'");
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofMinutes(1))
        .until(
            () -> sessions.verify(ben.token()).isEmpty() && sessions.verify(zoe.token()).isEmpty());
  }
}
