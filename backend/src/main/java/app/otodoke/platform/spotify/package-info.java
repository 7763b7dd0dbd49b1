/**
 * Spotify's catalogue, asked on behalf of everybody through one queue: what is asked twice is asked
 * once, answers are kept a while, and when Spotify says to wait, we wait.
 */
package app.otodoke.platform.spotify;
