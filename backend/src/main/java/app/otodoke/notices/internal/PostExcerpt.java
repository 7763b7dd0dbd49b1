package app.otodoke.notices.internal;

import app.otodoke.posts.CommentView;
import app.otodoke.posts.PostView;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A post or comment on one line. */
final class PostExcerpt {

  private static final int LENGTH = 120;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PostExcerpt() {}

  /** Of the comment if there is one, else of the post; nothing of what gives a song away. */
  static String of(PostView post, CommentView comment) {
    if (comment != null) {
      return of(comment.body());
    }
    return post == null || post.spoiler() ? "" : of(post.body());
  }

  private static String of(String body) {
    String line = SPACE.matcher(body).replaceAll(" ").strip();
    if (line.length() <= LENGTH) {
      return line;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    return line.substring(0, characters.preceding(LENGTH)) + "…";
  }
}
