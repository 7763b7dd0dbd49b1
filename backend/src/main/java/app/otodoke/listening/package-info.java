/**
 * What people listen to right now (いまこれ), said by themselves. Owns the schema {@code listening}.
 */
@AppModule(
    schema = "listening",
    dependencies = {"accounts", "catalog"})
package app.otodoke.listening;

import app.otodoke.shared.AppModule;
