package app.otodoke.http.pipeline;

import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotSignedIn;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Refusal;

/** What HTTP itself refuses, before any feature is asked. */
final class PlainRefusal extends Refusal {

  private static final long serialVersionUID = 1L;

  PlainRefusal(String type, int status) {
    super(type, status);
  }

  static Refusal ofStatus(int status) {
    return switch (status) {
      case 401 -> new NotSignedIn();
      case 403 -> new NotAllowed();
      case 404 -> new NotThere();
      case 405 -> new PlainRefusal("method-not-allowed", 405);
      case 406 -> new PlainRefusal("not-acceptable", 406);
      case 413 -> new PlainRefusal("too-large", 413);
      case 415 -> new BodyCheck.NotJson();
      case 503 -> new app.otodoke.shared.Unavailable();
      default ->
          status >= 400 && status < 500
              ? new PlainRefusal("bad-request", status)
              : new PlainRefusal("fault", 500);
    };
  }
}
