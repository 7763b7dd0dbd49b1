/** People, for programs. */
package app.otodoke.http.open.accounts;
