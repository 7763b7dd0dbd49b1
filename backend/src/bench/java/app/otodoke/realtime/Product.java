package app.otodoke.realtime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The product as it is shipped, with a circle in it and its limits out of the way. */
final class Product implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final MeasuredProcess process;
  private String token;

  private Product(MeasuredProcess process) {
    this.process = process;
  }

  static Product start(Path data) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps",
            "-XX:NewRatio=4",
            "-XX:TrimNativeHeapInterval=10000",
            "-Xss512k",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=96m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dotodoke.data-dir=" + data,
            "-jar",
            "target/quarkus-app/quarkus-run.jar"));
    String more = System.getenv("OTODOKE_BENCH_SERVER_FLAGS"); // a profiler's, say
    if (more != null) {
      command.addAll(command.indexOf("-jar"), List.of(more.split(" ")));
    }
    Map<String, String> settings =
        Map.of(
            "MALLOC_ARENA_MAX", "2",
            "OTODOKE_PORT", "%port",
            "OTODOKE_CABLE_CONNECTIONS_PER_PERSON", "100000",
            "OTODOKE_CABLE_CONNECTIONS_PER_ADDRESS", "100000",
            "OTODOKE_CABLE_COMMANDS_PER_SECOND", "100000",
            "OTODOKE_CABLE_COMMAND_BURST", "100000",
            "OTODOKE_CHAT_SENDING_BURST", "1000000",
            "OTODOKE_CHAT_SENDING_PER_SECOND", "1000000");
    return new Product(MeasuredProcess.start(command, settings));
  }

  MeasuredProcess process() {
    return process;
  }

  String token() {
    return token;
  }

  /** Founds the circle, or signs in when there is one. */
  void enter() throws IOException, InterruptedException {
    Map<String, ?> owner =
        Map.of(
            "handle",
            "ada",
            "displayName",
            "Ada",
            "email",
            "ada@example.org",
            "password",
            "seven quiet rivers");
    Map<String, ?> circle =
        Map.of("circleName", "Bench", "language", "en", "owner", owner, "rooms", List.of());
    HttpResponse<String> answer = post("/api/web/circle", circle);
    if (answer.statusCode() == 409) {
      answer = post("/api/web/session", Map.of("login", "ada", "password", "seven quiet rivers"));
    }
    token = JSON.readTree(answer.body()).path("accessToken").asText(null);
    if (token == null) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  String room() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        post("/api/web/rooms", Map.of("kind", "CLOSED", "name", "Room " + UUID.randomUUID()));
    JsonNode room = JSON.readTree(answer.body());
    return room.get("id").asText();
  }

  private HttpResponse<String> post(String path, Object body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + process.port() + path))
            .header("Content-Type", "application/json")
            .header("X-Otodoke", "1")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static String identifier(String room) {
    return "{\\\"channel\\\":\\\"RoomChannel\\\",\\\"roomId\\\":\\\"" + room + "\\\"}";
  }

  static String subscribe(String identifier) {
    return "{\"command\":\"subscribe\",\"identifier\":\"" + identifier + "\"}";
  }

  /** Subscribes and goes on from a minute ago. */
  static String resume(String identifier) {
    long since = Instant.now().getEpochSecond() - 60;
    return "{\"command\":\"subscribe\",\"identifier\":\"%s\",\"history\":{\"since\":%d}}"
        .formatted(identifier, since);
  }

  static String speak(String room) {
    return ("{\"command\":\"message\",\"identifier\":\"%s\",\"data\":"
                + "\"{\\\"action\\\":\\\"speak\\\",\\\"clientId\\\":\\\"%s\\\",\\\"body\\\":\\\"%s\\\"}\"}")
        .formatted(identifier(room), UUID.randomUUID(), "good evening ".repeat(4));
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
