package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.accounts.AccountIsSuspended;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SignIn;
import app.otodoke.accounts.WrongCredentials;
import app.otodoke.platform.guard.Statements;
import app.otodoke.shared.TooManyRequests;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInServiceTest {

  @Inject SignInService service;
  @Inject ChangeMemberService changeMember;
  @Inject Passwords passwords;

  private final World world = World.create();
  private final Origin origin = World.origin();

  private long hashes(String login, String password, Class<? extends Throwable> refusal) {
    long before = passwords.computed();
    assertThatThrownBy(() -> service.call(new SignIn(login, password), origin))
        .isInstanceOf(refusal);
    return passwords.computed() - before;
  }

  private long statements(String login) throws Exception {
    return Statements.count(
        () -> {
          assertThatThrownBy(() -> service.call(new SignIn(login, "wrong one"), origin))
              .isInstanceOf(WrongCredentials.class);
          return null;
        });
  }

  @Test
  void theWorkDoesNotTellWhetherAnAccountExists() throws Exception {
    World.Person ben = world.ben();
    World.Person out = world.member("out");
    changeMember.call(world.ada().actor(), out.id(), new ChangeMember(null, true));
    assertThat(hashes(ben.handle(), "wrong one", WrongCredentials.class)).isEqualTo(1);
    assertThat(hashes("no_" + ben.handle(), "wrong one", WrongCredentials.class)).isEqualTo(1);
    assertThat(hashes("no-" + ben.email(), "wrong one", WrongCredentials.class)).isEqualTo(1);
    assertThat(hashes(out.handle(), "wrong one", WrongCredentials.class)).isEqualTo(1);
    assertThat(hashes(out.handle(), World.PASSWORD, AccountIsSuspended.class)).isEqualTo(1);
    assertThat(statements(ben.handle())).isEqualTo(statements("no_" + ben.handle())).isEqualTo(1);
    assertThat(statements(ben.email())).isEqualTo(statements("no-" + ben.email())).isEqualTo(1);
  }

  @Test
  void oneAddressCannotTryManyAccounts() {
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 400; i++) {
                assertThatThrownBy(tried(i)).isInstanceOf(WrongCredentials.class);
              }
            })
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(TooManyRequests.class.getSimpleName());
    assertThat(service.call(new SignIn(world.ben().handle(), World.PASSWORD), World.origin()))
        .isNotNull();
  }

  private org.assertj.core.api.ThrowableAssert.ThrowingCallable tried(int i) {
    return () -> service.call(new SignIn("somebody" + i, "a guess of mine"), origin);
  }
}
