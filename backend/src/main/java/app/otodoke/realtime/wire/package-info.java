/** Frames and commands as they go over the wire; knows nothing of sockets. */
package app.otodoke.realtime.wire;
