/** Posts, comments and follows for the web client. */
package app.otodoke.http.web.posts;
