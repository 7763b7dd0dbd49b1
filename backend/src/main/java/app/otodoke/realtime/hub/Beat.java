package app.otodoke.realtime.hub;

import app.otodoke.realtime.CableSettings;
import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Reason;
import app.otodoke.realtime.wire.TextFrame;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.EventLoop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The one timer of an event loop's sockets: a wheel whose slots are pinged in turn, so that every
 * socket hears a ping once per turn and the work is spread evenly. Whoever's token ended, or who
 * has been silent for too long, is sent away on the way.
 */
final class Beat {

  private static final int SLOTS = 30;

  /** Every so many protocol pings one that the other end's WebSocket itself has to answer. */
  private static final int PROBE_EVERY = 4;

  private static final ByteBuf PROBE =
      Unpooled.unreleasableBuffer(Unpooled.directBuffer(2).writeByte(0x89).writeByte(0));

  private final Shard shard;
  private final EventLoop loop;
  private final long tickNanos;
  private final long silence;
  private final List<Set<CableSocket>> slots = new ArrayList<>();
  private final long[] told = new long[SLOTS];
  private ScheduledFuture<?> timer;
  private int next;
  private long ticks;
  private int size;

  Beat(Shard shard, EventLoop loop) {
    CableSettings settings = shard.hub().settings();
    this.shard = shard;
    this.loop = loop;
    this.tickNanos = settings.ping().toNanos() / SLOTS;
    this.silence = settings.silence().toNanos();
    for (int i = 0; i < SLOTS; i++) {
      slots.add(new LinkedHashSet<>());
    }
  }

  void add(CableSocket socket) {
    socket.slot = next++ % SLOTS;
    slots.get(socket.slot).add(socket);
    size++;
    if (timer == null) {
      timer = loop.scheduleAtFixedRate(this::tick, tickNanos, tickNanos, TimeUnit.NANOSECONDS);
    }
  }

  void remove(CableSocket socket) {
    if (slots.get(socket.slot).remove(socket) && --size == 0) {
      timer.cancel(false);
      timer = null;
    }
  }

  private void tick() {
    shard.execute(this::turn);
  }

  private void turn() {
    int slot = (int) (ticks % SLOTS);
    boolean probe = ticks / SLOTS % PROBE_EVERY == 0;
    ticks++;
    if (slots.get(slot).isEmpty()) {
      return;
    }
    long nanos = System.nanoTime();
    long second = Instant.now().getEpochSecond();
    told[slot] = Math.max(second, told[slot] + 1); // increases even when the clock is set back
    ByteBuf ping = TextFrame.of(UnpooledByteBufAllocator.DEFAULT, Frames.ping(told[slot]));
    for (CableSocket socket : List.copyOf(slots.get(slot))) {
      Instant expiry = socket.pass().credential().expiresAt();
      if (expiry != null && expiry.getEpochSecond() <= second) {
        socket.disconnect(Reason.TOKEN_EXPIRED);
      } else if (socket.silentNanos(nanos) > silence) {
        socket.disconnect(Reason.NO_PONG);
      } else {
        socket.write(ping.retainedDuplicate());
        if (probe) {
          socket.write(PROBE.duplicate());
        }
      }
    }
    ping.release();
  }
}
