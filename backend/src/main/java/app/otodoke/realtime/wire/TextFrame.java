package app.otodoke.realtime.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;

/** A whole, unmasked WebSocket text frame (RFC 6455 §5.2). */
public final class TextFrame {

  private static final int FINAL_TEXT = 0x81;
  private static final int FINAL_CLOSE = 0x88;

  private TextFrame() {}

  public static ByteBuf of(ByteBufAllocator allocator, byte[] payload) {
    ByteBuf out = allocator.directBuffer(size(payload.length));
    header(out, payload.length);
    return out.writeBytes(payload);
  }

  /** A close frame, as the last one of a connection. */
  public static ByteBuf close(ByteBufAllocator allocator, int code) {
    return allocator.directBuffer(4).writeByte(FINAL_CLOSE).writeByte(2).writeShort(code);
  }

  /** Bytes of a frame with a payload of this length. */
  public static int size(int payload) {
    return payload + (payload < 126 ? 2 : payload < 1 << 16 ? 4 : 10);
  }

  static void header(ByteBuf out, int payload) {
    out.writeByte(FINAL_TEXT);
    if (payload < 126) {
      out.writeByte(payload);
    } else if (payload < 1 << 16) {
      out.writeByte(126).writeShort(payload);
    } else {
      out.writeByte(127).writeLong(payload);
    }
  }
}
