package app.otodoke.media.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.media.PrepareUpload;
import app.otodoke.media.Purpose;
import app.otodoke.media.UploadTicket;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;

/** Somebody with a browser who sends files. */
final class Sender {

  final Actor actor = new Actor(Ids.next(), Role.MEMBER, Ids.next(), null, "ada");

  private final HttpClient browser = HttpClient.newHttpClient();
  private final MediaApi media;
  private final URI app;

  Sender(MediaApi media, URI app) {
    this.media = media;
    this.app = app;
  }

  UploadTicket prepare(byte[] bytes, String type) {
    return media.prepare(
        actor,
        new PrepareUpload("写真.jpg", type, bytes.length, sha256(bytes), Purpose.MESSAGE_IMAGE));
  }

  int put(UploadTicket ticket, byte[] bytes) throws Exception {
    return put(ticket, ticket.headers(), bytes);
  }

  int put(UploadTicket ticket, Map<String, String> headers, byte[] bytes) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(app.resolve(ticket.url()));
    headers.forEach(request::header);
    request.method(ticket.method(), HttpRequest.BodyPublishers.ofByteArray(bytes));
    return browser.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Announces, puts, completes. */
  MediaView send(byte[] bytes, String type) throws Exception {
    UploadTicket ticket = prepare(bytes, type);
    int status = put(ticket, bytes);
    if (status != 200) {
      throw new AssertionError("the store answered " + status);
    }
    return media.complete(actor, ticket.id());
  }

  HttpResponse<byte[]> get(URI address) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(app.resolve(address)).build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
