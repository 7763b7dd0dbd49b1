package app.otodoke.catalog.internal;

import app.otodoke.shared.Ids;
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
@Table(schema = "catalog", name = "artists")
class ArtistEntity {

  @Id UUID id;
  String name;
  String reading;
  List<String> aliases = new ArrayList<>();

  @Column(name = "name_key")
  String nameKey;

  @Column(name = "search_text")
  String searchText;

  @Column(name = "spotify_id")
  String spotifyId;

  @Column(name = "created_by")
  UUID createdBy;

  @Column(name = "created_at")
  Instant createdAt;

  ArtistEntity() {}

  ArtistEntity(String name, String spotifyId, UUID createdBy, Instant now) {
    this.id = Ids.next();
    this.spotifyId = spotifyId;
    this.createdBy = createdBy;
    this.createdAt = now;
    called(name);
  }

  void called(String newName) {
    name = newName;
    nameKey = SearchText.fold(newName);
    refold();
  }

  void readAs(String newReading) {
    reading = newReading.isBlank() ? null : newReading.strip();
    refold();
  }

  void alsoCalled(List<String> others) {
    aliases = Names.cleaned(others);
    refold();
  }

  private void refold() {
    searchText = Names.folded(name, reading, aliases);
  }
}
