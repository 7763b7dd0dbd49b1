package app.otodoke.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SharedQuestionTest {

  private final List<Set<Integer>> asked = new ArrayList<>();
  private final Semaphore answers = new Semaphore(0);
  private final SharedQuestion<Integer, String> question = new SharedQuestion<>(this::answer);

  private Map<Integer, String> answer(Set<Integer> keys) {
    asked.add(Set.copyOf(keys));
    answers.acquireUninterruptibly();
    return keys.stream().filter(key -> key > 0).collect(Collectors.toMap(k -> k, k -> "no. " + k));
  }

  @Test
  void whoAsksWhileAnAnswerIsOnItsWayIsAnsweredByTheNext() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> first = threads.submit(() -> question.of(1));
      Awaitility.await().until(() -> asked.size() == 1);
      List<Future<String>> others = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        int key = i % 4 + 1;
        others.add(threads.submit(() -> question.of(key)));
      }
      Awaitility.await().until(() -> question.waiting() == 4);
      answers.release(2);
      assertThat(first.get()).isEqualTo("no. 1");
      for (int i = 0; i < 40; i++) {
        assertThat(others.get(i).get()).isEqualTo("no. " + (i % 4 + 1));
      }
    }
    assertThat(asked).containsExactly(Set.of(1), Set.of(1, 2, 3, 4));
    assertThat(question.isAsking()).isFalse();
  }

  @Test
  void nobodyHasAnAnswerToEverything() {
    answers.release();
    assertThat(question.of(-1)).isNull();
  }

  @Test
  void aFailureIsForThoseWhoAskedAndNobodyElse() {
    boolean[] broken = {true};
    SharedQuestion<Integer, String> other =
        new SharedQuestion<>(
            keys -> {
              if (broken[0]) {
                throw new IllegalStateException("no database");
              }
              return Map.of(1, "one");
            });
    assertThatIllegalStateException().isThrownBy(() -> other.of(1)).withMessage("no database");
    broken[0] = false;
    assertThat(other.of(1)).isEqualTo("one");
  }
}
