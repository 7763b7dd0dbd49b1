package app.otodoke.realtime.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * A network that misbehaves on demand, between clients and a server: latency, cuts, black holes,
 * half-open connections, sliced streams, little bandwidth. Also a program: see {@link #main}.
 */
public final class FaultProxy implements AutoCloseable {

  private static final int CHUNK = 16_384;

  private final ServerSocket listener;
  private final String host;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final Random random = new Random(1);
  private volatile long latencyNanos;
  private volatile long bytesPerSecond;
  private volatile int slice;
  private volatile boolean hole;
  private volatile boolean mute;
  private volatile boolean refusing;
  private volatile boolean closed;

  /** Listens on a free port and passes everything on. */
  public FaultProxy(String host, int port) throws IOException {
    this(0, host, port);
  }

  public FaultProxy(int own, String host, int port) throws IOException {
    this.host = host;
    this.port = port;
    listener = new ServerSocket(own, 1_000, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** Holds everything back for so long, in both directions. */
  public void latency(Duration time) {
    latencyNanos = time.toNanos();
  }

  /** Lets so many bytes a second through to clients; 0 for all. */
  public void bandwidth(long bytes) {
    bytesPerSecond = bytes;
  }

  /** Passes the stream on in pieces of at most so many bytes; 0 for as it comes. */
  public void slice(int bytes) {
    slice = bytes;
  }

  /** Takes everything and passes nothing on, without closing anything. */
  public void blackHole(boolean on) {
    hole = on;
  }

  /** Passes on what clients send and none of the answers. */
  public void mute(boolean on) {
    mute = on;
  }

  /** Takes no new connections. */
  public void refuse(boolean on) {
    refusing = on;
  }

  /** Breaks one connection off every so often. */
  public void cutEvery(Duration time) {
    Thread.ofVirtual()
        .start(
            () -> {
              while (!closed) {
                LockSupport.parkNanos(time.toNanos());
                open.stream()
                    .skip(random.nextInt(Math.max(1, open.size())))
                    .findFirst()
                    .ifPresent(this::reset);
              }
            });
  }

  /** Breaks all connections off, without a word. */
  public void cutAll() {
    open.forEach(this::reset);
  }

  private void accept() {
    while (!closed) {
      try {
        Socket client = listener.accept();
        if (refusing) {
          reset(client);
        } else {
          connect(client);
        }
      } catch (IOException e) {
        if (closed) {
          return;
        }
      }
    }
  }

  private void connect(Socket client) {
    try {
      Socket server = new Socket(host, port);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      open.add(client);
      Thread.ofVirtual().start(() -> pump(client, server, false));
      Thread.ofVirtual().start(() -> pump(server, client, true));
    } catch (IOException e) {
      reset(client);
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] buffer = new byte[CHUNK];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (latencyNanos > 0) {
          LockSupport.parkNanos(latencyNanos);
        }
        if (!hole && !(mute && answers)) {
          pass(buffer, read, out, answers);
        }
      }
    } catch (IOException broken) {
      // the other end is told below
    } finally {
      reset(from);
      reset(to);
    }
  }

  private void pass(byte[] bytes, int length, OutputStream out, boolean answers)
      throws IOException {
    int piece = slice > 0 ? slice : length;
    for (int at = 0; at < length; at += piece) {
      int size = Math.min(piece, length - at);
      out.write(bytes, at, size);
      out.flush();
      if (answers && bytesPerSecond > 0) {
        LockSupport.parkNanos(size * 1_000_000_000L / bytesPerSecond);
      }
    }
  }

  private void reset(Socket socket) {
    open.remove(socket);
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException closedAlready) {
      // then there is nothing left to break
    }
    try {
      socket.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    listener.close();
    cutAll();
  }

  /**
   * {@code FaultProxy <port> <host> <port of the server> [latency=ms] [bandwidth=bytes/s]
   * [slice=bytes] [cut=ms]}: stands there until it is stopped.
   */
  public static void main(String[] arguments) throws Exception {
    try (FaultProxy proxy =
        new FaultProxy(
            Integer.parseInt(arguments[0]), arguments[1], Integer.parseInt(arguments[2]))) {
      for (int i = 3; i < arguments.length; i++) {
        String[] fault = arguments[i].split("=");
        long value = Long.parseLong(fault[1]);
        switch (fault[0]) {
          case "latency" -> proxy.latency(Duration.ofMillis(value));
          case "bandwidth" -> proxy.bandwidth(value);
          case "slice" -> proxy.slice((int) value);
          case "cut" -> proxy.cutEvery(Duration.ofMillis(value));
          default -> throw new IllegalArgumentException(arguments[i]);
        }
      }
      Thread.currentThread().join();
    }
  }
}
