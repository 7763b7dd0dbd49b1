package app.otodoke.platform.outbound;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells addresses of the public internet from all others. The ranges are those of the IANA
 * special-purpose registries for IPv4 and IPv6, read in 2026.
 */
final class PublicAddresses {

  /** Of IPv6 only what is handed out as global unicast is let through, less these. */
  private static final Range GLOBAL_UNICAST = Range.of("2000::", 3);

  private static final List<Range> RESERVED =
      List.of(
          Range.of("0.0.0.0", 8),
          Range.of("10.0.0.0", 8),
          Range.of("100.64.0.0", 10),
          Range.of("127.0.0.0", 8),
          Range.of("169.254.0.0", 16),
          Range.of("172.16.0.0", 12),
          Range.of("192.0.0.0", 24),
          Range.of("192.0.2.0", 24),
          Range.of("192.88.99.0", 24),
          Range.of("192.168.0.0", 16),
          Range.of("198.18.0.0", 15),
          Range.of("198.51.100.0", 24),
          Range.of("203.0.113.0", 24),
          Range.of("224.0.0.0", 3),
          // Teredo, benchmarking and other protocol assignments; documentation; 6to4
          Range.of("2001::", 23),
          Range.of("2001:db8::", 32),
          Range.of("2002::", 16),
          Range.of("3fff::", 20));

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean global = address instanceof Inet4Address || GLOBAL_UNICAST.holds(bytes);
    return global && RESERVED.stream().noneMatch(range -> range.holds(bytes));
  }

  private record Range(byte[] start, int bits) {

    static Range of(String start, int bits) {
      try {
        return new Range(InetAddress.getByName(start).getAddress(), bits);
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(start, e);
      }
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
