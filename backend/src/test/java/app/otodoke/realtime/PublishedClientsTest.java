package app.otodoke.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World.Person;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clients others have published work unchanged: run in Node, from npm, against this server. */
@QuarkusTest
class PublishedClientsTest {

  private static final File FOLDER = new File("src/test/clients");

  @TestHTTPResource("/cable")
  URI uri;

  @Inject AccessTokensApi tokens;

  @BeforeAll
  static void install() throws Exception {
    Path installed = FOLDER.toPath().resolve("node_modules/.package-lock.json");
    Path wanted = FOLDER.toPath().resolve("package-lock.json");
    if (!Files.exists(installed)
        || Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) < 0) {
      assertThat(run("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rails", "anycableCore", "anycableWeb", "samplesForRails", "samplesForAnycable"})
  void aPublishedClientFindsWhatItExpects(String scenario) throws Exception {
    CableWorld cable = new CableWorld(uri);
    Person ada = cable.people().ada();
    Person ben = cable.people().ben();
    Map<String, String> world =
        Map.of(
            "url", cable.uri().toString(),
            "origin", "http://" + cable.uri().getAuthority(),
            "ada", ada.token(),
            "ben", ben.token(),
            "program", program(ben),
            "room", cable.room(ada, ben).toString(),
            "secret", cable.room(ada).toString());
    assertThat(run("node", "run.mjs", scenario, CableClient.json(world))).isEmpty();
  }

  private String program(Person person) {
    Set<String> scopes = Set.of("messages:read", "messages:write", "rooms:read");
    return tokens.create(person.actor(), new CreateAccessToken("bot", scopes, null)).secret();
  }

  /** What went wrong; empty when nothing did. */
  private static String run(String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("clients", ".log");
    Process process =
        new ProcessBuilder(List.of(command))
            .directory(FOLDER)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(90, TimeUnit.SECONDS);
    process.destroyForcibly();
    String said = Files.readString(log, StandardCharsets.UTF_8);
    Files.delete(log);
    return ended && process.exitValue() == 0 ? "" : "failed: " + said;
  }
}
