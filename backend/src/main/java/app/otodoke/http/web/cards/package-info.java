/** What messages show as cards, resolved for the web client in batches. */
package app.otodoke.http.web.cards;
