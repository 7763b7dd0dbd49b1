package app.otodoke.lists.internal;

import app.otodoke.lists.Visibility;
import app.otodoke.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "lists", name = "lists")
class ListEntity {

  @Id UUID id;

  @Column(name = "owner_id")
  UUID ownerId;

  @Column(name = "client_id")
  UUID clientId;

  String title;
  String note;

  @Enumerated(EnumType.STRING)
  Visibility visibility;

  @Column(name = "search_text")
  String searchText;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  void called(String newTitle, String newNote) {
    title = newTitle.strip();
    note = newNote == null ? "" : newNote.strip();
    searchText = SearchText.fold(title) + "\n" + SearchText.fold(note);
  }
}
