package app.otodoke.platform.guard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Listens to the SQL statements that run, so that a test can count them. */
public final class Statements {

  /** Compared by identity: two listeners may have heard the same. */
  private static final class Listener {
    private final Thread thread;
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    private Listener(Thread thread) {
      this.thread = thread;
    }
  }

  private static final Set<Listener> LISTENERS = ConcurrentHashMap.newKeySet();

  private Statements() {}

  /** How many statements the action runs on this thread. */
  public static int count(Callable<?> action) throws Exception {
    return of(action).size();
  }

  /** The statements the action runs on this thread, in order. */
  public static List<String> of(Callable<?> action) throws Exception {
    return listen(Thread.currentThread(), action);
  }

  /** The statements any thread runs meanwhile: for an action that asks over HTTP or a socket. */
  public static List<String> ofAllThreads(Callable<?> action) throws Exception {
    return listen(null, action);
  }

  private static List<String> listen(Thread thread, Callable<?> action) throws Exception {
    Listener listener = new Listener(thread);
    LISTENERS.add(listener);
    try {
      action.call();
    } finally {
      LISTENERS.remove(listener);
    }
    return List.copyOf(listener.heard);
  }

  static void seen(String sql) {
    for (Listener listener : LISTENERS) {
      if (listener.thread == null || listener.thread == Thread.currentThread()) {
        listener.heard.add(sql);
      }
    }
  }
}
