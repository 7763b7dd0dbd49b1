package app.otodoke.realtime.wire;

import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;

/**
 * What stands around a message for all who subscribed with one spelling of an identifier over one
 * protocol: made once, shared by all of them.
 */
public final class Envelope {

  private static final byte[] END = {'}'};

  private final String identifier;
  private final Protocol protocol;
  private final byte[] message;
  private final byte[] presence;

  public Envelope(String identifier, Protocol protocol) {
    this.identifier = identifier;
    this.protocol = protocol;
    String quoted = Frames.quoted(identifier);
    message = utf8("{\"identifier\":" + quoted + ",\"message\":");
    presence = utf8("{\"type\":\"presence\",\"identifier\":" + quoted + ",\"message\":");
  }

  public String identifier() {
    return identifier;
  }

  public Protocol protocol() {
    return protocol;
  }

  /** Whether this protocol has such messages at all. */
  public boolean carries(Message what) {
    return what.kind() != Message.Kind.PRESENCE || protocol.extended();
  }

  /** How many bytes {@link #write} will write. */
  public int size(Message what) {
    return TextFrame.size(payload(what));
  }

  /** Appends the whole WebSocket frame. */
  public void write(ByteBuf out, Message what) {
    TextFrame.header(out, payload(what));
    out.writeBytes(prefix(what)).writeBytes(what.json());
    if (protocol.extended() && what.position() != null) {
      out.writeBytes(what.position());
    }
    out.writeBytes(END);
  }

  private int payload(Message what) {
    int position = protocol.extended() && what.position() != null ? what.position().length : 0;
    return prefix(what).length + what.json().length + position + 1;
  }

  private byte[] prefix(Message what) {
    return what.kind() == Message.Kind.PRESENCE ? presence : message;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
