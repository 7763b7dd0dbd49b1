package app.otodoke.chat.internal;

import app.otodoke.chat.ClientIdTaken;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.chat.internal.Outcome.Refused;
import app.otodoke.chat.internal.Outcome.Repeated;
import app.otodoke.chat.internal.Outcome.Stored;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Refusal;
import app.otodoke.shared.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Says something in a room. Words go the fast way, many people's in one transaction; what brings
 * files along is written in a transaction together with their being attached.
 */
@ApplicationScoped
class PostMessageService {

  private final Drafts drafts;
  private final MessageBatcher batcher;
  private final PostWithFiles files;
  private final MessageQuery messages;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  PostMessageService(
      Drafts drafts, MessageBatcher batcher, PostWithFiles files, MessageQuery messages) {
    this.drafts = drafts;
    this.batcher = batcher;
    this.files = files;
    this.messages = messages;
  }

  Posted call(Actor actor, PostMessage command) {
    Draft draft = drafts.of(actor, command);
    if (!command.attachments().isEmpty()) {
      return posted(draft, files.call(actor, draft));
    }
    try {
      return posted(draft, batcher.write(draft).get());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known
          ? known
          : new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable();
    }
  }

  CompletableFuture<Posted> later(Actor actor, PostMessage command) {
    if (!command.attachments().isEmpty()) {
      return unwrapped(CompletableFuture.supplyAsync(() -> call(actor, command), threads));
    }
    try {
      Draft draft = drafts.of(actor, command);
      return unwrapped(
          batcher
              .write(draft)
              .thenCompose(
                  outcome ->
                      outcome instanceof Stored
                          ? CompletableFuture.completedFuture(posted(draft, outcome))
                          : CompletableFuture.supplyAsync(() -> posted(draft, outcome), threads)));
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private Posted posted(Draft draft, Outcome outcome) {
    return switch (outcome) {
      case Stored(MessageView message) -> new Posted(message, message.seq(), false);
      case Refused(Refusal refusal) -> throw refusal;
      case Repeated repeated -> {
        MessageView message =
            messages.sent(draft.author().id(), draft.clientId()).orElseThrow(ClientIdTaken::new);
        yield new Posted(message, message.seq(), true);
      }
    };
  }

  /** The refusal itself, not wrapped in the way it took. */
  private static CompletableFuture<Posted> unwrapped(CompletableFuture<Posted> posted) {
    CompletableFuture<Posted> plain = new CompletableFuture<>();
    posted.whenComplete(
        (value, e) -> {
          if (e == null) {
            plain.complete(value);
          } else {
            plain.completeExceptionally(
                e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
          }
        });
    return plain;
  }
}
