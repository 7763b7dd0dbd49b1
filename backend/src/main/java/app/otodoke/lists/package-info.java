/** Lists of songs that one or several people put in order. Owns the schema {@code lists}. */
@AppModule(
    schema = "lists",
    dependencies = {"accounts", "catalog", "chat"})
package app.otodoke.lists;

import app.otodoke.shared.AppModule;
