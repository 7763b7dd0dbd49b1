package app.otodoke.accounts;

/**
 * Where a request comes from, for limits on guessing and for the list of sessions.
 *
 * @param address the client's network address
 * @param userAgent as the client names itself; may be null
 */
public record Origin(String address, String userAgent) {}
