/**
 * Recordings looked into without trust: what they are, how long they play, their tags and their
 * shape.
 */
package app.otodoke.platform.audio;
