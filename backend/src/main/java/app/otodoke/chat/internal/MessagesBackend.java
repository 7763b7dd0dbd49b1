package app.otodoke.chat.internal;

import app.otodoke.chat.CardMention;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.chat.RevisionView;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.UnreadView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@ApplicationScoped
class MessagesBackend implements MessagesApi, RoomLogApi {

  private static final String READ = "messages:read";
  private static final String WRITE = "messages:write";

  private final PostMessageService post;
  private final EditMessageService edit;
  private final DeleteMessageService delete;
  private final MoveReadPositionService read;
  private final MessagesPages pages;
  private final MessageQuery message;
  private final RepliesQuery replies;
  private final RevisionsQuery revisions;
  private final UnreadQuery unread;
  private final EntriesQuery entries;

  MessagesBackend(
      PostMessageService post,
      EditMessageService edit,
      DeleteMessageService delete,
      MoveReadPositionService read,
      MessagesPages pages,
      MessageQuery message,
      RepliesQuery replies,
      RevisionsQuery revisions,
      UnreadQuery unread,
      EntriesQuery entries) {
    this.post = post;
    this.edit = edit;
    this.delete = delete;
    this.read = read;
    this.pages = pages;
    this.message = message;
    this.replies = replies;
    this.revisions = revisions;
    this.unread = unread;
    this.entries = entries;
  }

  @Override
  public Posted post(Actor actor, PostMessage command) {
    actor.requireScope(WRITE);
    return post.call(actor, command);
  }

  @Override
  public CompletionStage<Posted> postLater(Actor actor, PostMessage command) {
    if (!actor.hasScope(WRITE)) {
      return CompletableFuture.failedFuture(new NotAllowed());
    }
    return post.later(actor, command);
  }

  @Override
  public MessageView edit(Actor actor, UUID roomId, UUID messageId, String body) {
    actor.requireScope(WRITE);
    edit.call(actor, roomId, messageId, body);
    return message.one(actor, roomId, messageId);
  }

  @Override
  public void delete(Actor actor, UUID roomId, UUID messageId) {
    actor.requireScope(WRITE);
    delete.call(actor, roomId, messageId);
  }

  @Override
  public MessagesPage page(Actor actor, UUID roomId, MessagesWanted wanted) {
    actor.requireScope(READ);
    return pages.page(actor, roomId, wanted);
  }

  @Override
  public MessageView message(Actor actor, UUID roomId, UUID messageId) {
    actor.requireScope(READ);
    return message.one(actor, roomId, messageId);
  }

  @Override
  public Page<MessageView> replies(
      Actor actor, UUID roomId, UUID messageId, String after, int limit) {
    actor.requireScope(READ);
    return replies.page(actor, roomId, messageId, after, Math.clamp(limit, 1, 100));
  }

  @Override
  public List<RevisionView> revisions(Actor actor, UUID roomId, UUID messageId) {
    actor.requireScope(READ);
    return revisions.list(actor, roomId, messageId);
  }

  @Override
  public UnreadView read(Actor actor, UUID roomId, long seq) {
    actor.requireScope(READ);
    return read.call(actor, roomId, seq, false);
  }

  @Override
  public UnreadView unreadFrom(Actor actor, UUID roomId, long seq) {
    actor.requireScope(READ);
    return read.call(actor, roomId, seq - 1, true);
  }

  @Override
  public List<UnreadView> unread(Actor actor) {
    actor.requireScope(READ);
    return unread.list(actor);
  }

  @Override
  public Page<CardMention> withCard(Actor actor, CardRef card, String after, int limit) {
    actor.requireScope(READ);
    return message.withCard(actor, card, after, limit);
  }

  @Override
  public List<LogEntry> entries(UUID roomId, long afterSeq, int limit) {
    return entries.list(roomId, afterSeq, limit);
  }

  @Override
  public Map<UUID, Long> positions(Collection<UUID> roomIds) {
    return entries.positions(roomIds);
  }
}
