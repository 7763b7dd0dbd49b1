package app.otodoke.chat;

import java.util.UUID;

/** A person has a room otherwise in their list now. Fired once it is durable. */
public record MembershipChanged(UUID userId, MembershipView membership) {}
