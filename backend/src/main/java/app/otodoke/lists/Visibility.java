package app.otodoke.lists;

/** Who sees a list: the whole circle, or its owner and editors only. */
public enum Visibility {
  CIRCLE,
  PRIVATE
}
