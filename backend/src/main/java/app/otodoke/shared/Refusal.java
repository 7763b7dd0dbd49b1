package app.otodoke.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A "no" that the caller may read: the product's own answer, not a fault. Becomes a problem
 * document over HTTP and a refused frame on the cable. Its texts are the messages {@code
 * refusal.<type>.title} and {@code refusal.<type>.detail} in every language.
 */
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final int status;
  private final transient List<Object> arguments;

  /**
   * @param type stable, kebab-case
   * @param status the HTTP status it answers with
   * @param arguments fill the detail's {0}, {1}, …
   */
  protected Refusal(String type, int status, Object... arguments) {
    super(type, null, false, false); // an answer needs no stack trace
    this.type = type;
    this.status = status;
    this.arguments = List.of(arguments);
  }

  public final String type() {
    return type;
  }

  public final int status() {
    return status;
  }

  public final List<Object> arguments() {
    return arguments;
  }

  /** What is wrong with which field; empty when no single field is to blame. */
  public List<FieldError> errors() {
    return List.of();
  }

  /** When it is worth asking again. */
  public Optional<Duration> retryAfter() {
    return Optional.empty();
  }
}
