package app.otodoke.catalog.internal;

import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.SongDetail;
import app.otodoke.catalog.SongsApi;
import app.otodoke.media.MediaApi;
import app.otodoke.media.PrepareUpload;
import app.otodoke.media.Purpose;
import app.otodoke.media.UploadTicket;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Somebody who brings in songs. */
final class Musician {

  final Actor actor;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final MediaApi media;
  private final SongsApi songs;
  private final URI app;

  Musician(Role role, MediaApi media, SongsApi songs, URI app) {
    this.actor = new Actor(Ids.next(), role, Ids.next(), null, "musician");
    this.media = media;
    this.songs = songs;
    this.app = app;
  }

  UUID upload(String name, String type) throws Exception {
    return upload(resource(name), type, Purpose.AUDIO);
  }

  UUID upload(byte[] bytes, String type, Purpose purpose) throws Exception {
    UploadTicket ticket =
        media.prepare(actor, new PrepareUpload("tone", type, bytes.length, sha256(bytes), purpose));
    HttpRequest.Builder put =
        HttpRequest.newBuilder(app.resolve(ticket.url()))
            .method(ticket.method(), HttpRequest.BodyPublishers.ofByteArray(bytes));
    ticket.headers().forEach(put::header);
    int status = browser.send(put.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status != 200) {
      throw new AssertionError("the store answered " + status);
    }
    return media.complete(actor, ticket.id()).id();
  }

  SongDetail publish(String title, String artist) throws Exception {
    return songs.create(actor, song(upload("tone.mp3", "audio/mpeg"), title, artist, true));
  }

  static CreateSong song(UUID audio, String title, String artist, boolean publish) {
    return new CreateSong(
        Ids.next(), audio, title, List.of(artist), null, null, null, null, null, true, publish);
  }

  static byte[] resource(String name) throws Exception {
    try (InputStream in = Musician.class.getResourceAsStream("/audio/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
