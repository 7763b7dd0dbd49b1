package app.otodoke.chat.internal;

import app.otodoke.chat.AddEmoji;
import app.otodoke.chat.EmojiApi;
import app.otodoke.chat.EmojiView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class EmojiBackend implements EmojiApi {

  private static final String WRITE = "messages:write";

  private final OwnEmoji own;
  private final AddEmojiService add;
  private final RemoveEmojiService remove;

  EmojiBackend(OwnEmoji own, AddEmojiService add, RemoveEmojiService remove) {
    this.own = own;
    this.add = add;
    this.remove = remove;
  }

  @Override
  public List<EmojiView> emoji(Actor actor) {
    actor.requireScope("messages:read");
    return own.list();
  }

  @Override
  public EmojiView add(Actor actor, AddEmoji command) {
    actor.requireScope(WRITE);
    add.call(actor, command);
    own.forget();
    return own.list().stream()
        .filter(emoji -> emoji.name().equals(command.name()))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void remove(Actor actor, String name) {
    actor.requireScope(WRITE);
    remove.call(actor, name);
    own.forget();
  }
}
