package app.otodoke.chat;

/**
 * The answer to a posted message, given once it is durable.
 *
 * @param seq its position in the room's log
 * @param repeated true when it had been stored before
 */
public record Posted(MessageView message, long seq, boolean repeated) {}
