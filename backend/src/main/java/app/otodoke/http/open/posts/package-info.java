/** Posts and comments, for programs. */
package app.otodoke.http.open.posts;
