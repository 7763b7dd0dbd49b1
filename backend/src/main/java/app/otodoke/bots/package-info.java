/**
 * Programs in the circle: bots and their tokens, secret addresses that write into a room, and
 * webhooks that tell the outside what is said. Owns the schema {@code bots}.
 */
@AppModule(
    schema = "bots",
    dependencies = {"accounts", "chat", "circle"})
package app.otodoke.bots;

import app.otodoke.shared.AppModule;
