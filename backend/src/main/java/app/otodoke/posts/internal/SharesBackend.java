package app.otodoke.posts.internal;

import app.otodoke.catalog.SongsApi;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.Share;
import app.otodoke.posts.Shared;
import app.otodoke.posts.SharesApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SharesBackend implements SharesApi {

  private final PostsApi posts;
  private final SongsApi songs;
  private final MessagesApi messages;

  SharesBackend(PostsApi posts, SongsApi songs, MessagesApi messages) {
    this.posts = posts;
    this.songs = songs;
    this.messages = messages;
  }

  @Override
  public Shared sharePost(Actor actor, UUID postId, Share command) {
    return say(actor, new CardRef("post", posts.post(actor, postId).id()), command);
  }

  @Override
  public Shared shareSong(Actor actor, UUID songId, Share command) {
    return say(actor, new CardRef("song", songs.view(actor, songId).id()), command);
  }

  private Shared say(Actor actor, CardRef card, Share command) {
    new FieldChecks()
        .present("roomId", command.roomId())
        .present("clientId", command.clientId())
        .done();
    Posted posted =
        messages.post(
            actor,
            new PostMessage(
                command.roomId(), command.clientId(), command.body(), List.of(), List.of(card)));
    return new Shared(command.roomId(), posted.seq(), posted.message().id());
  }
}
