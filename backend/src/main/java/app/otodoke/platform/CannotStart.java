package app.otodoke.platform;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * A reason not to start that the person at the machine can act on: one sentence, no stack trace,
 * which is what this kind of exception amounts to when the application ends with it.
 */
final class CannotStart {

  private CannotStart() {}

  static ConfigurationException because(String sentence) {
    return new ConfigurationException("Otodoke cannot start: " + sentence);
  }
}
