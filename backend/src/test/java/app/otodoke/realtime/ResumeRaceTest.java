package app.otodoke.realtime;

import static app.otodoke.realtime.support.CableWorld.history;
import static app.otodoke.realtime.support.CableWorld.identifier;
import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.chat.PostMessage;
import app.otodoke.realtime.check.HistoryCheck;
import app.otodoke.realtime.check.HistoryCheck.Interval;
import app.otodoke.realtime.check.Recorder;
import app.otodoke.realtime.fault.FaultProxy;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients come, go and resume while others talk; every frame is checked. */
@QuarkusTest
class ResumeRaceTest {

  private static final int WRITERS = 4;
  private static final int MESSAGES = Integer.getInteger("race.messages", 150);
  private static final int SUBSCRIBERS = Integer.getInteger("race.subscribers", 24);

  @TestHTTPResource("/cable")
  URI uri;

  CableWorld cable;
  Person ada;
  Person ben;
  UUID room;
  Recorder recorder;
  AtomicBoolean writing;

  @BeforeEach
  void world() {
    cable = new CableWorld(uri);
    ada = cable.people().ada();
    ben = cable.people().ben();
    room = cable.room(ada, ben);
    recorder = new Recorder();
    writing = new AtomicBoolean(true);
  }

  @Test
  void liveNeverComesBeforeHistoryNorTwice() throws Exception {
    race(cable, SUBSCRIBERS);
  }

  /** The same through a network that cuts the stream in pieces and breaks off at any byte. */
  @Test
  void aBadNetworkLosesNothing() throws Exception {
    try (FaultProxy proxy = new FaultProxy(uri.getHost(), uri.getPort())) {
      proxy.slice(97);
      proxy.cutEvery(java.time.Duration.ofMillis(40));
      race(new CableWorld(URI.create("http://127.0.0.1:" + proxy.port())), 8);
    }
  }

  private void race(CableWorld network, int subscribers) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < subscribers; i++) {
        int number = i;
        readers.add(
            threads.submit(() -> follow(network, "subscriber " + number, new Random(number))));
      }
      for (int i = 0; i < WRITERS; i++) {
        Person author = i % 2 == 0 ? ada : ben;
        writers.add(threads.submit(() -> write(author)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      writing.set(false);
      for (Future<?> reader : readers) {
        reader.get();
      }
    }
    long top = CableWorld.position(room);
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < subscribers; i++) {
      intervals.add(new Interval("subscriber " + i, room.toString(), 0, top));
    }
    assertThat(recorder.heardCount()).isEqualTo((int) top * subscribers);
    assertThat(HistoryCheck.faults(recorder.against(CableWorld.entries(room), intervals)))
        .isEmpty();
  }

  private void write(Person author) {
    for (int i = 0; i < MESSAGES; i++) {
      UUID clientId = UUID.randomUUID();
      CableWorld.messages().post(author.actor(), new PostMessage(room, clientId, "word " + i));
      recorder.sent(room.toString(), clientId.toString(), true);
    }
  }

  /** Listens, breaks off after some frames, and comes back from where it was; to the end. */
  private void follow(CableWorld network, String name, Random random) {
    long at = 0;
    while (writing.get() || at < CableWorld.position(room)) {
      at = listen(network, name, at, 1 + random.nextInt(60));
    }
  }

  private long listen(CableWorld network, String name, long from, int frames) {
    long at = from;
    try (CableClient client = CableClient.open(network.uri(), CableClient.EXTENDED, ben.token())) {
      client.send(
          Map.of(
              "command", "subscribe",
              "identifier", CableClient.json(identifier(room)),
              "history", history(room, at, CableWorld.epoch())));
      for (int i = 0; i < frames && (writing.get() || at < CableWorld.position(room)); i++) {
        JsonNode frame =
            client.next(f -> f.has("offset") || f.path("type").asText().equals("ping"));
        recorder.heard(name, frame);
        at = frame.path("offset").asLong(at);
      }
      client.drop();
    } catch (CableClient.Gone broken) {
      // the network's fault: what was heard until then counts
    }
    return at;
  }
}
