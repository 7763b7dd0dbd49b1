/**
 * How processes tell each other that something happened. Only hints: what counts is in the
 * database.
 */
package app.otodoke.realtime.bus;
