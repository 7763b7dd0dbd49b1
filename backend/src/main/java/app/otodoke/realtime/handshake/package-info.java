/** Who may open a socket, and as whom. */
package app.otodoke.realtime.handshake;
