package app.otodoke.catalog.internal;

import app.otodoke.catalog.ChangeSong;
import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.SongDetail;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class SongsBackend implements SongsApi {

  private final SongPages pages;
  private final SongViewsQuery views;
  private final SongDetailQuery details;
  private final CreateSongService create;
  private final ChangeSongService change;
  private final PublicationService publication;
  private final DeleteSongService delete;
  private final RefreshReferenceService refresh;

  SongsBackend(
      SongPages pages,
      SongViewsQuery views,
      SongDetailQuery details,
      CreateSongService create,
      ChangeSongService change,
      PublicationService publication,
      DeleteSongService delete,
      RefreshReferenceService refresh) {
    this.pages = pages;
    this.views = views;
    this.details = details;
    this.create = create;
    this.change = change;
    this.publication = publication;
    this.delete = delete;
    this.refresh = refresh;
  }

  @Override
  public Page<SongView> songs(Actor actor, SongsWanted wanted) {
    actor.requireScope(SongAccess.READ);
    return pages.page(actor, wanted);
  }

  @Override
  public Map<UUID, SongView> views(Actor actor, Collection<UUID> ids) {
    return views.of(actor.userId(), ids);
  }

  @Override
  public SongView view(Actor actor, UUID id) {
    SongView song = views.of(actor.userId(), List.of(id)).get(id);
    if (song.gone()) {
      throw new NotThere();
    }
    return song;
  }

  @Override
  public SongDetail song(Actor actor, UUID id) {
    actor.requireScope(SongAccess.READ);
    SongDetail song = details.one(actor.userId(), id);
    if (song.song().source().equals(SongView.SPOTIFY)) {
      refresh.soon(id);
    }
    return song;
  }

  @Override
  public SongDetail create(Actor actor, CreateSong command) {
    return details.one(actor.userId(), create.call(actor, command));
  }

  @Override
  public SongDetail change(Actor actor, UUID id, ChangeSong command) {
    change.call(actor, id, command);
    return details.one(actor.userId(), id);
  }

  @Override
  public SongDetail publish(Actor actor, UUID id) {
    publication.call(actor, id, true);
    return details.one(actor.userId(), id);
  }

  @Override
  public void withdraw(Actor actor, UUID id) {
    publication.call(actor, id, false);
  }

  @Override
  public void delete(Actor actor, UUID id) {
    delete.call(actor, id);
  }
}
