package app.otodoke.listening.internal;

import app.otodoke.listening.ListeningApi;
import app.otodoke.listening.ListeningView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ListeningBackend implements ListeningApi {

  private final ListeningQuery listening;
  private final ListenService listen;

  ListeningBackend(ListeningQuery listening, ListenService listen) {
    this.listening = listening;
    this.listen = listen;
  }

  @Override
  public List<ListeningView> now(Actor actor) {
    actor.requireScope("catalog:read");
    return listening.list(actor);
  }

  @Override
  public ListeningView listen(Actor actor, UUID songId) {
    return listen.call(actor, songId);
  }

  @Override
  public void stop(Actor actor) {
    listen.call(actor, null);
  }
}
