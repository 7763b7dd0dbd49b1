package app.otodoke.bots.internal;

import app.otodoke.bots.HookView;
import app.otodoke.bots.HooksApi;
import app.otodoke.bots.NewHook;
import app.otodoke.chat.Posted;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class HooksBackend implements HooksApi {

  private final HooksQuery hooks;
  private final CreateHookService create;
  private final RemoveHookService remove;
  private final PostByHookService post;

  HooksBackend(
      HooksQuery hooks,
      CreateHookService create,
      RemoveHookService remove,
      PostByHookService post) {
    this.hooks = hooks;
    this.create = create;
    this.remove = remove;
    this.post = post;
  }

  @Override
  public List<HookView> hooks(Actor actor, UUID roomId) {
    return hooks.list(actor, roomId);
  }

  @Override
  public NewHook create(Actor actor, UUID roomId, String name) {
    return create.call(actor, roomId, name);
  }

  @Override
  public void remove(Actor actor, UUID roomId, UUID hookId) {
    remove.call(actor, roomId, hookId);
  }

  @Override
  public Posted post(String secret, UUID clientId, String text) {
    return post.call(secret, clientId, text);
  }
}
