package app.otodoke.posts;

/** Changes a post; what is null stays. Limits as in {@link PublishPost}. */
public record ChangePost(String body, Boolean spoiler) {}
