package app.otodoke.support;

import app.otodoke.World;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** A PNG on its whole way over HTTP, as a client sends it. */
public final class UploadedPicture {

  private static final String UPLOADS = "/api/web/uploads";

  private static final HttpClient BROWSER = HttpClient.newHttpClient();

  private UploadedPicture() {}

  /** What a client asks for a place with. */
  public static Map<String, Object> announced(byte[] bytes, String type, String purpose) {
    return Map.of(
        "name",
        "picture.png",
        "type",
        type,
        "size",
        bytes.length,
        "sha256",
        sha256(bytes),
        "purpose",
        purpose);
  }

  /** Announces, puts and completes; the answer to the last. */
  public static Response send(World.Person person, byte[] png) {
    Response ticket =
        person.request().body(announced(png, "image/png", "MESSAGE_IMAGE")).post(UPLOADS);
    int status = put(ticket, png);
    if (status != 200) {
      throw new AssertionError("the store answered " + status);
    }
    return person.request().put(UPLOADS + "/" + ticket.path("id") + "/completion");
  }

  /** Puts the bytes where the ticket says; the store's status. */
  public static int put(Response ticket, byte[] bytes) {
    ticket.then().statusCode(201);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(app().resolve(ticket.<String>path("url")))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes));
    ticket.<Map<String, String>>path("headers").forEach(request::header);
    return answer(request.build()).statusCode();
  }

  /** Fetches from an address exactly as it was given. */
  public static HttpResponse<byte[]> get(String address) {
    return answer(HttpRequest.newBuilder(app().resolve(address)).build());
  }

  private static URI app() {
    return URI.create("http://localhost:" + RestAssured.port);
  }

  private static HttpResponse<byte[]> answer(HttpRequest request) {
    try {
      return BROWSER.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
