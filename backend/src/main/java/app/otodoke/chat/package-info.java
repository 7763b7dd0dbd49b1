/**
 * Rooms and what is said in them. Every room has a log of numbered entries; messages, edits,
 * deletions, comings and goings are entries of it, and what the log says is what everybody hears.
 */
@AppModule(
    schema = "chat",
    dependencies = {"accounts", "media", "circle"})
package app.otodoke.chat;

import app.otodoke.shared.AppModule;
