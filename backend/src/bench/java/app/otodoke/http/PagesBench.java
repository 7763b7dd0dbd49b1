package app.otodoke.http;

import app.otodoke.bench.BenchDatabase;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Pages of the shipped product over HTTP with 32 connections – a room's newest messages, an
 * artist's songs, the feed – beside a minimal Node server that asks the same database.
 */
final class PagesBench {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOM = id(1000).toString();

  private PagesBench() {}

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    Vertx vertx = Vertx.vertx();
    try (BenchDatabase database = BenchDatabase.start()) {
      int port = freePort();
      Process product = product(database, port);
      int peerPort = freePort();
      Process peer = null;
      try {
        String token = found(port);
        database.run(PagesContent.SQL);
        database.run(
            "insert into chat.memberships select '" + ROOM + "', id, 'MEMBER', 0, now(), 0, 0"
                + " from accounts.users where handle = 'ada'");
        peer = peer(database, peerPort);
        PageLoad ours = new PageLoad(vertx, port, token);
        PageLoad theirs = new PageLoad(vertx, peerPort, null);
        List<String> artists =
            IntStream.rangeClosed(1, 500).mapToObj(i -> id(i * 3).toString()).toList();
        List<String> places =
            IntStream.rangeClosed(1, 2000).mapToObj(i -> "before=" + i * 10).toList();
        for (int round = 1; round <= 2; round++) {
          say("songs of an artist, Node", theirs, artists, "/songs/%s", seconds);
          say("songs of an artist", ours, artists, "/api/web/songs?artist=%s", seconds);
          say("newest 50 messages, Node", theirs, List.of(ROOM), "/messages/%s", seconds);
          say(
              "newest 50 messages",
              ours,
              List.of(ROOM),
              "/api/web/rooms/%s/messages?limit=50",
              seconds);
          say("messages at 2,000 places", ours, places, "/api/web/rooms/" + ROOM + "/messages?%s", seconds);
          say("the circle's feed", ours, List.of("circle"), "/api/web/posts?scope=%s", seconds);
        }
      } finally {
        product.destroy();
        product.waitFor();
        if (peer != null) {
          peer.destroy();
        }
      }
    }
    vertx.close();
  }

  private static void say(String name, PageLoad load, List<String> ids, String path, int seconds)
      throws InterruptedException {
    List<String> paths = ids.stream().map(path::formatted).toList();
    System.out.printf("%-26s %s%n", name, load.run(paths, seconds));
  }

  private static Process product(BenchDatabase database, int port)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xms32m", "-Xmx512m", "-Xss512k"));
    command.addAll(List.of("-XX:+UseCompactObjectHeaders", "-XX:ReservedCodeCacheSize=96m"));
    command.addAll(List.of("-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30"));
    command.addAll(List.of("-XX:-ShrinkHeapInSteps", "-XX:NewRatio=4"));
    command.addAll(
        List.of("--enable-native-access=ALL-UNNAMED", "-jar", "target/quarkus-app/quarkus-run.jar"));
    Path data = Files.createTempDirectory("otodoke-bench");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File("target/bench/pages.log"));
    builder
        .environment()
        .putAll(
            Map.of(
                "OTODOKE_PORT", Integer.toString(port),
                "OTODOKE_DATA_DIR", data.toString(),
                "OTODOKE_DATABASE_URL", database.url(),
                "OTODOKE_DATABASE_USER", "postgres",
                "OTODOKE_DATABASE_PASSWORD", "postgres"));
    Process process = builder.start();
    await(port, process);
    return process;
  }

  private static Process peer(BenchDatabase database, int port)
      throws IOException, InterruptedException {
    Path folder = Path.of("target", "bench", "node");
    Files.createDirectories(folder);
    for (String name : List.of("package.json", "package-lock.json", "pages.mjs")) {
      Files.write(folder.resolve(name), Files.readAllBytes(Path.of("src", "bench", "node", name)));
    }
    new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
        .directory(folder.toFile())
        .inheritIO()
        .start()
        .waitFor();
    String url = database.url().replace("jdbc:postgresql://", "postgres://postgres:postgres@");
    Process process =
        new ProcessBuilder("node", "pages.mjs", Integer.toString(port), url.replaceAll("\\?.*", ""))
            .directory(folder.toFile())
            .inheritIO()
            .start();
    await(port, process);
    return process;
  }

  private static void await(int port, Process process) throws InterruptedException {
    while (true) {
      try {
        new java.net.Socket("127.0.0.1", port).close();
        return;
      } catch (IOException notYet) {
        if (!process.isAlive()) {
          throw new IllegalStateException("a server ended: see target/bench");
        }
        Thread.sleep(100);
      }
    }
  }

  private static String found(int port) throws IOException, InterruptedException {
    Map<String, ?> owner =
        Map.of(
            "handle", "ada",
            "displayName", "Ada",
            "email", "ada@example.org",
            "password", "seven quiet rivers");
    Map<String, ?> circle =
        Map.of("circleName", "Bench", "language", "en", "owner", owner, "rooms", List.of());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/web/circle"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(circle)))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    return JSON.readTree(answer.body()).get("accessToken").asText();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }
}
