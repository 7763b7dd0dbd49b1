/** Songs and artists, for programs. */
package app.otodoke.http.open.catalog;
