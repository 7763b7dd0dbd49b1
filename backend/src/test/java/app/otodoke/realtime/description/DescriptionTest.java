package app.otodoke.realtime.description;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.realtime.channels.Channel;
import app.otodoke.realtime.support.DescribedEvents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever the cable has is in the API's description. */
@QuarkusTest
class DescriptionTest {

  @Inject @All List<Channel> channels;
  @Inject ObjectMapper json;

  private JsonNode document() throws Exception {
    return json.readTree(RestAssured.given().get("/openapi?format=json").asString());
  }

  @Test
  void everyChannelIsInTheTable() throws Exception {
    String text = document().at("/paths/~1cable/get/description").asText();
    assertThat(channels).isNotEmpty();
    assertThat(channels)
        .allSatisfy(channel -> assertThat(text).contains("| `" + channel.name() + "` |"));
  }

  @Test
  void everyEventHasItsSchemaAndStandsAmongWhatTheCableSends() throws Exception {
    JsonNode document = document();
    Set<String> reached = new TreeSet<>();
    document
        .at("/paths/~1cable")
        .findValues("$ref")
        .forEach(one -> reached.add(one.asText().replaceAll(".*/", "")));
    document
        .at("/components/schemas/CableFrame")
        .findValues("$ref")
        .forEach(one -> reached.add(one.asText().replaceAll(".*/", "")));
    assertThat(DescribedEvents.schemas()).hasSizeGreaterThan(25);
    assertThat(reached).containsAll(DescribedEvents.schemas().values());
    assertThat(DescribedEvents.schemas().values())
        .allSatisfy(
            name -> assertThat(document.at("/components/schemas/" + name).isObject()).isTrue());
  }
}
