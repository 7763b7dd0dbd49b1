package app.otodoke.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketAlreadyExistsException;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Our bucket: made where it is missing, and open to the client's own pages. */
@ApplicationScoped
class Bucket {

  private static final Logger LOG = Logger.getLogger(Bucket.class);
  private static final Duration TRUSTED = Duration.ofSeconds(5);

  private final S3Client s3;
  private final Clock clock;
  private final String name;
  private final Optional<String> origin;
  private final boolean external;
  private volatile Instant seen = Instant.MIN;

  Bucket(
      S3Client s3,
      Clock clock,
      @ConfigProperty(name = "otodoke.s3.bucket") String name,
      @ConfigProperty(name = "otodoke.origin") Optional<String> origin,
      @ConfigProperty(name = "otodoke.s3.endpoint") Optional<String> endpoint) {
    this.s3 = s3;
    this.clock = clock;
    this.name = name;
    this.origin = origin;
    this.external = endpoint.isPresent();
  }

  /** Asks the store at most every few seconds. */
  void ensure(AwsRequestOverrideConfiguration within) {
    if (clock.instant().isBefore(seen.plus(TRUSTED))) {
      return;
    }
    try {
      s3.headBucket(r -> r.bucket(name).overrideConfiguration(within));
    } catch (NoSuchBucketException missing) {
      create(within);
    }
    seen = clock.instant();
  }

  private void create(AwsRequestOverrideConfiguration within) {
    try {
      s3.createBucket(r -> r.bucket(name).overrideConfiguration(within));
    } catch (BucketAlreadyOwnedByYouException | BucketAlreadyExistsException anotherNodeDid) {
      return;
    }
    if (external && origin.isPresent()) {
      admit(origin.get(), within);
    }
  }

  /** Browsers put files there straight from our pages. */
  private void admit(String page, AwsRequestOverrideConfiguration within) {
    CORSRule rule =
        CORSRule.builder()
            .allowedOrigins(page)
            .allowedMethods("GET", "HEAD", "PUT")
            .allowedHeaders("*")
            .maxAgeSeconds(3600)
            .build();
    try {
      s3.putBucketCors(
          r ->
              r.bucket(name)
                  .corsConfiguration(c -> c.corsRules(List.of(rule)))
                  .overrideConfiguration(within));
    } catch (SdkException e) {
      LOG.warnf("the bucket %s does not take rules for other origins: %s", name, e.getMessage());
    }
  }
}
