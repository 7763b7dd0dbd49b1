package app.otodoke.realtime.support;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A WebSocket spoken by hand, so that it can be spoken badly too. */
public final class RawSocket implements AutoCloseable {

  public static final int TEXT = 1;
  public static final int BINARY = 2;
  public static final int CLOSE = 8;
  public static final int PING = 9;
  public static final int PONG = 10;

  private final Socket socket;
  private final DataInputStream in;
  private final OutputStream out;
  private final int status;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** One frame as it came. */
  public record Frame(int opcode, boolean last, byte[] payload) {

    public String text() {
      return new String(payload, StandardCharsets.UTF_8);
    }

    /** The status of a close frame; 1005 when it has none. */
    public int closeCode() {
      return payload.length < 2 ? 1005 : (payload[0] & 255) << 8 | payload[1] & 255;
    }
  }

  public RawSocket(URI uri, List<String> protocols, Map<String, String> more, int receiveBuffer)
      throws IOException {
    socket = new Socket();
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()), 10_000);
    socket.setSoTimeout(60_000);
    in = new DataInputStream(new java.io.BufferedInputStream(socket.getInputStream(), 4096));
    out = socket.getOutputStream();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    List<String> lines = new ArrayList<>();
    lines.add("GET " + uri.getPath() + query + " HTTP/1.1");
    lines.add("Host: " + uri.getHost() + ":" + uri.getPort());
    lines.add("Upgrade: websocket");
    lines.add("Connection: Upgrade");
    lines.add("Sec-WebSocket-Version: 13");
    byte[] key = new byte[16];
    ThreadLocalRandom.current().nextBytes(key);
    lines.add("Sec-WebSocket-Key: " + Base64.getEncoder().encodeToString(key));
    if (!protocols.isEmpty()) {
      lines.add("Sec-WebSocket-Protocol: " + String.join(", ", protocols));
    }
    more.forEach((name, value) -> lines.add(name + ": " + value));
    out.write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    status = Integer.parseInt(line().split(" ")[1]);
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.readUnsignedByte(); b != '\n'; b = in.readUnsignedByte()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  /** The status the handshake was answered with. */
  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return headers;
  }

  /** Blocks until a frame has come; null when the connection is gone. */
  public Frame read() {
    try {
      int first = in.readUnsignedByte();
      long length = in.readUnsignedByte() & 127;
      length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
      byte[] payload = new byte[(int) length];
      in.readFully(payload);
      return new Frame(first & 15, (first & 128) != 0, payload);
    } catch (IOException gone) {
      return null;
    }
  }

  public void send(String text) throws IOException {
    write(frame(TEXT, true, text.getBytes(StandardCharsets.UTF_8)));
  }

  public void send(int opcode, boolean last, byte[] payload) throws IOException {
    write(frame(opcode, last, payload));
  }

  public synchronized void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  /** A masked frame, as clients have to send them. */
  public static byte[] frame(int opcode, boolean last, byte[] payload) {
    ByteArrayOutputStream frame = new ByteArrayOutputStream(payload.length + 14);
    frame.write((last ? 128 : 0) | opcode);
    if (payload.length < 126) {
      frame.write(128 | payload.length);
    } else if (payload.length < 1 << 16) {
      frame.write(128 | 126);
      frame.write(payload.length >> 8);
      frame.write(payload.length);
    } else {
      frame.write(128 | 127);
      for (int shift = 56; shift >= 0; shift -= 8) {
        frame.write((int) ((long) payload.length >> shift));
      }
    }
    byte[] mask = {17, 34, 51, 68};
    frame.writeBytes(mask);
    byte[] masked = payload.clone();
    for (int i = 0; i < masked.length; i++) {
      masked[i] ^= mask[i % 4];
    }
    frame.writeBytes(masked);
    return frame.toByteArray();
  }

  /** Breaks the connection off, without a word. */
  public void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
