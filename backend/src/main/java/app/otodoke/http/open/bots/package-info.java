/** Where programs elsewhere write into rooms by a secret address. */
package app.otodoke.http.open.bots;
