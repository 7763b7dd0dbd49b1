package app.otodoke.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/**
 * Signed addresses at the store, as browsers reach it. Those of the embedded store are relative to
 * the application, which relays them, whatever name it is called by.
 */
@ApplicationScoped
class StoreLinks {

  private static final Duration READABLE = Duration.ofDays(2);
  private static final Duration SOON = Duration.ofHours(2);

  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
  private final Clock clock;
  private final URI endpoint;
  private final URI inside;
  private final boolean relayed;
  private final String bucket;
  private final String region;
  private final AwsCredentialsIdentity credentials;

  StoreLinks(
      Clock clock,
      @ConfigProperty(name = "otodoke.s3.public-endpoint") Optional<URI> publicEndpoint,
      @ConfigProperty(name = "otodoke.s3.endpoint") Optional<URI> ownEndpoint,
      @ConfigProperty(name = "quarkus.s3.endpoint-override") URI usedEndpoint,
      @ConfigProperty(name = "otodoke.s3.bucket") String bucket,
      @ConfigProperty(name = "otodoke.s3.region") String region,
      @ConfigProperty(name = "otodoke.s3.access-key") String accessKey,
      @ConfigProperty(name = "otodoke.s3.secret-key") String secretKey) {
    this.clock = clock;
    this.endpoint = ownEndpoint.isEmpty() ? usedEndpoint : publicEndpoint.orElse(usedEndpoint);
    this.inside = usedEndpoint;
    this.relayed = ownEndpoint.isEmpty();
    this.bucket = bucket;
    this.region = region;
    this.credentials = AwsCredentialsIdentity.create(accessKey, secretKey);
  }

  /** Where exactly these bytes may be put, with all these headers and that length. */
  URI put(String key, long length, Map<String, String> headers, Duration validity) {
    SdkHttpRequest.Builder request = request(SdkHttpMethod.PUT, key);
    headers.forEach(request::putHeader);
    request.putHeader("Content-Length", Long.toString(length));
    return signed(request, clock.instant(), validity);
  }

  /**
   * Where the object may be read for at least a day; the same for all who ask on one day, so that
   * browsers find it in their caches.
   */
  URI get(String key, String type, String disposition) {
    SdkHttpRequest.Builder request = request(SdkHttpMethod.GET, key);
    request.putRawQueryParameter("response-content-type", type);
    request.putRawQueryParameter("response-content-disposition", disposition);
    request.putRawQueryParameter("response-cache-control", "private, max-age=31536000, immutable");
    return signed(request, clock.instant().truncatedTo(ChronoUnit.DAYS), READABLE);
  }

  /** Where the application itself may read the object. */
  URI inside(String key) {
    SdkHttpRequest.Builder request = request(inside, SdkHttpMethod.GET, key);
    String origin = inside.getScheme() + "://" + inside.getRawAuthority();
    return URI.create(origin + target(request, clock.instant(), SOON));
  }

  /** The signature does not cover the scheme; said to be https, the signer leaves the body out. */
  private SdkHttpRequest.Builder request(SdkHttpMethod method, String key) {
    return request(endpoint, method, key);
  }

  private SdkHttpRequest.Builder request(URI endpoint, SdkHttpMethod method, String key) {
    return SdkHttpRequest.builder()
        .method(method)
        .protocol("https")
        .host(endpoint.getHost())
        .port(endpoint.getPort() < 0 ? 443 : endpoint.getPort())
        .encodedPath("%s/%s/%s".formatted(base(endpoint), bucket, key));
  }

  private static String base(URI endpoint) {
    return endpoint.getPath() == null ? "" : endpoint.getPath().replaceFirst("/$", "");
  }

  private URI signed(SdkHttpRequest.Builder request, Instant from, Duration validity) {
    String target = target(request, from, validity);
    return URI.create(relayed ? target : origin() + target);
  }

  private String target(SdkHttpRequest.Builder request, Instant from, Duration validity) {
    URI signed =
        signer
            .sign(
                r ->
                    r.identity(credentials)
                        .request(request.build())
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(
                            AwsV4FamilyHttpSigner.AUTH_LOCATION,
                            AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, validity)
                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                        .putProperty(AwsV4FamilyHttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(from, ZoneOffset.UTC)))
            .request()
            .getUri();
    return signed.getRawPath() + "?" + signed.getRawQuery();
  }

  private String origin() {
    return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
  }
}
