package app.otodoke.realtime.wire;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One command of a client, as it was read.
 *
 * @param name subscribe, unsubscribe, message, history, whisper, join, leave, presence, ping, pong
 *     or token; anything else is ignored
 * @param identifier the client's own spelling of channel and parameters; null when not given
 * @param data for message a string holding JSON, for whisper and presence any JSON; null when
 *     absent
 * @param history from where to replay; null when absent
 * @param presence id and info to be present with; null when absent
 * @param token a fresh token; null when absent
 */
public record Command(
    String name,
    String identifier,
    JsonNode data,
    JsonNode history,
    JsonNode presence,
    String token) {}
