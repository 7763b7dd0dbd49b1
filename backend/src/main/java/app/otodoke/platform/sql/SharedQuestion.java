package app.otodoke.platform.sql;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A question that many ask at the same time. Whoever asks while an answer is on its way waits for
 * the next one, which is for all who wait: nobody is told what was true before they asked, and
 * however many ask, there is one statement at a time. Who asks alone waits for nobody.
 *
 * @param <K> what is asked about
 * @param <V> what is answered
 */
public final class SharedQuestion<K, V> {

  private final Function<Set<K>, Map<K, V>> question;
  private final ReentrantLock turn = new ReentrantLock();
  private Batch<K, V> gathering;

  /**
   * A question.
   *
   * @param question blocks; leaves out what has no answer
   */
  public SharedQuestion(Function<Set<K>, Map<K, V>> question) {
    this.question = question;
  }

  /** Those who will be answered together. */
  private record Batch<K, V>(Set<K> keys, CompletableFuture<Map<K, V>> answer) {}

  /** The answer as of now; null when there is none. Blocks. */
  public V of(K key) {
    Batch<K, V> batch;
    boolean first;
    synchronized (this) {
      first = gathering == null;
      if (first) {
        gathering = new Batch<>(new HashSet<>(), new CompletableFuture<>());
      }
      batch = gathering;
      batch.keys.add(key);
    }
    if (first) {
      ask(batch);
    }
    try {
      return batch.answer.join().get(key);
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** How many things are waiting to be asked about. */
  public synchronized int waiting() {
    return gathering == null ? 0 : gathering.keys.size();
  }

  public boolean isAsking() {
    return turn.isLocked();
  }

  private void ask(Batch<K, V> batch) {
    turn.lock();
    try {
      synchronized (this) {
        gathering = null;
      }
      batch.answer.complete(question.apply(batch.keys));
    } catch (RuntimeException | Error e) {
      batch.answer.completeExceptionally(e);
    } finally {
      turn.unlock();
    }
  }
}
