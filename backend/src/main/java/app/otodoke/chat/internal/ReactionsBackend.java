package app.otodoke.chat.internal;

import app.otodoke.chat.ReactionsApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ReactionsBackend implements ReactionsApi {

  private final ReactService react;

  ReactionsBackend(ReactService react) {
    this.react = react;
  }

  @Override
  public void react(Actor actor, UUID roomId, UUID messageId, String emoji, boolean on) {
    actor.requireScope("messages:write");
    react.call(actor, roomId, messageId, emoji, on);
  }
}
