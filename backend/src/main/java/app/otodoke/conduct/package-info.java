/**
 * How people get on: whom they block and mute, what they report, who is banned, and what newcomers
 * may do at first. Owns the schema {@code conduct}.
 */
@AppModule(
    schema = "conduct",
    dependencies = {"accounts", "chat", "circle", "posts"})
package app.otodoke.conduct;

import app.otodoke.shared.AppModule;
