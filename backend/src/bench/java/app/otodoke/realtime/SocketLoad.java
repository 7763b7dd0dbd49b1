package app.otodoke.realtime;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Many WebSocket clients on one thread. Frames are told apart by their length only, so that
 * counting them costs as little as possible: short ones are the protocol's own, long ones are
 * messages.
 */
final class SocketLoad implements AutoCloseable {

  /** No frame of the protocol itself is as long, no message as short. */
  static final int MESSAGE_BYTES = 250;

  private static final byte[] MASK = new byte[4];

  private final Selector selector = Selector.open();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
  private final InetSocketAddress address;
  private final List<Client> clients = new ArrayList<>();
  private long messages;
  private long others;

  /** One connection. */
  final class Client {
    final int number;
    private final SocketChannel channel;
    private byte[] rest = new byte[0];
    private final List<String> early = new ArrayList<>(3);
    private boolean open;
    private int received;
    private Consumer<Client> onMessage = client -> {};

    private Client(int number, SocketChannel channel) {
      this.number = number;
      this.channel = channel;
    }

    /** How many messages it has got. */
    int received() {
      return received;
    }

    void onMessage(Consumer<Client> action) {
      onMessage = action;
    }

    /** Sends once the handshake is over: a server may take no frame before. */
    void send(String text) throws IOException {
      if (open) {
        write(channel, frame(text));
      } else {
        early.add(text);
      }
    }
  }

  SocketLoad(int port) throws IOException {
    address = new InetSocketAddress("127.0.0.1", port);
  }

  /** Opens a connection; its handshake is answered in {@link #turn}. */
  Client connect(String token) throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    channel.connect(address);
    channel.configureBlocking(false);
    Client client = new Client(clients.size(), channel);
    channel.register(selector, SelectionKey.OP_READ, client);
    String request =
        "GET /cable HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Sec-WebSocket-Protocol: actioncable-v1-ext-json, anycable-token.%s\r\n\r\n";
    write(channel, request.formatted(address.getPort(), token).getBytes(StandardCharsets.UTF_8));
    clients.add(client);
    return client;
  }

  private static void write(SocketChannel channel, byte[] bytes) throws IOException {
    ByteBuffer out = ByteBuffer.wrap(bytes);
    while (out.hasRemaining()) {
      channel.write(out);
    }
  }

  private static byte[] frame(String text) {
    byte[] payload = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(payload.length + 8);
    out.put((byte) 0x81);
    if (payload.length < 126) {
      out.put((byte) (0x80 | payload.length));
    } else {
      out.put((byte) (0x80 | 126)).putShort((short) payload.length);
    }
    out.put(MASK).put(payload);
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Reads what has come, waiting at most so long. */
  void turn(long millis) throws IOException {
    selector.select(
        key -> {
          try {
            read((Client) key.attachment());
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        },
        millis);
  }

  private void read(Client client) throws IOException {
    buffer.clear();
    buffer.put(client.rest);
    if (client.channel.read(buffer) < 0) {
      throw new IOException("connection " + client.number + " was closed");
    }
    buffer.flip();
    if (!client.open && handshake()) {
      client.open = true;
      for (String text : client.early) {
        client.send(text);
      }
      client.early.clear();
    }
    if (client.open) {
      frames(client);
    }
    client.rest = new byte[buffer.remaining()];
    buffer.get(client.rest);
  }

  /** Passes over the answer to the handshake; false when it is not whole yet. */
  private boolean handshake() throws IOException {
    for (int i = buffer.position(); i + 3 < buffer.limit(); i++) {
      if (buffer.get(i) == '\r' && buffer.get(i + 2) == '\r') {
        if (buffer.get(9) != '1') {
          throw new IOException("refused");
        }
        buffer.position(i + 4);
        return true;
      }
    }
    return false;
  }

  private void frames(Client client) throws IOException {
    while (buffer.remaining() >= 2) {
      int start = buffer.position();
      int opcode = buffer.get() & 15;
      int length = buffer.get() & 127;
      if (length == 126 && buffer.remaining() >= 2) {
        length = buffer.getShort() & 0xFFFF;
      } else if (length >= 126) {
        buffer.position(start);
        return;
      }
      if (buffer.remaining() < length) {
        buffer.position(start);
        return;
      }
      buffer.position(buffer.position() + length);
      if (opcode == 9) {
        write(client.channel, new byte[] {(byte) 0x8A, (byte) 0x80, 0, 0, 0, 0});
      } else if (length < MESSAGE_BYTES) {
        others++;
      } else {
        messages++;
        client.received++;
        client.onMessage.accept(client);
      }
    }
  }

  /** Messages all clients have got. */
  long messages() {
    return messages;
  }

  /** Other frames all clients have got. */
  long others() {
    return others;
  }

  List<Client> clients() {
    return clients;
  }

  @Override
  public void close() throws IOException {
    for (Client client : clients) {
      client.channel.close();
    }
    selector.close();
  }
}
