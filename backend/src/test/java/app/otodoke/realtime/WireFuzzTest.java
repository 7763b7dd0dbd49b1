package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.identifier;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import app.otodoke.realtime.support.RawSocket;
import app.otodoke.realtime.support.RawSocket.Frame;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes no client would send. The server closes that one socket properly, and goes on. */
@QuarkusTest
class WireFuzzTest {

  @TestHTTPResource("/cable")
  URI uri;

  CableWorld cable;
  Person ben;
  UUID room;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ben = cable.people().ben();
    room = cable.room(ben);
  }

  private RawSocket open() throws IOException {
    List<String> offer = List.of(CableClient.EXTENDED, "anycable-token." + ben.token());
    RawSocket socket = new RawSocket(cable.uri(), offer, Map.of(), 0);
    assertThat(socket.status()).isEqualTo(101);
    return socket;
  }

  private int closeAfter(byte[] bytes) throws IOException {
    try (RawSocket socket = open()) {
      socket.write(bytes);
      for (Frame frame = socket.read(); frame != null; frame = socket.read()) {
        if (frame.opcode() == RawSocket.CLOSE) {
          return frame.closeCode();
        }
      }
      return 1006;
    }
  }

  private void stillServes() {
    try (CableClient client = cable.listening(ben, room)) {
      assertThat(client.untilNow()).isEmpty();
    }
  }

  @Test
  void malformedFramesCloseWithTheirOwnCodes() throws IOException {
    byte[] reserved = RawSocket.frame(3, true, new byte[] {1});
    byte[] rsv = RawSocket.frame(RawSocket.TEXT, true, "{}".getBytes(StandardCharsets.UTF_8));
    rsv[0] |= 0x70;
    byte[] unmasked = {(byte) 0x81, 2, '{', '}'};
    byte[] longPing = RawSocket.frame(RawSocket.PING, true, new byte[126]);
    byte[] loose = RawSocket.frame(0, true, new byte[] {'x'});
    for (byte[] bad : List.of(reserved, rsv, unmasked, longPing, loose)) {
      assertThat(closeAfter(bad)).as("%02x", bad[0]).isEqualTo(1002);
    }
    byte[] notUtf8 = RawSocket.frame(RawSocket.TEXT, true, new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThat(closeAfter(notUtf8)).isEqualTo(1007);
    stillServes();
  }

  @Test
  void tooLongAMessageClosesThatSocketOnly() throws IOException {
    byte[] payload = new byte[70_000];
    java.util.Arrays.fill(payload, (byte) ' ');
    assertThat(closeAfter(RawSocket.frame(RawSocket.TEXT, true, payload))).isEqualTo(1009);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    head.writeBytes(
        new byte[] {(byte) 0x81, (byte) 255, 0, 0, 0, 0, 0, (byte) 0xA0, 0, 0, 1, 2, 3, 4});
    head.writeBytes(new byte[100_000]); // announces 10 MB
    assertThat(closeAfter(head.toByteArray())).isIn(1009, 1006);
    stillServes();
  }

  @Test
  void fragmentsCountTogether() throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    frames.writeBytes(RawSocket.frame(RawSocket.TEXT, false, new byte[40_000]));
    frames.writeBytes(RawSocket.frame(0, false, new byte[40_000]));
    frames.writeBytes(RawSocket.frame(0, true, new byte[40_000]));
    assertThat(closeAfter(frames.toByteArray())).isIn(1009, 1007, 1006);
    stillServes();
  }

  @Test
  void aCommandMayBeCutAtEveryByte() throws IOException {
    String command =
        CableClient.json(
            Map.of("command", "subscribe", "identifier", "{\"channel\":\"Nön\",\"n\":\"🎵\"}"));
    byte[] whole = RawSocket.frame(RawSocket.TEXT, true, command.getBytes(StandardCharsets.UTF_8));
    try (RawSocket socket = open()) {
      for (int cut = 1; cut < whole.length; cut += 7) { // the TCP stream in two pieces
        socket.write(java.util.Arrays.copyOf(whole, cut));
        socket.write(java.util.Arrays.copyOfRange(whole, cut, whole.length));
        assertThat(text(socket)).contains("reject_subscription").contains("Nön").contains("🎵");
      }
      byte[] bytes = command.getBytes(StandardCharsets.UTF_8);
      for (int cut = 0; cut <= bytes.length; cut += 5) { // the message in two frames
        socket.send(RawSocket.TEXT, false, java.util.Arrays.copyOf(bytes, cut));
        socket.send(0, true, java.util.Arrays.copyOfRange(bytes, cut, bytes.length));
        assertThat(text(socket)).contains("reject_subscription").contains("🎵");
      }
    }
  }

  private static String text(RawSocket socket) {
    Frame frame = socket.read();
    while (frame != null
        && (frame.opcode() != RawSocket.TEXT || frame.text().matches(".*\"(ping|welcome)\".*"))) {
      frame = socket.read();
    }
    return frame == null ? "closed" : frame.text();
  }

  @Test
  void deepAndOddJsonIsPassedOver() throws IOException {
    try (CableClient client = cable.listening(ben, room)) {
      String id = CableClient.json(identifier(room));
      client.send("[".repeat(30_000));
      client.send("{\"command\":".repeat(5_000));
      client.send("{\"command\":\"subscribe\",\"identifier\":\"\\ud800\"}");
      client.send("{\"command\":\"subscribe\",\"identifier\":\"" + "x".repeat(2_000) + "\"}");
      client.send(
          "{\"command\":\"history\",\"identifier\":"
              + CableClient.json(id)
              + ",\"history\":{\"since\":1e999999999}}");
      client.send(
          "{\"command\":\"message\",\"identifier\":"
              + CableClient.json(id)
              + ",\"data\":\""
              + "[".repeat(20_000)
              + "\"}");
      client.send("{\"command\":\"ping\",\"n\":" + "9".repeat(30_000) + "}");
      assertThat(client.untilNow())
          .allMatch(frame -> frame.get("type").asText().equals("reject_history"));
    }
  }

  @Test
  void randomBytesHurtNobodyElse() throws IOException {
    Random random = new Random(7);
    try (CableClient honest = cable.listening(ben, room)) {
      for (int i = 0; i < 40; i++) {
        byte[] noise = new byte[random.nextInt(2_000) + 1];
        random.nextBytes(noise);
        try (RawSocket socket = open()) {
          socket.write(noise);
          socket.reset();
        } catch (IOException cutOff) {
          // the server was faster
        }
      }
      assertThat(honest.untilNow()).isEmpty();
    }
    stillServes();
  }
}
