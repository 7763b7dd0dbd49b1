package app.otodoke.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tests' configuration trusts 127.0.0.9, which a socket on this machine can come from. */
@QuarkusTest
class TrustedProxyTest {

  @TestHTTPResource("/")
  URI app;

  private String ask(String from, String... headers) throws IOException {
    try (Socket socket =
        new Socket(
            InetAddress.getByName("127.0.0.1"), app.getPort(), InetAddress.getByName(from), 0)) {
      String request =
          "GET /api/echo/who HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
              + String.join("\r\n", headers)
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aTrustedProxyTellsWhoCallsAndHow() throws IOException {
    String answer =
        ask(
            "127.0.0.9",
            "X-Forwarded-For: 203.0.113.9",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: localhost:8443",
            "X-Request-Id: proxy-made-0001");
    assertThat(answer)
        .contains("\"address\":\"203.0.113.9\"")
        .contains("\"origin\":\"https://localhost:8443\"")
        .containsIgnoringCase("strict-transport-security: max-age=")
        .containsIgnoringCase("x-request-id: proxy-made-0001");
  }

  @Test
  void whatTheCallerWroteItselfDoesNotCount() throws IOException {
    assertThat(ask("127.0.0.9", "X-Forwarded-For: 10.0.0.1, 203.0.113.9, 127.0.0.9"))
        .contains("\"address\":\"203.0.113.9\"");
    assertThat(ask("127.0.0.9", "X-Forwarded-For: nonsense")).contains("\"address\":\"127.0.0.9\"");
    assertThat(ask("127.0.0.8", "X-Forwarded-For: 203.0.113.9"))
        .contains("\"address\":\"127.0.0.8\"");
  }

  @Test
  void rangesAreReadByTheBit() {
    AddressRanges ranges = new AddressRanges(List.of("10.0.0.0/8", " 2001:db8::/33", "192.0.2.7"));
    assertThat(ranges.contain("10.255.0.1")).isTrue();
    assertThat(ranges.contain("11.0.0.1")).isFalse();
    assertThat(ranges.contain("2001:db8:7fff::1")).isTrue();
    assertThat(ranges.contain("2001:db8:8000::1")).isFalse();
    assertThat(ranges.contain("192.0.2.7")).isTrue();
    assertThat(ranges.contain("example.org")).isFalse();
    assertThatThrownBy(() -> new AddressRanges(List.of("example.org")))
        .hasMessageContaining("not an IP address");
    assertThatThrownBy(() -> new AddressRanges(List.of("10.0.0.0/33")))
        .hasMessageContaining("10.0.0.0/33");
  }
}
