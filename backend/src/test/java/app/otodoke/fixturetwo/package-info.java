/** Another module of the tests. */
@app.otodoke.shared.AppModule(schema = "fixturetwo", dependencies = "fixtureone")
package app.otodoke.fixturetwo;
