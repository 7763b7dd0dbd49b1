package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SessionOver;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.accounts.SignedIn;
import app.otodoke.circle.CircleApi;
import app.otodoke.support.Tables;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefreshSessionServiceTest {

  @Inject RefreshSessionService service;
  @Inject SessionsApi sessions;
  @Inject CircleApi circle;

  private final World world = World.create();
  private final Origin origin = World.origin();

  private static String session(World.Person person) {
    return "'" + person.actor().sessionId() + "'";
  }

  @Test
  void everyTokenIsGoodOnce() {
    World.Person ben = world.ben();
    SignedIn first = service.call(ben.refreshToken(), origin);
    SignedIn second = service.call(first.refreshToken(), origin);
    assertThat(List.of(ben.refreshToken(), first.refreshToken(), second.refreshToken()))
        .doesNotHaveDuplicates();
    assertThat(sessions.verify(second.accessToken())).contains(ben.actor());
  }

  @Test
  void aSpentTokenEndsTheWholeSession() {
    World.Person ben = world.ben();
    SignedIn next = service.call(ben.refreshToken(), origin);
    Tables.run(
        "update accounts.refresh_tokens set spent_at = spent_at - interval '11 seconds'"
            + " where spent_at is not null and session_id = "
            + session(ben));
    assertThatThrownBy(() -> service.call(ben.refreshToken(), origin))
        .isInstanceOf(SessionOver.class);
    assertThatThrownBy(() -> service.call(next.refreshToken(), origin))
        .isInstanceOf(SessionOver.class);
    assertThat(sessions.verify(next.accessToken())).isEmpty();
    assertThat(sessions.verify(ben.token())).isEmpty();
    assertThat(circle.audit(world.ada().actor(), null, 20).items())
        .anyMatch(
            entry ->
                entry.action().equals("session.token-reused")
                    && entry.subjectId().equals(ben.id()));
  }

  @Test
  void anotherSessionOfThePersonGoesOn() {
    World.Person ben = world.ben();
    World.Person phone = world.signIn(ben);
    service.call(ben.refreshToken(), origin);
    Tables.run(
        "update accounts.refresh_tokens set spent_at = spent_at - interval '1 minute'"
            + " where spent_at is not null and session_id = "
            + session(ben));
    assertThatThrownBy(() -> service.call(ben.refreshToken(), origin))
        .isInstanceOf(SessionOver.class);
    assertThat(sessions.verify(phone.token())).isPresent();
    assertThat(service.call(phone.refreshToken(), origin)).isNotNull();
  }

  @Test
  void tabsThatRenewAtOnceAllGoOn() throws Exception {
    World.Person ben = world.ben();
    Callable<SignedIn> tab = () -> service.call(ben.refreshToken(), origin);
    try (ExecutorService tabs = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<SignedIn>> answers =
          tabs.invokeAll(IntStream.range(0, 5).mapToObj(i -> tab).toList());
      for (Future<SignedIn> answer : answers) {
        SignedIn signedIn = answer.get();
        assertThat(sessions.verify(signedIn.accessToken())).isPresent();
        assertThat(service.call(signedIn.refreshToken(), origin)).isNotNull();
      }
    }
  }

  @Test
  void theGraceDoesNotMakeTokensWithoutEnd() {
    World.Person ben = world.ben();
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 20; i++) {
                service.call(ben.refreshToken(), origin);
              }
            })
        .isInstanceOf(SessionOver.class);
  }

  @Test
  void idleAndOldSessionsEnd() {
    World.Person idle = world.ben();
    Tables.run(
        "update accounts.refresh_tokens set expires_at = now() where session_id = "
            + session(idle));
    assertThatThrownBy(() -> service.call(idle.refreshToken(), origin))
        .isInstanceOf(SessionOver.class);
    World.Person old = world.signIn(idle);
    Tables.run("update accounts.sessions set expires_at = now() where id = " + session(old));
    assertThatThrownBy(() -> service.call(old.refreshToken(), origin))
        .isInstanceOf(SessionOver.class);
    assertThatThrownBy(() -> service.call(null, origin)).isInstanceOf(SessionOver.class);
  }
}
