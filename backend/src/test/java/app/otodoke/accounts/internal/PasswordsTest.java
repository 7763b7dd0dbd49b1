package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.shared.TooManyRequests;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private record Settings(int memoryKib, int iterations, int concurrent, int waiting)
      implements PasswordSettings {}

  private final Passwords usual = new Passwords(new Settings(19_456, 2, 2, 32));

  @Test
  void hashesAsRecommendedAndNeverTwiceAlike() {
    String hash = usual.hash("seven quiet rivers");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(usual.hash("seven quiet rivers")).isNotEqualTo(hash);
    assertThat(usual.matches("seven quiet rivers", hash)).isTrue();
    assertThat(usual.matches("seven quiet river", hash)).isFalse();
  }

  @Test
  void isTheReferenceAlgorithm() {
    // from the reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1
    String known =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    assertThat(usual.matches("password", known)).isTrue();
  }

  @Test
  void widthOfLettersDoesNotMatter() {
    assertThat(usual.matches("ｓｅｖｅｎ　quiet", usual.hash("seven quiet"))).isTrue();
  }

  @Test
  void anUnknownAccountTakesTheSameWork() {
    long before = usual.computed();
    assertThat(usual.matches("anything", null)).isFalse();
    assertThat(usual.computed()).isEqualTo(before + 1);
  }

  @Test
  void moreThanMayWaitAreTurnedAway() throws Exception {
    Passwords narrow = new Passwords(new Settings(65_536, 6, 1, 1));
    int people = 12;
    CountDownLatch together = new CountDownLatch(people);
    try (ExecutorService all = Executors.newFixedThreadPool(people)) {
      var futures =
          java.util.stream.IntStream.range(0, people)
              .<Future<?>>mapToObj(
                  i ->
                      all.submit(
                          () -> {
                            together.countDown();
                            together.await();
                            return narrow.hash("x");
                          }))
              .toList();
      assertThatThrownBy(
              () -> {
                for (Future<?> future : futures) {
                  future.get();
                }
              })
          .hasCauseInstanceOf(TooManyRequests.class);
    }
    assertThat(narrow.hash("afterwards there is room again")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1qaz2wsx3edc",
        "Jennifer1988!",
        "basketball",
        "password12",
        "P@ssw0rd!!",
        "qwertyuiop",
        "qwerty123456",
        "0987654321",
        "aaaaaaaaaaaa",
        "abababababab",
        "iloveyou2024",
        "letmeinletmein",
        "sunshine!!!!!",
        "パスワード12345",
        "otodoke-2026",
        "1q2w3e4r5t6y7u8i",
        "sakurasakura"
      })
  void whatEveryoneTriesFirstIsCommon(String password) {
    assertThat(CommonPasswords.common(password)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seven quiet rivers",
        "correct horse battery",
        "夜汽車と七つの静かな川",
        "x7#Kq9!mZp2w",
        "passwordless trains at dawn",
        "20-tunnels-north"
      })
  void whatTakesThoughtIsNot(String password) {
    assertThat(CommonPasswords.common(password)).isFalse();
  }
}
