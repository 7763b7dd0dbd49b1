package app.otodoke.media.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.media.StorageUnavailable;
import app.otodoke.media.UploadInWork;
import app.otodoke.media.UploadTicket;
import app.otodoke.platform.DataFolder;
import app.otodoke.platform.StoreOutage;
import app.otodoke.support.TestPictures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** What becomes of an upload when the store fails, hangs or is asked twice. */
@QuarkusTest
class StoreFaultsTest {

  private static final byte[] PICTURE = TestPictures.jpeg(700, 500);

  @TestHTTPResource("/")
  URI app;

  @ConfigProperty(name = "otodoke.s3.bucket")
  String bucket;

  @ConfigProperty(name = "quarkus.s3.endpoint-override")
  URI endpoint;

  @ConfigProperty(name = "otodoke.s3.access-key")
  String accessKey;

  @ConfigProperty(name = "otodoke.s3.secret-key")
  String secretKey;

  @Inject MediaApi media;
  @Inject UploadLedger ledger;
  @Inject UploadRules rules;
  @Inject MediaViewsQuery views;
  @Inject DataFolder folder;
  @Inject Bucket ours;
  @Inject StoreOutage outage;
  @Inject S3Client s3;
  @Inject Clock clock;

  private Sender ada;

  @BeforeEach
  void person() {
    ada = new Sender(media, app);
  }

  @Test
  void aVariantThatCannotBeWrittenLeavesNoMedium() throws Exception {
    UploadTicket ticket = sent();
    List<String> written = new ArrayList<>();
    AtomicInteger puts = new AtomicInteger();
    ObjectStore failing =
        new ObjectStore(s3, ours, bucket) {
          @Override
          void put(String key, Path file, String type) {
            if (puts.incrementAndGet() == 3) {
              throw new StorageUnavailable();
            }
            super.put(key, file, type);
            written.add(key);
          }
        };
    CompleteUploadService complete =
        new CompleteUploadService(ledger, rules, failing, views, folder);

    assertThatThrownBy(() -> complete.call(ada.actor, ticket.id()))
        .isInstanceOf(StorageUnavailable.class);

    assertThat(media.views(List.of(ticket.id()))).isEmpty();
    assertThat(written).hasSize(2);
    MediaView view = media.complete(ada.actor, ticket.id());
    assertThat(view.variants()).hasSize(4);
  }

  @Test
  void completedTwiceAtOnceItBecomesOneMedium() throws Exception {
    UploadTicket ticket = sent();
    CountDownLatch together = new CountDownLatch(1);
    Callable<Object> complete =
        () -> {
          together.await();
          try {
            return media.complete(ada.actor, ticket.id());
          } catch (UploadInWork other) {
            return other;
          }
        };
    List<Object> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Object>> asked = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        asked.add(threads.submit(complete));
      }
      together.countDown();
      for (Future<Object> each : asked) {
        answers.add(each.get());
      }
    }

    MediaView view = media.complete(ada.actor, ticket.id());
    assertThat(answers)
        .contains(view)
        .allMatch(answer -> answer.equals(view) || answer instanceof UploadInWork);
  }

  @Test
  void aConnectionThatTheStoreClosedMeanwhileIsNotHeld() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(ada.send(PICTURE, "image/jpeg").variants()).hasSize(4);
      outage.during(() -> {});
    }
    assertThat(ada.send(PICTURE, "image/jpeg").variants()).hasSize(4);
  }

  @Test
  void noTicketIsGivenWithoutTheStore() throws Exception {
    outage.during(
        () ->
            await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(
                    () ->
                        assertThatThrownBy(() -> ada.prepare(PICTURE, "image/jpeg"))
                            .isInstanceOf(StorageUnavailable.class)));
    assertThat(ada.prepare(PICTURE, "image/jpeg").id()).isNotNull();
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void aStoreThatNeverAnswersIsGivenUp() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        S3Client client =
            S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + silent.getLocalPort()))
                .region(Region.US_EAST_1)
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("a", "b")))
                .httpClient(
                    UrlConnectionHttpClient.builder().socketTimeout(Duration.ofHours(1)).build())
                .build()) {
      ObjectStore hanging =
          new ObjectStore(
              client, new Bucket(client, clock, "b", Optional.empty(), Optional.empty()), "b");

      assertThatThrownBy(hanging::ready).isInstanceOf(StorageUnavailable.class);
      assertThatThrownBy(() -> hanging.fetch("key", 5, Path.of("nowhere")))
          .isInstanceOf(StorageUnavailable.class);
      assertThatThrownBy(() -> hanging.delete(List.of("key")))
          .isInstanceOf(StorageUnavailable.class);
    }
  }

  @Test
  void aStoreOfOnesOwnIsAddressedAsBrowsersReachIt() throws Exception {
    Optional<URI> own = Optional.of(URI.create("http://store.internal:9000"));
    StoreLinks links =
        new StoreLinks(
            clock,
            Optional.of(endpoint),
            own,
            own.get(),
            bucket,
            "us-east-1",
            accessKey,
            secretKey);
    ada.prepare(PICTURE, "image/jpeg"); // there is a bucket now
    Map<String, String> headers = Map.of("Content-Type", "image/jpeg");
    URI put = links.put("own/one", PICTURE.length, headers, Duration.ofMinutes(5));

    assertThat(put.getAuthority()).isEqualTo(endpoint.getAuthority());
    assertThat(ada.put(new UploadTicket(null, put.toString(), "PUT", headers, null), PICTURE))
        .isEqualTo(200);
    URI get = links.get("own/one", "image/jpeg", "inline");
    assertThat(ada.get(get).body()).isEqualTo(PICTURE);
    assertThat(ada.get(URI.create(get + "&x=1")).statusCode()).isEqualTo(403);
    s3.deleteObject(r -> r.bucket(bucket).key("own/one"));
  }

  private UploadTicket sent() throws Exception {
    UploadTicket ticket = ada.prepare(PICTURE, "image/jpeg");
    assertThat(ada.put(ticket, PICTURE)).isEqualTo(200);
    return ticket;
  }
}
