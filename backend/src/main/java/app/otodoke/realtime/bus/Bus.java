package app.otodoke.realtime.bus;

import java.util.function.Consumer;

/**
 * Carries short ASCII texts to all nodes, this one included. May lose and repeat them: whatever
 * counts is found in the database too.
 */
interface Bus {

  /** Begins to hand over what comes in, on a thread that may block. */
  void start(Consumer<String> receiver);

  /** Sends; what cannot be sent is lost. Blocks. */
  void send(String text);

  void stop();
}
