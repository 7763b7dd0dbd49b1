/** What people listen to right now, for the web client. */
package app.otodoke.http.web.listening;
