package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Protocol;
import java.util.Locale;

/**
 * How a connection came to be.
 *
 * @param sid names it to its client, 128 random bits; null in the base protocol
 * @param restoreSid the connection it wants to go on from; null for none
 * @param address the client's own IP address
 * @param language what refusals are worded in
 * @param close starts the closing handshake
 */
public record Opening(
    Pass pass,
    Protocol protocol,
    String sid,
    String restoreSid,
    String address,
    Locale language,
    Runnable close) {}
