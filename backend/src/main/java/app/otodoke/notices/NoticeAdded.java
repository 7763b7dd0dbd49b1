package app.otodoke.notices;

import java.util.UUID;

/** Somebody is told of something new. Fired once it is durable. */
public record NoticeAdded(UUID userId, NoticeView notice, UnreadNotices count) {}
