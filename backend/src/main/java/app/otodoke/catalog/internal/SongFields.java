package app.otodoke.catalog.internal;

import app.otodoke.catalog.ChangeArtist;
import app.otodoke.catalog.ChangeSong;
import app.otodoke.catalog.CreateSong;
import app.otodoke.shared.FieldChecks;
import java.util.List;

/** What may be written about songs and artists. */
final class SongFields {

  private static final int NAME = 200;
  private static final int NAMES = 10;
  private static final int LYRICS = 20_000;
  private static final int NOTE = 5_000;

  private SongFields() {}

  static void check(CreateSong song) {
    FieldChecks checks =
        new FieldChecks()
            .present("clientId", song.clientId())
            .present("audioId", song.audioId())
            .words("title", song.title(), NAME);
    artists(checks, song.artists());
    words(checks, song.reading(), song.aliases(), song.lyrics(), song.note());
    checks.done();
  }

  static void check(ChangeSong song) {
    FieldChecks checks = new FieldChecks();
    if (song.title() != null) {
      checks.words("title", song.title(), NAME);
    }
    if (song.artists() != null) {
      artists(checks, song.artists());
    }
    words(checks, song.reading(), song.aliases(), song.lyrics(), song.note());
    checks.done();
  }

  static void check(ChangeArtist artist) {
    FieldChecks checks = new FieldChecks();
    words(checks, artist.reading(), artist.aliases(), null, null);
    checks.done();
  }

  private static void artists(FieldChecks checks, List<String> names) {
    checks.count("artists", names, 1, NAMES);
    for (int i = 0; names != null && i < Math.min(NAMES, names.size()); i++) {
      checks.words("artists." + i, names.get(i), NAME);
    }
  }

  private static void words(
      FieldChecks checks, String reading, List<String> aliases, String lyrics, String note) {
    checks
        .optional("reading", reading, NAME)
        .optional("lyrics", lyrics, LYRICS)
        .optional("note", note, NOTE)
        .count("aliases", aliases, 0, NAMES);
    for (int i = 0; aliases != null && i < Math.min(NAMES, aliases.size()); i++) {
      checks.present("aliases." + i, aliases.get(i)).optional("aliases." + i, aliases.get(i), NAME);
    }
  }
}
