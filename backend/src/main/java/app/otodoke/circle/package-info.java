/**
 * The circle itself: its foundation, its settings, the epoch of its database and the record of what
 * those in charge did. Owns the schema {@code circle}.
 */
@AppModule(schema = "circle")
package app.otodoke.circle;

import app.otodoke.shared.AppModule;
