package app.otodoke.posts;

/** How many like a post, and whether the asker does. */
public record LikesView(long likes, boolean liked) {}
