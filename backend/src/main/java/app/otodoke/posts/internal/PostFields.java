package app.otodoke.posts.internal;

import app.otodoke.posts.ChangePost;
import app.otodoke.posts.PublishPost;
import app.otodoke.posts.WriteComment;
import app.otodoke.shared.FieldChecks;

/** What may be written in posts and comments. */
final class PostFields {

  private static final int BODY = 5_000;
  private static final int COMMENT = 2_000;
  private static final int PICTURES = 4;
  private static final int ALT = 1_000;

  private PostFields() {}

  static void check(PublishPost post) {
    FieldChecks checks =
        new FieldChecks()
            .present("clientId", post.clientId())
            .present("songId", post.songId())
            .words("body", post.body(), BODY)
            .count("pictures", post.pictures(), 0, PICTURES);
    for (int i = 0; i < Math.min(PICTURES, post.pictures().size()); i++) {
      checks
          .present("pictures." + i + ".mediaId", post.pictures().get(i).mediaId())
          .optional("pictures." + i + ".alt", post.pictures().get(i).alt(), ALT);
    }
    checks.done();
  }

  static void check(ChangePost post) {
    if (post.body() != null) {
      new FieldChecks().words("body", post.body(), BODY).done();
    }
  }

  static void check(WriteComment comment) {
    new FieldChecks()
        .present("clientId", comment.clientId())
        .words("body", comment.body(), COMMENT)
        .done();
  }

  static void checkComment(String body) {
    new FieldChecks().words("body", body, COMMENT).done();
  }
}
