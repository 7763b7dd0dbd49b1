/**
 * Songs and artists: members' own recordings and references into Spotify's catalogue, one entry per
 * song however often it is met; what people listen to right now; what others outside think of a
 * song. Owns the schema {@code catalog}.
 */
@AppModule(
    schema = "catalog",
    dependencies = {"media"})
package app.otodoke.catalog;

import app.otodoke.shared.AppModule;
