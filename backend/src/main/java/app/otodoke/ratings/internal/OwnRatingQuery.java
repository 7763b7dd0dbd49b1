package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What somebody gave a song; null for nothing. */
@ApplicationScoped
class OwnRatingQuery {

  private final EntityManager database;

  OwnRatingQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Integer of(UUID userId, UUID songId) {
    return Sql.of("select stars from ratings.ratings where user_id = :user and song_id = :song")
        .with("user", userId)
        .with("song", songId)
        .first(database)
        .map(row -> row.integer("stars"))
        .orElse(null);
  }
}
