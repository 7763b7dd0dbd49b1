package app.otodoke.chat.internal;

import app.otodoke.chat.MessageView;
import app.otodoke.chat.internal.Outcome.Stored;
import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A message and its files: both or neither. */
@ApplicationScoped
class PostWithFiles {

  private final DataSource database;
  private final MessageWriter writer;
  private final MediaApi media;
  private final ManagedCommit commit;

  PostWithFiles(DataSource database, MessageWriter writer, MediaApi media, ManagedCommit commit) {
    this.database = database;
    this.writer = writer;
    this.media = media;
    this.commit = commit;
  }

  static String owner(UUID messageId) {
    return "message:" + messageId;
  }

  @Transactional
  Outcome call(Actor actor, Draft draft) {
    try (Connection connection = database.getConnection()) {
      MessageWriter.Written written = writer.write(connection, List.of(draft));
      Outcome outcome = written.outcomes().getFirst();
      if (outcome instanceof Stored(MessageView message)) {
        List<UUID> ids = message.attachments().stream().map(a -> a.media().id()).toList();
        media.attach(actor, ids, owner(message.id()));
        written.entries().forEach(commit::announce);
      }
      return outcome;
    } catch (SQLException e) {
      throw DatabaseFailed.of(e);
    }
  }
}
