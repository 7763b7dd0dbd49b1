package app.otodoke.lists.internal;

import app.otodoke.lists.AddEntry;
import app.otodoke.lists.ChangeList;
import app.otodoke.lists.CreateList;
import app.otodoke.shared.FieldChecks;

/** What may be written in lists. */
final class ListFields {

  private static final int TITLE = 100;
  private static final int NOTE = 2_000;
  private static final int ENTRY_NOTE = 500;
  private static final int SONGS = 100;

  private ListFields() {}

  static void check(CreateList list) {
    new FieldChecks()
        .present("clientId", list.clientId())
        .words("title", list.title(), TITLE)
        .optional("note", list.note(), NOTE)
        .count("songIds", list.songIds(), 0, SONGS)
        .done();
  }

  static void check(ChangeList list) {
    FieldChecks checks = new FieldChecks().optional("note", list.note(), NOTE);
    if (list.title() != null) {
      checks.words("title", list.title(), TITLE);
    }
    checks.done();
  }

  static void check(AddEntry entry) {
    new FieldChecks()
        .present("clientId", entry.clientId())
        .present("songId", entry.songId())
        .optional("note", entry.note(), ENTRY_NOTE)
        .done();
  }

  static void checkNote(String note) {
    new FieldChecks().optional("note", note, ENTRY_NOTE).done();
  }
}
