package app.otodoke.realtime.hub;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketFrameDecoder;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;

/**
 * Stands behind the WebSocket decoder and tells a socket what its connection does: that more can be
 * written again, or that the client broke the rules of WebSocket. One for all sockets.
 */
@ChannelHandler.Sharable
final class Wire extends ChannelInboundHandlerAdapter {

  private static final AttributeKey<CableSocket> SOCKET = AttributeKey.valueOf("otodoke.cable");
  private static final Wire INSTANCE = new Wire();
  private static final int PROTOCOL_ERROR = 1002;
  private static final int NOT_UTF8 = 1007;
  private static final int TOO_BIG = 1009;

  private Wire() {}

  /**
   * Connects a socket with its connection. Messages in several frames are put together before
   * anybody sees them: the platform would lose one that begins with an empty frame, and keep what
   * never ends.
   */
  static void connect(CableSocket socket, ChannelPipeline pipeline, int maxMessage) {
    pipeline.channel().attr(SOCKET).set(socket);
    String decoder = pipeline.context(WebSocketFrameDecoder.class).name();
    pipeline.addAfter(decoder, "cable-wire", INSTANCE);
    pipeline.addAfter(decoder, "cable-whole", new WebSocketFrameAggregator(maxMessage));
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext context) {
    if (context.channel().isWritable()) {
      context.channel().attr(SOCKET).get().writable();
    }
    context.fireChannelWritabilityChanged();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    int fault = message instanceof WebSocketFrame frame ? fault(frame) : 0;
    if (fault == 0) {
      context.fireChannelRead(message);
    } else {
      ReferenceCountUtil.release(message);
      context.channel().attr(SOCKET).get().violated(fault);
    }
  }

  /**
   * What the platform lets pass: bits reserved for extensions nobody agreed on, and broken text.
   */
  private static int fault(WebSocketFrame frame) {
    if (frame.rsv() != 0) {
      return PROTOCOL_ERROR;
    }
    boolean text = frame instanceof TextWebSocketFrame;
    return text && !ByteBufUtil.isText(frame.content(), StandardCharsets.UTF_8) ? NOT_UTF8 : 0;
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    CableSocket socket = context.channel().attr(SOCKET).get();
    switch (cause) {
      case CorruptedWebSocketFrameException broken -> socket.violated(broken.closeStatus().code());
      case TooLongFrameException tooLong -> socket.violated(TOO_BIG);
      default -> context.fireExceptionCaught(cause);
    }
  }
}
