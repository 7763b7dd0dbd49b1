package app.otodoke.platform.mail;

import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.StartTLSOptions;
import jakarta.enterprise.inject.spi.CDI;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * An SMTP server on this machine that keeps what it is sent; the circle can send mail meanwhile.
 */
public final class TestMail implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("https://circle\\.example(/\\S+)");
  private static final Map<String, String> ANSWERS =
      Map.of("EHLO", "250 here", "HELO", "250 here", "DATA", "354 go on", "QUIT", "221 bye");

  private final List<Letter> letters = new CopyOnWriteArrayList<>();
  private final ServerSocket server;
  private volatile int refusals;

  /** As it arrived, the transfer encoding undone. */
  public record Letter(String to, String text) {

    /** The path of the link in it. */
    public String path() {
      Matcher link = LINK.matcher(text);
      if (!link.find()) {
        throw new AssertionError("no link in " + text);
      }
      return link.group(1);
    }
  }

  private TestMail() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
    MailConfig config =
        new MailConfig("127.0.0.1", server.getLocalPort())
            .setStarttls(StartTLSOptions.DISABLED)
            .setKeepAlive(false);
    mailer().use(config, "circle@circle.example", URI.create("https://circle.example"));
  }

  public static TestMail start() {
    try {
      return new TestMail();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Mailer mailer() {
    return CDI.current().select(Mailer.class).get();
  }

  /** The next so many letters are not taken. */
  public void refuse(int times) {
    refusals = times;
  }

  /** All letters to an address so far. */
  public List<Letter> to(String address) {
    return letters.stream().filter(letter -> letter.to().equals(address)).toList();
  }

  /** The first letter to an address, waited for. */
  public Letter await(String address) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> to(address), found -> !found.isEmpty())
        .getFirst();
  }

  @Override
  public void close() throws IOException {
    mailer().use(null, null, null);
    server.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        var lines =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8)) {
      out.print("220 here\r\n");
      String to = null;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String verb = line.split("[ :]")[0].toUpperCase();
        if (verb.equals("RCPT")) {
          to = line.replaceAll(".*<(.*)>.*", "$1");
        }
        if (verb.equals("MAIL") && refusals > 0) {
          refusals--;
          out.print("451 later\r\n");
          continue;
        }
        out.print(ANSWERS.getOrDefault(verb, "250 ok") + "\r\n");
        if (verb.equals("DATA")) {
          letters.add(new Letter(to, decoded(body(lines))));
          out.print("250 taken\r\n");
        }
      }
    } catch (IOException ended) {
      // the client left
    }
  }

  private static String body(BufferedReader lines) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.equals(".")) {
        break;
      }
      body.append(line.startsWith("..") ? line.substring(1) : line).append('\n');
    }
    return body.toString();
  }

  /** Undoes quoted-printable. */
  private static String decoded(String text) {
    String joined = text.replace("=\n", "");
    byte[] bytes = joined.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean escaped =
          bytes[i] == '='
              && i + 2 < bytes.length
              && Character.digit(bytes[i + 1], 16) >= 0
              && Character.digit(bytes[i + 2], 16) >= 0;
      if (escaped) {
        decoded[length++] =
            (byte) (Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        decoded[length++] = bytes[i];
      }
    }
    return new String(decoded, 0, length, StandardCharsets.UTF_8);
  }
}
