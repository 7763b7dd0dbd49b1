/** What the API document says of the cable. */
package app.otodoke.realtime.description;
