/** What people are told of, for the web client. */
package app.otodoke.http.web.notices;
