/** Ratings, for programs. */
package app.otodoke.http.open.ratings;
