package app.otodoke.platform;

import io.quarkus.runtime.PreventFurtherStepsException;

/**
 * A reason not to start that the person at the machine can act on: one sentence, no stack trace.
 */
final class CannotStart {

  private CannotStart() {}

  static PreventFurtherStepsException because(String sentence) {
    return new PreventFurtherStepsException("Otodoke cannot start: " + sentence, 1);
  }
}
