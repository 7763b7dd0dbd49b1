/**
 * Files that people bring in: asked for, sent straight to the store, checked, kept in several
 * sizes, attached to a message, an account or a song, and swept away when nobody holds them. The
 * database keeps references only; the bytes are in S3.
 */
@AppModule(
    schema = "media",
    dependencies = {})
package app.otodoke.media;

import app.otodoke.shared.AppModule;
