package app.otodoke.accounts.internal;

import java.util.UUID;

/** Access tokens of this user with a lower version are worthless from now on. */
record AccessRaised(UUID userId, int version) {}
