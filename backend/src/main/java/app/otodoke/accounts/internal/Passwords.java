package app.otodoke.accounts.internal;

import app.otodoke.shared.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Computes and compares password hashes, a few at a time, with a bounded queue. */
@ApplicationScoped
class Passwords {

  private static final Duration WAIT = Duration.ofSeconds(5);

  private final SecureRandom random = new SecureRandom();
  private final AtomicLong computed = new AtomicLong();
  private final PasswordSettings settings;
  private final Semaphore places;
  private final Semaphore queue;

  Passwords(PasswordSettings settings) {
    this.settings = settings;
    places = new Semaphore(settings.concurrent(), true);
    queue = new Semaphore(settings.concurrent() + settings.waiting());
  }

  String hash(String password) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return compute(password, usual(salt)).text();
  }

  /**
   * Whether it is the password.
   *
   * @param hash null where there is no account: answers false after the same work
   */
  boolean matches(String password, String hash) {
    Argon2Hash expected = hash == null ? usual(new byte[16]) : Argon2Hash.parse(hash);
    Argon2Hash actual = compute(password, expected);
    return hash != null && MessageDigest.isEqual(expected.value(), actual.value());
  }

  /** How many hashes were computed so far. */
  long computed() {
    return computed.get();
  }

  private Argon2Hash usual(byte[] salt) {
    return new Argon2Hash(settings.memoryKib(), settings.iterations(), salt, new byte[32]);
  }

  private Argon2Hash compute(String password, Argon2Hash like) {
    if (!queue.tryAcquire()) {
      throw new TooManyRequests(WAIT);
    }
    try {
      if (!places.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new TooManyRequests(WAIT);
      }
      try {
        computed.incrementAndGet();
        return like.of(bytes(password));
      } finally {
        places.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyRequests(WAIT);
    } finally {
      queue.release();
    }
  }

  /** The same password however the keyboard composes it. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
