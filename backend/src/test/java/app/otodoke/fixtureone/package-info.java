/** A module of the tests. */
@app.otodoke.shared.AppModule(schema = "fixtureone")
package app.otodoke.fixtureone;
