/**
 * Who listens to what, and how frames reach them: sockets grouped by event loop, room feeds in the
 * order of their log.
 */
package app.otodoke.realtime.hub;
