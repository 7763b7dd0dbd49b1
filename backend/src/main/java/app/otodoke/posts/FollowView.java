package app.otodoke.posts;

/**
 * How the asker and a member stand to each other.
 *
 * @param followers how many follow the member
 * @param followees how many the member follows
 */
public record FollowView(boolean following, boolean followsMe, long followers, long followees) {}
