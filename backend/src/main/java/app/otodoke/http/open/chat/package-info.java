/** Rooms and messages, for programs. */
package app.otodoke.http.open.chat;
