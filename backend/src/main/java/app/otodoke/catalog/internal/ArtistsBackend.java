package app.otodoke.catalog.internal;

import app.otodoke.catalog.ArtistView;
import app.otodoke.catalog.ArtistsApi;
import app.otodoke.catalog.ChangeArtist;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ArtistsBackend implements ArtistsApi {

  private final ArtistsQuery artists;
  private final ChangeArtistService change;

  ArtistsBackend(ArtistsQuery artists, ChangeArtistService change) {
    this.artists = artists;
    this.change = change;
  }

  @Override
  public Page<ArtistView> artists(Actor actor, String q, String after, int limit) {
    actor.requireScope(SongAccess.READ);
    return artists.page(q, after, Page.limit(limit, limit));
  }

  @Override
  public ArtistView artist(Actor actor, UUID id) {
    actor.requireScope(SongAccess.READ);
    return artists.one(id);
  }

  @Override
  public ArtistView change(Actor actor, UUID id, ChangeArtist command) {
    change.call(actor, id, command);
    return artists.one(id);
  }
}
