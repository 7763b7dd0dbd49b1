package app.otodoke.realtime.hub;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SslHandler;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;

/**
 * What waits to be sent to one socket. Frames are written below the WebSocket codec, already
 * encoded; what the network does not take is held here up to a limit. Used on the socket's event
 * loop only.
 */
final class Outbound {

  private final Channel channel;
  private final ChannelHandlerContext below;
  private final Channel.Unsafe direct;
  private final int limit;
  private ArrayDeque<ByteBuf> held;
  private int heldBytes;
  private boolean closed;
  private CompletableFuture<Void> relieved;

  Outbound(ChannelHandlerContext below, int limit) {
    this.channel = below.channel();
    this.below = below;
    this.direct = channel.pipeline().get(SslHandler.class) == null ? channel.unsafe() : null;
    this.limit = limit;
  }

  /** Past the handlers between the codec and the network, of which only TLS has a part in this. */
  private void pass(ByteBuf frames) {
    if (direct != null) {
      direct.write(frames, direct.voidPromise());
    } else {
      below.write(frames, channel.voidPromise());
    }
  }

  /**
   * Takes over the buffer.
   *
   * @return false when that is more than may wait
   */
  boolean write(ByteBuf frames) {
    if (closed) {
      frames.release();
      return true;
    }
    if (held == null && channel.isWritable()) {
      pass(frames);
      return true;
    }
    return hold(frames);
  }

  private boolean hold(ByteBuf frames) {
    if (heldBytes + frames.readableBytes() > limit) {
      frames.release();
      return false;
    }
    if (held == null) {
      held = new ArrayDeque<>();
    }
    held.add(frames);
    heldBytes += frames.readableBytes();
    return true;
  }

  void flush() {
    if (direct != null) {
      direct.flush();
    } else {
      below.flush();
    }
  }

  /** True while the network does not keep up: the moment to leave out what can be left out. */
  boolean crowded() {
    return held != null || !channel.isWritable();
  }

  /** The network takes more again. */
  void resume() {
    while (held != null && channel.isWritable()) {
      ByteBuf frames = held.poll();
      heldBytes -= frames.readableBytes();
      pass(frames);
      if (held.isEmpty()) {
        held = null;
      }
    }
    flush();
    if (relieved != null && !crowded()) {
      relieved.complete(null);
      relieved = null;
    }
  }

  /** Completes when the network keeps up, or there is nothing more to send. */
  CompletableFuture<Void> relief() {
    if (closed || !crowded()) {
      return CompletableFuture.completedFuture(null);
    }
    if (relieved == null) {
      relieved = new CompletableFuture<>();
    }
    return relieved;
  }

  /** Drops what waits, sends these last frames, and takes no more. */
  void close(ByteBuf last) {
    if (held != null) {
      held.forEach(ByteBuf::release);
      held = null;
      heldBytes = 0;
    }
    if (!closed && channel.isActive()) {
      pass(last);
      flush();
    } else {
      last.release();
    }
    closed = true;
    if (relieved != null) {
      relieved.complete(null);
      relieved = null;
    }
  }
}
