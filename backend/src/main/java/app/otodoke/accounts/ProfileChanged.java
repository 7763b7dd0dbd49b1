package app.otodoke.accounts;

import java.util.UUID;

/** Name, handle, picture or bio changed. Fired inside the transaction; observe it after success. */
public record ProfileChanged(UUID userId) {}
