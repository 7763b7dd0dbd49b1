package app.otodoke.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once and hands on addresses only when all of them are public. The connection is
 * made to what is returned here, so a second answer of the name server changes nothing.
 */
final class GuardedResolver implements DnsResolver {

  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final Lookup lookup;
  private final Set<String> trusted;

  GuardedResolver(Lookup lookup, Set<String> trusted) {
    this.lookup = lookup;
    this.trusted = trusted;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.addresses(host);
    if (!trusted.contains(host.toLowerCase(Locale.ROOT))) {
      for (InetAddress address : addresses) {
        if (!PublicAddresses.contain(address)) {
          throw new UnknownHostException("not a public address");
        }
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
