/**
 * People and programs: accounts, profiles, sign-in and sessions, invitations, password resets and
 * access tokens. Owns the schema {@code accounts}.
 */
@AppModule(
    schema = "accounts",
    dependencies = {"circle", "media"})
package app.otodoke.accounts;

import app.otodoke.shared.AppModule;
