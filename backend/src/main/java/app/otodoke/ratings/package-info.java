/**
 * What people think of songs in half stars, and blind rounds in which a room answers before anybody
 * sees the others' answers. Owns the schema {@code ratings}.
 */
@AppModule(
    schema = "ratings",
    dependencies = {"accounts", "catalog", "chat"})
package app.otodoke.ratings;

import app.otodoke.shared.AppModule;
