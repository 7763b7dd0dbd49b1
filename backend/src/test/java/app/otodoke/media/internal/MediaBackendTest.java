package app.otodoke.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaNotThere;
import app.otodoke.media.MediaView;
import app.otodoke.media.PrepareUpload;
import app.otodoke.media.Purpose;
import app.otodoke.media.StorageUnavailable;
import app.otodoke.media.TooManyUploads;
import app.otodoke.media.UploadNotReceived;
import app.otodoke.media.UploadRefused;
import app.otodoke.media.UploadRefused.Reason;
import app.otodoke.media.UploadTicket;
import app.otodoke.platform.StoreOutage;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Role;
import app.otodoke.support.TestPictures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

@QuarkusTest
class MediaBackendTest {

  private static final byte[] PHOTOGRAPH = TestPictures.photograph(700, 500, 6);

  @TestHTTPResource("/")
  URI app;

  @ConfigProperty(name = "otodoke.s3.bucket")
  String bucket;

  @Inject MediaApi media;
  @Inject SweepMediaService sweep;
  @Inject StoreOutage outage;
  @Inject EntityManager database;
  @Inject S3Client s3;

  private Sender ada;
  private Sender zoe;

  /** What tests that empty the tables left in the store. */
  private Set<String> strays = Set.of();

  @BeforeEach
  void people() {
    ada = new Sender(media, app);
    zoe = new Sender(media, app);
    strays = objects();
    strays.removeAll(named());
  }

  @Test
  void aPhotographGoesAllTheWay() throws Exception {
    MediaView view = ada.send(PHOTOGRAPH, "image/jpeg");

    assertThat(view.kind()).isEqualTo("image");
    assertThat(view.name()).isEqualTo("写真.jpg");
    assertThat(view.width()).isEqualTo(700);
    assertThat(view.height()).isEqualTo(500);
    assertThat(view.color()).matches("#[0-9a-f]{6}");
    assertThat(view.variants())
        .extracting(MediaView.Variant::name, MediaView.Variant::width)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("thumb", 320),
            org.assertj.core.groups.Tuple.tuple("small", 640),
            org.assertj.core.groups.Tuple.tuple("large", 700),
            org.assertj.core.groups.Tuple.tuple("original", 700));
    assertThat(media.views(List.of(view.id(), UUID.randomUUID()))).containsOnlyKeys(view.id());
    for (MediaView.Variant variant : view.variants()) {
      HttpResponse<byte[]> answer = ada.get(located(view, variant.name(), false));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("inline");
      assertThat(TestPictures.decoded(answer.body()).getWidth()).isEqualTo(variant.width());
      assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    }
    HttpResponse<byte[]> saved = ada.get(located(view, "original", true));
    assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment")
        .endsWith("%E5%86%99%E7%9C%9F.jpg");
  }

  @Test
  void theAddressStaysTheSameAndTamperingWithItIsNoticed() throws Exception {
    MediaView view = ada.send(PHOTOGRAPH, "image/jpeg");
    String url = located(view, "small", false).toString();

    assertThat(ada.get(URI.create(url.replace("inline", "attachment"))).statusCode())
        .isEqualTo(403);
    assertThat(ada.get(URI.create(url.replaceFirst("image%2Fjpeg", "text%2Fhtml"))).statusCode())
        .isEqualTo(403);
    String wrongKey = "0".repeat(32);
    assertThatThrownBy(() -> media.locate(view.id(), "small", wrongKey, false))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> media.locate(view.id(), "small", null, false))
        .isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> media.locate(view.id(), "huge", key(view), false))
        .isInstanceOf(NotThere.class);
  }

  @Test
  void repeatingTheCompletionAnswersTheSame() throws Exception {
    MediaView view = ada.send(PHOTOGRAPH, "image/jpeg");

    assertThat(media.complete(ada.actor, view.id())).isEqualTo(view);
  }

  @Test
  void theTicketTakesThatFileOnly() throws Exception {
    UploadTicket ticket = ada.prepare(PHOTOGRAPH, "image/jpeg");

    assertThat(ada.put(ticket, Arrays.copyOf(PHOTOGRAPH, 100))).isEqualTo(403);
    Map<String, String> lying = new HashMap<>(ticket.headers());
    lying.put("Content-Type", "text/html");
    assertThat(ada.put(ticket, lying, PHOTOGRAPH)).isEqualTo(403);
    assertThatThrownBy(() -> media.complete(ada.actor, ticket.id()))
        .isInstanceOf(UploadNotReceived.class);
    assertThat(ada.put(ticket, PHOTOGRAPH)).isEqualTo(200);
    assertThat(media.complete(ada.actor, ticket.id()).width()).isEqualTo(700);
  }

  @Test
  void otherBytesOfTheSameLengthAreFoundOut() throws Exception {
    UploadTicket ticket = ada.prepare(PHOTOGRAPH, "image/jpeg");
    byte[] others = PHOTOGRAPH.clone();
    others[others.length / 2] ^= 1;

    int status = ada.put(ticket, others);

    if (status == 200) {
      assertRefused(ticket, Reason.WRONG_CHECKSUM);
    } else {
      assertThat(status).isEqualTo(400); // the store noticed by itself
    }
  }

  @Test
  void bytesThatCameBehindTheTicketsBackAreFoundOut() throws Exception {
    UploadTicket ticket = ada.prepare(PHOTOGRAPH, "image/jpeg");
    put(rawKey(ticket), Arrays.copyOf(PHOTOGRAPH, 50));
    assertRefused(ticket, Reason.WRONG_SIZE);

    UploadTicket second = ada.prepare(PHOTOGRAPH, "image/jpeg");
    byte[] others = PHOTOGRAPH.clone();
    others[300] ^= 1;
    put(rawKey(second), others);
    assertRefused(second, Reason.WRONG_CHECKSUM);
  }

  @Test
  void whatIsNoPictureOfThatTypeIsRefusedAndForgotten() throws Exception {
    byte[] page = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes();
    assertRefused(sent(page, "image/png"), Reason.WRONG_TYPE);
    assertRefused(sent(TestPictures.png(20, 20), "image/jpeg"), Reason.WRONG_TYPE);
    byte[] half = Arrays.copyOf(PHOTOGRAPH, PHOTOGRAPH.length / 2);
    assertRefused(sent(half, "image/jpeg"), Reason.UNREADABLE);
    assertRefused(sent(TestPictures.pngBomb(30_000, 30_000), "image/png"), Reason.TOO_MANY_PIXELS);
    UploadTicket frames = sent(TestPictures.gif(4, 4, 301), "image/gif");
    assertRefused(frames, Reason.TOO_MANY_FRAMES);

    assertThatThrownBy(() -> media.complete(ada.actor, frames.id())).isInstanceOf(NotThere.class);
    assertThat(held(ada.actor)).isZero();
  }

  @Test
  void limitsAreToldAndKept() {
    assertThat(media.limits().purposes()).extracting("purpose").contains(Purpose.MESSAGE_IMAGE);
    String sum = "0".repeat(64);

    assertInvalid(new PrepareUpload("", "image/png", 5, sum, Purpose.AVATAR), "name");
    assertInvalid(new PrepareUpload("a", "image/png", 0, sum, Purpose.AVATAR), "size");
    assertInvalid(new PrepareUpload("a", "image/png", 1L << 40, sum, Purpose.AVATAR), "size");
    assertInvalid(new PrepareUpload("a", "image/png", 5, "xyz", Purpose.AVATAR), "sha256");
    assertInvalid(new PrepareUpload("a", "image/svg+xml", 5, sum, Purpose.AVATAR), "type");
    assertInvalid(new PrepareUpload("a", "text/html", 5, sum, Purpose.MESSAGE_IMAGE), "type");
    assertInvalid(new PrepareUpload("a", "image/heic", 5, sum, Purpose.MESSAGE_IMAGE), "type");
    assertInvalid(new PrepareUpload("a", null, 5, sum, null), "purpose");
  }

  @Test
  void programsNeedTheScope() {
    Actor reader = new Actor(ada.actor.userId(), Role.BOT, null, Set.of("messages:read"), "bot");

    assertThatThrownBy(() -> media.prepare(reader, null)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> media.complete(reader, UUID.randomUUID()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> media.cancel(reader, UUID.randomUUID()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void outsidersHaveNoHandInIt() throws Exception {
    UploadTicket open = sent(PHOTOGRAPH, "image/jpeg");
    assertThatThrownBy(() -> media.complete(zoe.actor, open.id())).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> media.cancel(zoe.actor, open.id())).isInstanceOf(NotThere.class);
    UUID id = media.complete(ada.actor, open.id()).id();
    assertThatThrownBy(() -> media.complete(zoe.actor, id)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> media.cancel(zoe.actor, id)).isInstanceOf(NotThere.class);
    assertThatThrownBy(() -> media.attach(zoe.actor, List.of(id), "message:z"))
        .isInstanceOf(MediaNotThere.class);
    assertThat(media.views(List.of(id))).hasSize(1);
  }

  @Test
  void onePersonHoldsOnlySoMany() {
    byte[] small = TestPictures.png(2, 2);
    for (int i = 0; i < media.limits().openUploads(); i++) {
      ada.prepare(small, "image/png");
    }
    assertThatThrownBy(() -> ada.prepare(small, "image/png")).isInstanceOf(TooManyUploads.class);
    assertThat(zoe.prepare(small, "image/png").id()).isNotNull();
  }

  @Test
  void attachingBindsToOneOwner() throws Exception {
    UUID id = ada.send(PHOTOGRAPH, "image/jpeg").id();
    UUID other = ada.send(PHOTOGRAPH, "image/jpeg").id();
    media.attach(ada.actor, List.of(id), "message:1");
    media.attach(ada.actor, List.of(id), "message:1");

    assertThatThrownBy(() -> media.attach(ada.actor, List.of(other, id), "message:2"))
        .isInstanceOf(MediaNotThere.class);
    assertThatThrownBy(() -> media.attach(ada.actor, List.of(UUID.randomUUID()), "message:2"))
        .isInstanceOf(MediaNotThere.class);
    assertThatThrownBy(() -> media.cancel(ada.actor, id)).isInstanceOf(NotThere.class);
    media.attach(ada.actor, List.of(other), "message:2");

    media.release("message:1", List.of(other));
    assertThat(media.views(List.of(id, other))).hasSize(2);
    media.release("message:1");
    assertThat(media.views(List.of(id, other))).containsOnlyKeys(other);
  }

  @Test
  void whatIsRolledBackIsNotAttached() throws Exception {
    UUID id = ada.send(PHOTOGRAPH, "image/jpeg").id();

    QuarkusTransaction.begin();
    media.attach(ada.actor, List.of(id), "message:lost");
    QuarkusTransaction.rollback();

    media.attach(ada.actor, List.of(id), "message:kept");
  }

  @Test
  void nothingIsLeftOfWhatNobodyHolds() throws Exception {
    MediaView attached = ada.send(PHOTOGRAPH, "image/jpeg");
    media.attach(ada.actor, List.of(attached.id()), "message:stays");
    MediaView cancelled = ada.send(PHOTOGRAPH, "image/jpeg");
    MediaView released = ada.send(PHOTOGRAPH, "image/jpeg");
    MediaView forgotten = ada.send(PHOTOGRAPH, "image/jpeg");
    media.attach(ada.actor, List.of(released.id()), "message:goes");
    sent(PHOTOGRAPH, "image/jpeg");
    media.cancel(ada.actor, cancelled.id());
    media.release("message:goes");
    aDayPasses();

    SweepMediaService.Swept swept = sweep.call();

    assertThat(swept.uploads()).isPositive();
    assertThat(swept.media()).isPositive();
    assertThat(media.views(List.of(attached.id(), cancelled.id(), released.id(), forgotten.id())))
        .containsOnlyKeys(attached.id());
    assertThat(objects()).isEqualTo(named());
    assertThat(objects()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(ada.get(located(attached, "large", false)).statusCode()).isEqualTo(200);
  }

  @Test
  void severalNodesMaySweepAtOnce() throws Exception {
    for (int i = 0; i < 6; i++) {
      ada.send(TestPictures.png(8, 8), "image/png");
    }
    aDayPasses();

    var threads =
        List.of(1, 2, 3).stream().map(n -> Thread.ofVirtual().start(() -> sweep.call())).toList();
    for (Thread thread : threads) {
      thread.join();
    }
    sweep.call();

    assertThat(held(ada.actor)).isZero();
    assertThat(objects()).isEqualTo(named());
  }

  @Test
  void withoutTheStoreItSaysSoAndLosesNothing() throws Exception {
    UploadTicket ticket = sent(PHOTOGRAPH, "image/jpeg");
    MediaView ready = ada.send(TestPictures.png(30, 30), "image/png");
    media.cancel(ada.actor, ada.send(TestPictures.png(30, 30), "image/png").id());

    outage.during(
        () -> {
          assertThatThrownBy(() -> media.complete(ada.actor, ticket.id()))
              .isInstanceOf(StorageUnavailable.class);
          assertThatThrownBy(() -> sweep.call()).isInstanceOf(StorageUnavailable.class);
          assertThat(media.views(List.of(ready.id()))).hasSize(1);
          media.attach(ada.actor, List.of(ready.id()), "message:during");
          assertThat(ada.get(located(ready, "thumb", false)).statusCode()).isEqualTo(503);
        });

    assertThat(media.complete(ada.actor, ticket.id()).width()).isEqualTo(700);
    assertThat(ada.get(located(ready, "thumb", false)).statusCode()).isEqualTo(200);
    aDayPasses();
    sweep.call();
    assertThat(objects()).isEqualTo(named());
  }

  private UploadTicket sent(byte[] bytes, String type) throws Exception {
    UploadTicket ticket = ada.prepare(bytes, type);
    assertThat(ada.put(ticket, bytes)).isEqualTo(200);
    return ticket;
  }

  private void assertRefused(UploadTicket ticket, Reason reason) {
    assertThatThrownBy(() -> media.complete(ada.actor, ticket.id()))
        .isInstanceOf(UploadRefused.class)
        .extracting("reason")
        .isEqualTo(reason);
  }

  private void assertInvalid(PrepareUpload command, String field) {
    assertThatThrownBy(() -> media.prepare(ada.actor, command))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.errors()).extracting("field").containsExactly(field));
  }

  private URI located(MediaView view, String variant, boolean download) {
    return media.locate(view.id(), variant, key(view), download);
  }

  private static String key(MediaView view) {
    return view.url("thumb").replaceFirst(".*k=", "");
  }

  private String rawKey(UploadTicket ticket) {
    return URI.create(ticket.url()).getPath().replaceFirst("^/s3/" + bucket + "/", "");
  }

  private void put(String key, byte[] bytes) {
    s3.putObject(
        r -> r.bucket(bucket).key(key),
        software.amazon.awssdk.core.sync.RequestBody.fromBytes(bytes));
  }

  private long held(Actor actor) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                database
                        .createQuery("from Upload where ownerId = :o", UploadEntity.class)
                        .setParameter("o", actor.userId())
                        .getResultList()
                        .size()
                    + database
                        .createQuery("from Medium where ownerId = :o", MediumEntity.class)
                        .setParameter("o", actor.userId())
                        .getResultList()
                        .size());
  }

  private void aDayPasses() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (String column :
                  List.of(
                      "uploads.created_at",
                      "uploads.expires_at",
                      "media.created_at",
                      "discards.due_at")) {
                String[] names = column.split("\\.");
                database
                    .createNativeQuery(
                        "update media.%s set %s = %s - interval '25 hours'"
                            .formatted(names[0], names[1], names[1]))
                    .executeUpdate();
              }
            });
  }

  private Set<String> objects() {
    if (s3.listBuckets().buckets().stream().noneMatch(b -> b.name().equals(bucket))) {
      return new HashSet<>();
    }
    Set<String> all =
        s3.listObjectsV2Paginator(r -> r.bucket(bucket)).contents().stream()
            .map(S3Object::key)
            .collect(Collectors.toCollection(HashSet::new));
    all.removeAll(strays);
    return all;
  }

  private Set<String> named() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                Set.copyOf(
                    database
                        .createQuery("select distinct objectKey from Variant", String.class)
                        .getResultList()));
  }
}
