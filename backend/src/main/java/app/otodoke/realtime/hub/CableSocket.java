package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Protocol;
import app.otodoke.realtime.wire.Reason;
import app.otodoke.realtime.wire.TextFrame;
import app.otodoke.shared.Actor;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.WebSocketFrameEncoder;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One open connection: who is there, what they listen to, and what waits to be sent to them. */
public final class CableSocket {

  /** Long enough for a close frame to arrive before the connection goes. */
  private static final long VIOLATION_MILLIS = 200;

  private final Hub hub;
  private final Shard shard;
  private final Channel channel;
  private final Outbound outbound;
  private final Inbound inbound;
  private final Opening opening;
  private final Allowance allowance;
  private final Person person;
  private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>(4);
  private volatile Pass pass;
  private volatile boolean ended;
  private volatile long heardNanos = System.nanoTime();
  private boolean touched;
  int slot;

  CableSocket(Hub hub, Channel channel, Opening opening, Person person) {
    ChannelHandlerContext encoder = channel.pipeline().context(WebSocketFrameEncoder.class);
    this.hub = hub;
    this.channel = channel;
    this.opening = opening;
    this.pass = opening.pass();
    this.shard = hub.shard(channel.eventLoop());
    this.outbound = new Outbound(encoder, hub.settings().waitingBytes());
    this.inbound = new Inbound(hub.settings().waitingCommands(), hub.threads());
    this.allowance = new Allowance(hub.settings(), 1);
    this.person = person;
    Wire.connect(this, channel.pipeline(), hub.settings().maxMessage());
  }

  public Actor actor() {
    return pass.credential().actor();
  }

  public UUID userId() {
    return actor().userId();
  }

  public Pass pass() {
    return pass;
  }

  /** Goes on under a fresh token of the same person. */
  public void renew(Pass fresh) {
    pass = fresh;
  }

  public Protocol protocol() {
    return opening.protocol();
  }

  /** Names this connection for its own client only; null in the base protocol. */
  public String sid() {
    return opening.sid();
  }

  public Locale language() {
    return opening.language();
  }

  /** How it came to be. */
  public Opening opening() {
    return opening;
  }

  public Allowance allowance() {
    return allowance;
  }

  /** Whose socket this is, with their other ones. */
  public Person person() {
    return person;
  }

  /** By the client's own spelling of the identifier. */
  public Map<String, Subscription> subscriptions() {
    return subscriptions;
  }

  public Shard shard() {
    return shard;
  }

  public boolean ended() {
    return ended;
  }

  /** Something is to be done for this socket, after all that came before. */
  public void receive(Runnable command) {
    heard();
    if (!inbound.offer(() -> hub.guard(command))) {
      disconnect(Reason.TOO_MANY_COMMANDS);
    }
  }

  /** Any sign of life came in. */
  public void heard() {
    heardNanos = System.nanoTime();
  }

  long silentNanos(long now) {
    return now - heardNanos;
  }

  /** Sends one text frame, in the order of calls. */
  public void send(byte[] json) {
    shard.execute(() -> write(json));
  }

  /** On the loop: sends one text frame with the next flush. */
  void write(byte[] json) {
    write(TextFrame.of(channel.alloc(), json));
  }

  /** On the loop: sends encoded frames with the next flush; takes over the buffer. */
  void write(ByteBuf frames) {
    write(frames, false);
  }

  /** On the loop: sends encoded frames now or with the next flush; takes over the buffer. */
  void write(ByteBuf frames, boolean now) {
    if (!outbound.write(frames)) {
      hub.meters().tooSlow();
      end(Reason.TOO_SLOW);
    } else if (now) {
      outbound.flush();
    } else if (!touched) {
      touched = true;
      shard.touched(this);
    }
  }

  void flush() {
    touched = false;
    outbound.flush();
  }

  boolean crowded() {
    return outbound.crowded();
  }

  void writable() {
    outbound.resume();
  }

  /** Completes when more may be sent without piling up. */
  CompletableFuture<Void> relief() {
    CompletableFuture<Void> relief = new CompletableFuture<>();
    shard.execute(() -> outbound.relief().thenRun(() -> relief.complete(null)));
    return relief;
  }

  /** Tells the client why, lets nothing more through, and closes. */
  public void disconnect(Reason reason) {
    inbound.close(true);
    shard.execute(() -> end(reason));
  }

  /** Takes no more commands but carries out those that came. */
  public void stopListening() {
    inbound.close(false);
  }

  public boolean busy() {
    return !inbound.idle() || allowance.owed() > 0;
  }

  private void end(Reason reason) {
    if (!ended) {
      end(TextFrame.of(channel.alloc(), Frames.disconnect(reason)));
      opening.close().run();
      abortAfter(hub.settings().closing().toMillis());
    }
  }

  /** On the loop: the client broke the rules of WebSocket, and nothing it sends can be read. */
  void violated(int code) {
    if (!ended) {
      end(TextFrame.close(channel.alloc(), code));
      abortAfter(VIOLATION_MILLIS);
    }
  }

  private void end(ByteBuf last) {
    ended = true;
    inbound.close(true);
    shard.remove(this);
    outbound.close(last);
  }

  private void abortAfter(long millis) {
    channel.eventLoop().schedule(this::abort, millis, TimeUnit.MILLISECONDS);
  }

  /** Frees a socket whose other end does not take part in closing any more. */
  private void abort() {
    if (channel.isOpen()) {
      hub.meters().aborted();
      channel.unsafe().close(channel.unsafe().voidPromise());
    }
  }

  /** The connection is gone. */
  void closed() {
    inbound.close(true);
    shard.execute(
        () -> {
          ended = true;
          shard.remove(this);
          outbound.close(channel.alloc().buffer(0));
        });
  }

  /** On the loop: whether one of the subscriptions listens to the stream. */
  public boolean hears(String stream) {
    return subscriptions.values().stream()
        .flatMap(subscription -> subscription.seats().stream())
        .anyMatch(seat -> seat.stream().name().equals(stream));
  }

  Collection<Subscription> all() {
    return subscriptions.values();
  }

  Channel channel() {
    return channel;
  }
}
