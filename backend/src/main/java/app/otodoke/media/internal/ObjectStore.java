package app.otodoke.media.internal;

import app.otodoke.media.StorageUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;

/** The bucket. Whatever goes wrong with it is {@link StorageUnavailable}, within seconds. */
@ApplicationScoped
class ObjectStore {

  private static final Logger LOG = Logger.getLogger(ObjectStore.class);
  private static final AwsRequestOverrideConfiguration SOON = within(Duration.ofSeconds(5));
  private static final AwsRequestOverrideConfiguration WITH_BYTES = within(Duration.ofSeconds(60));

  private final S3Client s3;
  private final Bucket bucket;
  private final String name;

  ObjectStore(S3Client s3, Bucket bucket, @ConfigProperty(name = "otodoke.s3.bucket") String name) {
    this.s3 = s3;
    this.bucket = bucket;
    this.name = name;
  }

  /** Returns when the store answers and has our bucket. */
  void ready() {
    answered(
        () -> {
          bucket.ensure(SOON);
          return null;
        });
  }

  /**
   * Brings an object's bytes here, unless their length is not the one expected.
   *
   * @return empty when there is no such object
   */
  Optional<Arrived> fetch(String key, long expected, Path to) {
    return answered(
        () -> {
          try (ResponseInputStream<GetObjectResponse> in =
              s3.getObject(r -> r.bucket(name).key(key).overrideConfiguration(SOON))) {
            long length = in.response().contentLength();
            if (length != expected) {
              in.abort();
              return Optional.of(new Arrived(length, ""));
            }
            return Optional.of(new Arrived(length, copied(in, to)));
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  void put(String key, Path file, String type) {
    answered(
        () ->
            s3.putObject(
                r -> r.bucket(name).key(key).contentType(type).overrideConfiguration(WITH_BYTES),
                RequestBody.fromFile(file)));
  }

  /** Removes objects; those that are not there count as removed. */
  void delete(Collection<String> keys) {
    List<ObjectIdentifier> objects =
        keys.stream().map(key -> ObjectIdentifier.builder().key(key).build()).toList();
    answered(
        () ->
            s3.deleteObjects(
                r ->
                    r.bucket(name)
                        .delete(d -> d.objects(objects).quiet(true))
                        .overrideConfiguration(SOON)));
  }

  private static String copied(InputStream in, Path to) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream counted = new DigestInputStream(in, digest);
        OutputStream out = Files.newOutputStream(to)) {
      counted.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * Asks a second time when the connection turns out to be one that the store has closed meanwhile:
   * the client does not do so by itself when it sends bytes. Every question may be repeated.
   */
  private static <T> T answered(Callable<T> question) {
    try {
      return asked(question);
    } catch (UncheckedIOException closed) {
      try {
        return asked(question);
      } catch (UncheckedIOException e) {
        throw unavailable(e);
      }
    }
  }

  private static <T> T asked(Callable<T> question) {
    try {
      return question.call();
    } catch (SdkException | IOException e) {
      throw unavailable(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static StorageUnavailable unavailable(Exception e) {
    LOG.warnf("the file store does not serve: %s", e.getMessage());
    return new StorageUnavailable();
  }

  private static AwsRequestOverrideConfiguration within(Duration time) {
    return AwsRequestOverrideConfiguration.builder()
        .apiCallTimeout(time)
        .apiCallAttemptTimeout(time)
        .build();
  }

  /**
   * What the store has.
   *
   * @param sha256 hexadecimal; empty when the length was wrong already
   */
  record Arrived(long length, String sha256) {}
}
