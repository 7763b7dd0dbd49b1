/**
 * What people outside think of our songs. Slow and not ours: asked beside everything else, kept for
 * a while, and missed by nobody when it fails. Owns the schema {@code outside}.
 */
@AppModule(
    schema = "outside",
    dependencies = {"catalog"})
package app.otodoke.outside;

import app.otodoke.shared.AppModule;
