/**
 * The doors for requests over HTTP: who is asking, and what each audience may do. Resources live in
 * the audiences' packages.
 */
package app.otodoke.http;
