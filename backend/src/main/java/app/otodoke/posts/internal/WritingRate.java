package app.otodoke.posts.internal;

import app.otodoke.platform.pace.Allowance;
import app.otodoke.posts.WritingTooFast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast one person may write posts, and comments. */
@ApplicationScoped
class WritingRate {

  private final Allowance posts;
  private final Allowance comments;

  @Inject
  WritingRate(
      @ConfigProperty(name = "otodoke.posts.posts.burst") int postsAtOnce,
      @ConfigProperty(name = "otodoke.posts.posts.per-minute") double postsPerMinute,
      @ConfigProperty(name = "otodoke.posts.comments.burst") int commentsAtOnce,
      @ConfigProperty(name = "otodoke.posts.comments.per-minute") double commentsPerMinute) {
    this(
        new Allowance(postsAtOnce, postsPerMinute / 60),
        new Allowance(commentsAtOnce, commentsPerMinute / 60));
  }

  WritingRate(Allowance posts, Allowance comments) {
    this.posts = posts;
    this.comments = comments;
  }

  /**
   * Takes one post from the person's allowance.
   *
   * @throws WritingTooFast when there is none left
   */
  void takePost(UUID userId) {
    take(posts, userId);
  }

  /**
   * Takes one comment from the person's allowance.
   *
   * @throws WritingTooFast when there is none left
   */
  void takeComment(UUID userId) {
    take(comments, userId);
  }

  private static void take(Allowance allowance, UUID userId) {
    Duration wait = allowance.take(userId);
    if (wait.isPositive()) {
      throw new WritingTooFast(wait);
    }
  }
}
