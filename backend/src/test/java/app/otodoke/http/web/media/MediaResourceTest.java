package app.otodoke.http.web.media;

import static app.otodoke.World.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import app.otodoke.World;
import app.otodoke.platform.StoreOutage;
import app.otodoke.support.TestPictures;
import app.otodoke.support.UploadedPicture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MediaResourceTest {

  private static final String UPLOADS = "/api/web/uploads";

  private final World world = World.create();

  @Inject StoreOutage outage;

  private static Map<String, Object> announced(byte[] bytes) {
    return UploadedPicture.announced(bytes, "image/png", "MESSAGE_IMAGE");
  }

  @Test
  void limitsAreToldToMembers() {
    world
        .ben()
        .request()
        .get(UPLOADS + "/limits")
        .then()
        .statusCode(200)
        .body("openUploads", equalTo(40))
        .body("purposes.purpose", hasItems("MESSAGE_IMAGE", "AVATAR", "COVER"))
        .body("purposes[0].types", hasItem("image/webp"));
    anonymous().get(UPLOADS + "/limits").then().statusCode(401);
  }

  @Test
  void aPictureIsSentAndShownToWhoeverHasItsAddress() {
    Response sent = UploadedPicture.send(world.ben(), TestPictures.png(400, 200));
    sent.then().statusCode(200).body("kind", equalTo("image")).body("width", equalTo(400));
    String small = sent.path("variants[1].url");

    Response redirect = anonymous().redirects().follow(false).get(small);
    redirect
        .then()
        .statusCode(302)
        .header("Cache-Control", "private, max-age=3000")
        .header("Location", startsWith("/s3/"));
    Response again = anonymous().redirects().follow(false).get(small);
    assertThat(again.getHeader("Location")).isEqualTo(redirect.getHeader("Location"));
    HttpResponse<byte[]> bytes = UploadedPicture.get(redirect.getHeader("Location"));
    assertThat(bytes.statusCode()).isEqualTo(200);
    assertThat(bytes.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(bytes.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(TestPictures.decoded(bytes.body()).getWidth()).isEqualTo(400);
  }

  @Test
  void guessingDoesNotHelp() {
    String url =
        UploadedPicture.send(world.ben(), TestPictures.png(40, 20)).path("variants[0].url");
    for (String wrong :
        new String[] {
          url.replaceFirst("k=.*", "k=" + "0".repeat(32)),
          url.replaceFirst("\\?.*", ""),
          url.replace("thumb", "huge"),
          "/media/" + UUID.randomUUID() + "/thumb?k=x",
          "/media/no-id/thumb?k=x",
        }) {
      anonymous().redirects().follow(false).get(wrong).then().statusCode(404);
    }
  }

  @Test
  void outsidersFindNothing() {
    byte[] bytes = TestPictures.png(40, 20);
    String id =
        world
            .ben()
            .request()
            .body(announced(bytes))
            .post(UPLOADS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    anonymous().put(UPLOADS + "/" + id + "/completion").then().statusCode(401);
    world.zoe().request().put(UPLOADS + "/" + id + "/completion").then().statusCode(404);
    world.zoe().request().delete(UPLOADS + "/" + id).then().statusCode(404);
    world.ben().request().delete(UPLOADS + "/" + id).then().statusCode(204);
    world.ben().request().put(UPLOADS + "/" + id + "/completion").then().statusCode(404);
  }

  @Test
  void refusalsSayWhatIsWrong() {
    Map<String, Object> heic = new HashMap<>(announced(TestPictures.png(4, 4)));
    heic.put("type", "image/heic");
    heic.put("size", 1L << 40);
    anonymous("ja")
        .header("Authorization", "Bearer " + world.ben().token())
        .body(heic)
        .post(UPLOADS)
        .then()
        .statusCode(422)
        .body("errors.field", hasItems("type", "size"))
        .body("errors.code", hasItems("upload-heic", "upload-size"))
        .body("errors.message", hasItem(startsWith("ファイルは20 MBまで")));
    UploadedPicture.send(world.ben(), "<svg/>".getBytes())
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/upload-wrong-type"));
  }

  @Test
  void programsSendPicturesWithTheScopeForIt() {
    byte[] bytes = TestPictures.png(40, 20);
    RequestSpecification reader = program("messages:read");
    reader.body(announced(bytes)).post("/api/v1/uploads").then().statusCode(403);

    Response ticket = program("media:write").body(announced(bytes)).post("/api/v1/uploads");
    assertThat(UploadedPicture.put(ticket, bytes)).isEqualTo(200);
    String upload = "/api/v1/uploads/" + ticket.path("id");
    program("media:write")
        .put(upload + "/completion")
        .then()
        .statusCode(200)
        .body("variants.name", hasItems("thumb", "original"));
    program("media:write").delete(upload).then().statusCode(204);
  }

  private RequestSpecification program(String scope) {
    String token =
        world
            .ben()
            .request()
            .body(Map.of("name", "robot", "scopes", List.of(scope)))
            .post("/api/web/access-tokens")
            .then()
            .statusCode(201)
            .extract()
            .path("secret");
    return anonymous().header("Authorization", "Bearer " + token);
  }

  @Test
  void withoutTheStoreItSaysSo() throws Exception {
    byte[] bytes = TestPictures.png(40, 20);
    Response ticket = world.ben().request().body(announced(bytes)).post(UPLOADS);
    assertThat(UploadedPicture.put(ticket, bytes)).isEqualTo(200);
    String completion = UPLOADS + "/" + ticket.path("id") + "/completion";

    outage.during(
        () ->
            world
                .ben()
                .request()
                .put(completion)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", equalTo("/problems/storage-unavailable")));

    world.ben().request().put(completion).then().statusCode(200);
  }
}
