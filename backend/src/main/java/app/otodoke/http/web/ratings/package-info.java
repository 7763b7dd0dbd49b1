/** Ratings and blind rounds for the web client. */
package app.otodoke.http.web.ratings;
