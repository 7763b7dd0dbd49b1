package app.otodoke.accounts.internal;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** Addresses that one household or machine can use at will count as one. */
final class Network {

  private static final int IPV6_NETWORK_BYTES = 8;

  private Network() {}

  static String of(String address) {
    byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null || bytes.length == 4) {
      return String.valueOf(address);
    }
    return Arrays.toString(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
  }
}
