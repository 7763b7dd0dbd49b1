package app.otodoke.conduct.internal;

/** What one person holds against another, and the table it stands in. */
enum Aversion {
  BLOCK("conduct.blocks"),
  MUTE("conduct.mutes");

  final String table;

  Aversion(String table) {
    this.table = table;
  }
}
