package app.otodoke.realtime.bus;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.accounts.CreatedAccessToken;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.shared.Role;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sockets whose rights have changed are closed, and the other nodes are told to close theirs. */
@QuarkusTest
class ChangedRightsTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject AccountsApi accounts;
  @Inject AccessTokensApi tokens;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  CableWorld cable;
  PostgresBus bus;
  List<String> heard;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    heard = new CopyOnWriteArrayList<>();
    bus = new PostgresBus(url, "postgres", "postgres");
    bus.start(heard::add);
  }

  @AfterEach
  void leave() {
    bus.stop();
  }

  private void awaitHeard(String kind, Person person) {
    Awaitility.await()
        .until(
            () ->
                heard.stream()
                    .anyMatch(
                        hint -> hint.contains(kind) && hint.contains(person.id().toString())));
  }

  @Test
  void whoHasAnotherRoleComesBackWithAFreshToken() {
    Person ada = cable.people().ada();
    Person ben = cable.people().ben();
    try (CableClient his = cable.base(ben);
        CableClient hers = cable.base(ada)) {
      accounts.changeMember(ada.actor(), ben.id(), new ChangeMember(Role.MODERATOR, null));
      assertThat(his.next("disconnect").get("reason").asText()).isEqualTo("token_expired");
      awaitHeard("TOKENS", ben);
      assertThat(hers.untilNow()).isEmpty();
    }
  }

  @Test
  void aProgramWhoseTokenIsRevokedIsCutOffAndThePersonIsNot() {
    Person ben = cable.people().ben();
    CreatedAccessToken token =
        tokens.create(ben.actor(), new CreateAccessToken("bot", Set.of("messages:read"), null));
    try (CableClient program = CableClient.open(cable.uri(), CableClient.BASE, token.secret());
        CableClient his = cable.base(ben)) {
      program.next("welcome");
      tokens.revoke(ben.actor(), token.token().id());
      assertThat(program.next("disconnect").get("type").asText()).isEqualTo("disconnect");
      awaitHeard("PROGRAMS", ben);
      assertThat(his.untilNow()).isEmpty();
    }
  }
}
