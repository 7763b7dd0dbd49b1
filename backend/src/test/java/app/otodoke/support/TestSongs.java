package app.otodoke.support;

import app.otodoke.shared.Ids;
import app.otodoke.shared.SearchText;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Published songs without the trouble of recording them. */
public final class TestSongs {

  private TestSongs() {}

  /** A reference by a new artist of that name. */
  public static UUID song(String title, String artist) {
    UUID artistId = Ids.next();
    run(
        "insert into catalog.artists (id, name, name_key, search_text, spotify_id)"
            + " values (?, ?, ?, ?, ?)",
        artistId,
        artist,
        SearchText.fold(artist),
        SearchText.fold(artist),
        "a" + artistId);
    return song(title, artist, artistId);
  }

  /** A reference by an artist there is. */
  public static UUID song(String title, String artist, UUID artistId) {
    UUID id = Ids.next();
    String text = SearchText.fold(title);
    run(
        "insert into catalog.songs (id, source, title, artist_line, title_key, own_text,"
            + " search_text, duration_ms, spotify_id, spotify_url, language, fetched_at,"
            + " published_at) values (?, 'spotify', ?, ?, ?, ?, ?, 200000, ?,"
            + " 'https://open.spotify.com/track/x', 'ja', now(), now())",
        id,
        title,
        artist,
        text,
        text,
        text + "\n" + SearchText.fold(artist),
        "t" + id);
    run(
        "insert into catalog.song_artists (song_id, position, artist_id) values (?, 0, ?)",
        id,
        artistId);
    return id;
  }

  /** Gives a song its recording code. */
  public static void isrc(UUID song, String isrc) {
    run("update catalog.songs set isrc = ? where id = ?", isrc, song);
  }

  private static void run(String sql, Object... values) {
    try (Connection connection =
            CDI.current().select(AgroalDataSource.class).get().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
