package app.otodoke.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTest {

  private static final OutboundLimits LIMITS = new OutboundLimits(Duration.ofSeconds(5), 1_000, 3);

  private final AtomicInteger hits = new AtomicInteger();
  private HttpServer canary;
  private Outbound outbound;

  @BeforeEach
  void listen() throws IOException {
    canary = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
    canary.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    canary.createContext(
        "/",
        exchange -> {
          hits.incrementAndGet();
          byte[] body = "hello".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    canary.start();
    outbound = new Outbound(List.of("trusted.test"), OutboundTest::lookUp);
  }

  @AfterEach
  void close() {
    outbound.close();
    canary.stop(0);
  }

  private static InetAddress[] lookUp(String host) throws UnknownHostException {
    return switch (host) {
      case "trusted.test", "inside.test" -> InetAddress.getAllByName("127.0.0.1");
      case "half.test" ->
          new InetAddress[] {
            InetAddress.getByName("93.184.215.14"), InetAddress.getByName("127.0.0.1")
          };
      default -> InetAddress.getAllByName(host);
    };
  }

  private URI trusted(String path) {
    return URI.create("http://trusted.test:" + canary.getAddress().getPort() + path);
  }

  @Test
  void trustedHostIsReached() throws IOException {
    OutboundAnswer answer = outbound.get(trusted("/page"), LIMITS, Map.of());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("hello");
    assertThat(hits).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://017700000001/",
        "http://0/",
        "http://0.0.0.0/",
        "http://10.0.0.1/",
        "http://100.64.0.1/",
        "http://169.254.169.254/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://192.0.0.1/",
        "http://198.18.0.1/",
        "http://224.0.0.1/",
        "http://240.0.0.1/",
        "http://255.255.255.255/",
        "http://[::1]/",
        "http://[::]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[fe80::1]/",
        "http://[fc00::1]/",
        "http://[fd12::1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b:1::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://[2001:0:7f00:1::]/",
        "http://[2001:db8::1]/",
        "http://[ff02::1]/",
        "http://[fec0::1]/",
        "http://inside.test/",
        "http://half.test/",
        "https://127.0.0.1/",
        "http://127.0.0.1:22/",
        "http://93.184.215.14:8080/",
        "http://127.0.0.1.:80/",
        "http://①②⑦.⓪.⓪.①/",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ftp://127.0.0.1/",
        "http://user:secret@93.184.215.14/",
        "jar:http://127.0.0.1!/",
        "http:/127.0.0.1/",
        "//x/",
      })
  void nothingPrivateIsReachedHoweverItIsSpelled(String address) {
    assertThatThrownBy(() -> outbound.get(URI.create(address), LIMITS, Map.of()))
        .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
    assertThat(hits).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "93.184.215.14", "1.1.1.1", "2606:4700::1111", "2a00::1"})
  void publicAddressesArePublic(String address) throws UnknownHostException {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void everyRedirectIsCheckedLikeTheFirstAddress() {
    int port = canary.getAddress().getPort();
    redirect("/away", "http://inside.test:" + port + "/secret");
    redirect("/file", "file:///etc/passwd");
    assertThatThrownBy(() -> outbound.get(trusted("/away"), LIMITS, Map.of()))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> outbound.get(trusted("/file"), LIMITS, Map.of()))
        .isInstanceOf(OutboundRefused.class);
    assertThat(hits).hasValue(0);
  }

  @Test
  void redirectsAreFollowedUpToTheLimit() throws IOException {
    redirect("/one", "/two");
    redirect("/two", "/three");
    redirect("/loop", "/loop");
    assertThat(outbound.get(trusted("/one"), LIMITS, Map.of()).from().getPath())
        .isEqualTo("/three");
    assertThatThrownBy(() -> outbound.get(trusted("/loop"), LIMITS, Map.of()))
        .isInstanceOf(OutboundRefused.class);
  }

  @Test
  void anEndlessBodyEndsAtTheLimit() throws IOException {
    canary.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] chunk = new byte[8_192];
          while (true) {
            exchange.getResponseBody().write(chunk);
          }
        });
    OutboundAnswer answer = outbound.get(trusted("/endless"), LIMITS, Map.of());
    assertThat(answer.truncated()).isTrue();
    assertThat(answer.body()).hasSize(1_000);
  }

  @Test
  void aSlowDripEndsAtTheDeadline() {
    canary.createContext(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            while (true) {
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    OutboundLimits short_ = new OutboundLimits(Duration.ofMillis(700), 1_000, 0);
    assertThatThrownBy(() -> outbound.get(trusted("/drip"), short_, Map.of()))
        .isInstanceOf(IOException.class);
  }

  private void redirect(String from, String to) {
    canary.createContext(
        from,
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }
}
