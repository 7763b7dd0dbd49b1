package app.otodoke.realtime;

import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import app.otodoke.realtime.support.CableClient;
import app.otodoke.realtime.support.CableWorld;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What owners see of the cable. */
@QuarkusTest
class FiguresTest {

  @TestHTTPResource("/cable")
  URI uri;

  @Test
  void ownersSeeFiguresAndMembersDoNot() {
    CableWorld cable = new CableWorld(uri);
    UUID room = cable.room(cable.people().ada(), cable.people().ben());
    try (CableClient client = cable.listening(cable.people().ben(), room)) {
      CableWorld.say(cable.people().ada(), room, "counted");
      client.event("message.posted");
      cable
          .people()
          .ada()
          .request()
          .get("/api/admin/cable")
          .then()
          .statusCode(200)
          .body("sockets", greaterThanOrEqualTo(1))
          .body("subscriptions", greaterThanOrEqualTo(1))
          .body("deliveries", greaterThanOrEqualTo(1));
      cable.people().ben().request().get("/api/admin/cable").then().statusCode(403);
    }
  }
}
