/** Files, for programs. */
package app.otodoke.http.open.media;
