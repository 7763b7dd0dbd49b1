package app.otodoke.catalog.internal;

import app.otodoke.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Entity
@Table(schema = "catalog", name = "songs")
class SongEntity {

  @Id UUID id;
  String source;

  @Column(name = "owner_id")
  UUID ownerId;

  @Column(name = "client_id")
  UUID clientId;

  String title;
  String reading;
  List<String> aliases = new ArrayList<>();

  @Column(name = "artist_line")
  String artistLine;

  @Column(name = "title_key")
  String titleKey;

  @Column(name = "own_text")
  String ownText;

  @Column(name = "search_text")
  String searchText;

  String isrc;

  @Column(name = "duration_ms")
  Long durationMs;

  String language;
  boolean explicit;

  @Column(name = "spotify_id")
  String spotifyId;

  @Column(name = "spotify_url")
  String spotifyUrl;

  @Column(name = "art_url")
  String artUrl;

  @Column(name = "fetched_at")
  Instant fetchedAt;

  @Column(name = "audio_id")
  UUID audioId;

  @Column(name = "cover_id")
  UUID coverId;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  @Column(name = "deleted_at")
  Instant deletedAt;

  void titled(String newTitle, String newReading, List<String> others) {
    title = newTitle.strip();
    reading = newReading == null || newReading.isBlank() ? null : newReading.strip();
    aliases = others == null ? new ArrayList<>() : Names.cleaned(others);
    titleKey = SearchText.fold(reading == null ? title : reading);
    ownText = Names.folded(title, reading, aliases);
  }

  /** Names and finds it by these, in this order. */
  void by(List<ArtistEntity> artists) {
    artistLine = String.join(", ", artists.stream().map(artist -> artist.name).toList());
    List<String> texts =
        new ArrayList<>(artists.stream().map(artist -> artist.searchText).toList());
    texts.add(0, ownText);
    searchText = String.join(Names.BREAK, texts);
  }
}
