package app.otodoke.conduct.internal;

/** Somebody blocked somebody, or no longer. */
record BlocksChanged() {}
