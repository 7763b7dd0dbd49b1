package app.otodoke.notices;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.CardMention;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody is told of. What it says is asked for when it is read: of a message that is
 * deleted, or in a room its reader is no longer in, nothing is shown.
 *
 * @param actor who did it
 * @param room where, for what happened in a room; else null
 * @param messageId the message it is about, or null
 * @param seq where in the room's log; null outside of rooms
 * @param postId the post it is about, or null
 * @param emoji of a reaction; else null
 * @param word the keyword that was said; else null
 * @param excerpt of the message, post or comment on one line; empty for the rest
 */
public record NoticeView(
    UUID id,
    NoticeKind kind,
    PersonView actor,
    CardMention.@Nullable Room room,
    @Nullable UUID messageId,
    @Nullable Long seq,
    @Nullable UUID postId,
    @Nullable String emoji,
    @Nullable String word,
    String excerpt,
    Instant at,
    boolean read) {}
