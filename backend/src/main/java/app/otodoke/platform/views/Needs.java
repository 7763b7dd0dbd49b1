package app.otodoke.platform.views;

import app.otodoke.shared.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What views need of others: gathered first, then fetched with one call for each fetcher. */
public final class Needs {

  private final Map<Fetcher<?>, Set<UUID>> ids = new IdentityHashMap<>();

  /**
   * One thing more.
   *
   * @param id null needs nothing
   */
  public Needs of(Fetcher<?> fetcher, UUID id) {
    if (id != null) {
      ids.computeIfAbsent(fetcher, f -> new HashSet<>()).add(id);
    }
    return this;
  }

  public Needs of(Fetcher<?> fetcher, Collection<UUID> more) {
    more.forEach(id -> of(fetcher, id));
    return this;
  }

  /** One call for each fetcher that anything is needed of. */
  public Fetched fetch(Actor actor) {
    Map<Fetcher<?>, Map<UUID, ?>> found = new IdentityHashMap<>();
    ids.forEach((fetcher, wanted) -> found.put(fetcher, fetcher.fetch(actor, wanted)));
    return new Fetched(found);
  }

  /** What was needed, at hand. */
  public static final class Fetched {

    private final Map<Fetcher<?>, Map<UUID, ?>> found;

    private Fetched(Map<Fetcher<?>, Map<UUID, ?>> found) {
      this.found = found;
    }

    /** Null when it is not there, or was not declared as needed. */
    @SuppressWarnings("unchecked") // a fetcher answers with its own kind
    public <V> V get(Fetcher<V> fetcher, UUID id) {
      return id == null ? null : (V) found.getOrDefault(fetcher, new HashMap<>()).get(id);
    }
  }
}
