/**
 * What can be subscribed to. Channels authorise, call the modules' APIs and join streams;
 * broadcasters send what modules tell.
 */
package app.otodoke.realtime.channels;
