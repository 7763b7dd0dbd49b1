/** Songs, artists and Spotify for the web client. */
package app.otodoke.http.web.catalog;
