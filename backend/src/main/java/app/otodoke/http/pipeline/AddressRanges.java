package app.otodoke.http.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** IP addresses and CIDR ranges, as in {@code 127.0.0.1,10.0.0.0/8,::1}. */
final class AddressRanges {

  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private record Range(byte[] address, int bits) {}

  private final List<Range> ranges;

  AddressRanges(List<String> texts) {
    ranges = texts.stream().map(String::strip).map(AddressRanges::range).toList();
  }

  boolean contain(String text) {
    if (ranges.isEmpty() || !isAddress(text)) {
      return false;
    }
    byte[] address = bytes(text);
    return ranges.stream().anyMatch(range -> matches(range, address));
  }

  static boolean isAddress(String text) {
    if (!ADDRESS.matcher(text).matches()) {
      return false;
    }
    try {
      InetAddress.getByName(text); // never asks the network: the text has an address's form
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static boolean matches(Range range, byte[] address) {
    if (range.address.length != address.length) {
      return false;
    }
    for (int bit = 0; bit < range.bits; bit++) {
      int mask = 0x80 >> bit % 8;
      if (((range.address[bit / 8] ^ address[bit / 8]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  private static Range range(String text) {
    String[] parts = text.split("/", 2);
    if (!isAddress(parts[0])) {
      throw new IllegalArgumentException("not an IP address or range: " + text);
    }
    byte[] address = bytes(parts[0]);
    int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : address.length * 8;
    if (bits < 0 || bits > address.length * 8) {
      throw new IllegalArgumentException("not an IP address or range: " + text);
    }
    return new Range(address, bits);
  }

  private static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(address, e);
    }
  }
}
