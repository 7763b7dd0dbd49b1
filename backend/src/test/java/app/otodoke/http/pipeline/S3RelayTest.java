package app.otodoke.http.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@QuarkusTest
class S3RelayTest {

  @TestHTTPResource("/")
  URI app;

  @ConfigProperty(name = "otodoke.s3.access-key")
  String accessKey;

  @ConfigProperty(name = "otodoke.s3.secret-key")
  String secretKey;

  @ConfigProperty(name = "otodoke.s3.port")
  int port;

  @Inject S3Client s3;

  private final HttpClient browser = HttpClient.newHttpClient();
  private final byte[] song = new byte[3_000_000];

  @BeforeEach
  void bucket() {
    new Random(7).nextBytes(song);
    if (s3.listBuckets().buckets().stream().noneMatch(b -> b.name().equals("relay"))) {
      s3.createBucket(request -> request.bucket("relay"));
    }
  }

  private S3Presigner presigner() {
    return S3Presigner.builder()
        .endpointOverride(URI.create("http://127.0.0.1:" + port + "/s3"))
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
        .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
        .build();
  }

  private URI relayed(URL direct) {
    return app.resolve(direct.getFile());
  }

  private URI upload(String key) {
    try (S3Presigner presigner = presigner()) {
      return relayed(
          presigner
              .presignPutObject(
                  put ->
                      put.signatureDuration(Duration.ofMinutes(5))
                          .putObjectRequest(
                              o -> o.bucket("relay").key(key).contentType("audio/mpeg")))
              .url());
    }
  }

  private URI download(String key) {
    try (S3Presigner presigner = presigner()) {
      return relayed(
          presigner
              .presignGetObject(
                  get ->
                      get.signatureDuration(Duration.ofMinutes(5))
                          .getObjectRequest(
                              o -> o.bucket("relay").key(key).responseContentType("audio/mpeg")))
              .url());
    }
  }

  private int put(URI url) throws IOException, InterruptedException {
    return browser
        .send(
            HttpRequest.newBuilder(url)
                .header("Content-Type", "audio/mpeg")
                .PUT(BodyPublishers.ofByteArray(song))
                .build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private HttpResponse<byte[]> get(URI url, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).header("Accept-Encoding", "gzip");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), BodyHandlers.ofByteArray());
  }

  @Test
  void whatGoesUpComesDown() throws Exception {
    assertThat(put(upload("曲 1.mp3"))).isEqualTo(200);
    HttpResponse<byte[]> whole = get(download("曲 1.mp3"));
    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(whole.body()).isEqualTo(song);
    assertThat(whole.headers().firstValue("Content-Type")).contains("audio/mpeg");
    assertThat(whole.headers().firstValue("Content-Encoding").orElse("identity"))
        .isEqualTo("identity");
    assertThat(whole.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(whole.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
  }

  @Test
  void aPartCanBeAskedFor() throws Exception {
    put(upload("part.mp3"));
    HttpResponse<byte[]> part = get(download("part.mp3"), "Range", "bytes=100-199");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.headers().firstValue("Content-Range")).contains("bytes 100-199/3000000");
    assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(song, 100, 200));
  }

  @Test
  void nothingIsServedWithoutAGoodSignature() throws Exception {
    put(upload("secret.mp3"));
    URI good = download("secret.mp3");
    URI unsigned = URI.create(good.toString().replaceFirst("\\?.*", ""));
    URI other = URI.create(good.toString().replace("secret.mp3", "other.mp3"));
    URI tampered =
        URI.create(good.toString().replaceFirst("X-Amz-Expires=\\d+", "X-Amz-Expires=9999"));
    assertThat(get(unsigned).statusCode()).isEqualTo(404);
    assertThat(get(other).statusCode()).isEqualTo(403);
    assertThat(get(tampered).statusCode()).isEqualTo(403);
    assertThat(get(good).statusCode()).isEqualTo(200);
  }
}
