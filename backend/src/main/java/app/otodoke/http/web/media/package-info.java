/** Files for the web client: uploads, and the addresses that pictures are shown from. */
package app.otodoke.http.web.media;
