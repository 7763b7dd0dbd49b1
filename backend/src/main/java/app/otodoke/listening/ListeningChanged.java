package app.otodoke.listening;

/** Somebody listens to something else, or to nothing. Fired within the transaction. */
public record ListeningChanged(ListeningView listening) {}
