package app.otodoke.bots.internal;

import java.util.UUID;

/** A delivery whose turn it is. */
record Due(UUID id, UUID webhookId, String url, String secret, String payload, int attempts) {}
