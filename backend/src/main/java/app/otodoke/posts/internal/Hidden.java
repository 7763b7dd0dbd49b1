package app.otodoke.posts.internal;

import app.otodoke.posts.HiddenAuthors;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks all who keep somebody's writing from a reader. */
@ApplicationScoped
class Hidden {

  private final List<HiddenAuthors> authors;

  Hidden(@All List<HiddenAuthors> authors) {
    this.authors = authors;
  }

  Set<UUID> from(UUID readerId) {
    return authors.stream()
        .flatMap(rule -> rule.from(readerId).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Moderators are shown everything that they are led to. */
  void require(Actor actor, UUID authorId) {
    if (!actor.moderates() && from(actor.userId()).contains(authorId)) {
      throw new NotThere();
    }
  }
}
