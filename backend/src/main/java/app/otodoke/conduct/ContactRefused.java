package app.otodoke.conduct;

import app.otodoke.shared.NotAllowed;

/** A block stands between the two; the answer does not tell whose. */
public class ContactRefused extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public ContactRefused() {
    super("contact-refused");
  }
}
