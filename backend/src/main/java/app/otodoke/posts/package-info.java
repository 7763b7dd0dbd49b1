/**
 * What people write about songs: posts with pictures, comments, likes and bookmarks, and who
 * follows whom. Owns the schema {@code posts}.
 */
@AppModule(
    schema = "posts",
    dependencies = {"accounts", "media", "catalog", "chat"})
package app.otodoke.posts;

import app.otodoke.shared.AppModule;
