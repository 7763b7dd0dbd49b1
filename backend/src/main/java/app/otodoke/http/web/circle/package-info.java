/** The circle, for the web client. */
package app.otodoke.http.web.circle;
