/** Ratings from outside, for the web client. */
package app.otodoke.http.web.outside;
