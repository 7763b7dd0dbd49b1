/** Accounts, for the web client. */
package app.otodoke.http.web.accounts;
