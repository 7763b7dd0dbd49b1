/**
 * What people are told of: an inbox of what concerns them, messages to their devices while they are
 * away, and letters about what they missed. Owns the schema {@code notices}.
 */
@AppModule(
    schema = "notices",
    dependencies = {"accounts", "chat", "circle", "conduct", "posts"})
package app.otodoke.notices;

import app.otodoke.shared.AppModule;
