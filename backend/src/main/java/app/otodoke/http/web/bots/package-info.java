/** Bots, addresses that write into rooms, and webhooks, for the web client. */
package app.otodoke.http.web.bots;
