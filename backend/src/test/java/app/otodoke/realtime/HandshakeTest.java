package app.otodoke.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.realtime.support.RawSocket;
import app.otodoke.realtime.support.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and what the others are told. */
@QuarkusTest
class HandshakeTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Inject AccessTokensApi tokens;

  CableWorld cable;
  Person ada;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
  }

  private RawSocket shake(List<String> protocols, Map<String, String> headers) throws IOException {
    return new RawSocket(cable.uri(), protocols, headers, 0);
  }

  private String entry() {
    return "anycable-token." + ada.token();
  }

  @Test
  void theFirstKnownProtocolIsAnsweredAndTheTokenNever() throws IOException {
    List<String> offer =
        List.of(
            "other", CableClient.EXTENDED, CableClient.BASE, "actioncable-unsupported", entry());
    try (RawSocket socket = shake(offer, Map.of())) {
      assertThat(socket.status()).isEqualTo(101);
      assertThat(socket.headers().get("sec-websocket-protocol")).isEqualTo(CableClient.EXTENDED);
      assertThat(socket.headers().toString()).doesNotContain(ada.token());
    }
  }

  @Test
  void aTokenMayComeInTheHeader() throws IOException {
    Map<String, String> header = Map.of("Authorization", "Bearer " + ada.token());
    try (RawSocket socket = shake(List.of(CableClient.BASE), header)) {
      assertThat(socket.status()).isEqualTo(101);
    }
  }

  @Test
  void aTokenInTheAddressCountsForNothing() throws IOException {
    URI withToken = URI.create(cable.uri() + "?jid=" + ada.token() + "&token=" + ada.token());
    try (RawSocket socket = new RawSocket(withToken, List.of(CableClient.BASE), Map.of(), 0)) {
      assertThat(socket.status()).isEqualTo(401);
    }
  }

  @Test
  void withoutATokenNobodyGetsIn() throws IOException {
    for (String entry :
        List.of("actioncable-unsupported", "anycable-token.", "anycable-token.x.y.z")) {
      try (RawSocket socket = shake(List.of(CableClient.BASE, entry), Map.of())) {
        assertThat(socket.status()).as(entry).isEqualTo(401);
      }
    }
  }

  @Test
  void aTamperedTokenIsRefused() throws IOException {
    String forged = ada.token().substring(0, ada.token().length() - 4) + "AAAA";
    try (RawSocket socket =
        shake(List.of(CableClient.BASE, "anycable-token." + forged), Map.of())) {
      assertThat(socket.status()).isEqualTo(401);
    }
  }

  @Test
  void unknownProtocolsAreRefused() throws IOException {
    try (RawSocket none = shake(List.of(entry()), Map.of());
        RawSocket unknown = shake(List.of("actioncable-v1-msgpack", entry()), Map.of())) {
      assertThat(none.status()).isEqualTo(400);
      assertThat(unknown.status()).isEqualTo(400);
    }
  }

  @Test
  void theOwnOriginIsWelcome() throws IOException {
    String own = "http://" + cable.uri().getAuthority();
    try (RawSocket socket = shake(List.of(CableClient.BASE, entry()), Map.of("Origin", own))) {
      assertThat(socket.status()).isEqualTo(101);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "null",
        "",
        "HTTP://%s",
        "http://%s.evil.example",
        "https://%s",
        "http://evil.example/%s",
        "http://%s/",
        "http://%s:1",
        "http://%s@evil.example"
      })
  void foreignOriginsAreRefusedBeforeTheUpgrade(String pattern) throws IOException {
    String origin = pattern.formatted(cable.uri().getAuthority());
    try (RawSocket socket = shake(List.of(CableClient.BASE, entry()), Map.of("Origin", origin))) {
      assertThat(socket.status()).isEqualTo(403);
    }
  }

  @Test
  void whoComesWithAnEndedTokenIsToldSo() {
    String old = Tokens.endingAt(ada, Instant.now().minusSeconds(5));
    try (CableClient client = CableClient.open(cable.uri(), CableClient.EXTENDED, old)) {
      assertThat(client.next().toString())
          .isEqualTo("{\"type\":\"disconnect\",\"reason\":\"token_expired\",\"reconnect\":false}");
      assertThat(client.awaitClose()).isEqualTo(1000);
    }
  }

  @Test
  void aProgramGetsInWithItsTokenAndWhatItMay() {
    String token =
        tokens
            .create(ada.actor(), new CreateAccessToken("bot", Set.of("messages:read"), null))
            .secret();
    UUID room = cable.room(ada);
    try (CableClient client = CableClient.open(cable.uri(), CableClient.BASE, token)) {
      client.next("welcome");
      client.subscribe(Map.of("channel", "InboxChannel"));
      client.next("reject_subscription");
      String identifier = client.subscribe(CableWorld.identifier(room));
      client.next("confirm_subscription");
      client.perform(
          identifier, Map.of("action", "speak", "clientId", UUID.randomUUID(), "body", "hi"));
      assertThat(client.event("refused").at("/message/problem/status").asInt()).isEqualTo(403);
    }
  }
}
