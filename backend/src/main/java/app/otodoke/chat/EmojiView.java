package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import java.time.Instant;

/**
 * One of the circle's own emoji.
 *
 * @param name without the colons
 * @param url root-relative address of the picture
 * @param by who added it
 */
public record EmojiView(String name, String url, PersonView by, Instant addedAt) {}
