/** Rooms and messages for the web client. */
package app.otodoke.http.web.chat;
