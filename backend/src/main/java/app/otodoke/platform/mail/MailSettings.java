package app.otodoke.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The SMTP server that takes the letters. */
@ConfigMapping(prefix = "otodoke.mail")
interface MailSettings {

  /** Without a host no mail is sent. */
  Optional<String> host();

  @WithDefault("587")
  int port();

  Optional<String> user();

  Optional<String> password();

  /** The sender's address. */
  @WithDefault("otodoke@localhost")
  String from();

  /** {@code required}, {@code optional} or {@code disabled}: change to TLS after connecting. */
  @WithDefault("optional")
  String starttls();

  /** TLS from the first byte (port 465). */
  @WithDefault("false")
  boolean tls();
}
