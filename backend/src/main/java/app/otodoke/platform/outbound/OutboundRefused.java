package app.otodoke.platform.outbound;

import java.io.IOException;

/** The address may not be asked, or what came back is not what may be taken in. */
public class OutboundRefused extends IOException {

  private static final long serialVersionUID = 1L;

  public OutboundRefused(String message) {
    super(message);
  }
}
