package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.conduct.MakeReport;
import app.otodoke.conduct.ReportKind;
import app.otodoke.platform.pace.Allowance;
import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.TooManyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts what somebody can see, as it is now, before the moderators. */
@ApplicationScoped
class MakeReportService {

  private final EntityManager database;
  private final AccountsApi accounts;
  private final MessagesApi messages;
  private final PostsApi posts;
  private final CommentsApi comments;
  private final Clock clock;
  private final Allowance pace = new Allowance(10, 1 / 60.0);

  MakeReportService(
      EntityManager database,
      AccountsApi accounts,
      MessagesApi messages,
      PostsApi posts,
      CommentsApi comments,
      Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.messages = messages;
    this.posts = posts;
    this.comments = comments;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, MakeReport command) {
    ConductAccess.requireSession(actor);
    Checks checks = new Checks();
    checks.that(command.reason() != null, "reason", "required");
    long subjects =
        Stream.of(command.messageId(), command.postId(), command.commentId(), command.userId())
            .filter(Objects::nonNull)
            .count();
    checks.that(subjects == 1, "messageId", "required");
    String note = checks.lines("note", command.note(), 1_000);
    checks.refuseIfWrong();
    Subject subject = subject(actor, command);
    if (subject.authorId.equals(actor.userId())) {
      throw new InvalidInput("userId", "oneself");
    }
    Duration wait = pace.take(actor.userId());
    if (wait.isPositive()) {
      throw new TooManyRequests(wait);
    }
    return insert(actor, command, subject, note);
  }

  private UUID insert(Actor actor, MakeReport command, Subject subject, String note) {
    Sql.of(
            """
            insert into conduct.reports (id, kind, subject_id, room_id, post_id, author_id, reporter_id,
              reason, note, content, state, created_at)
            values (:id, :kind, :subject, cast(nullif(:room, '') as uuid),
              cast(nullif(:post, '') as uuid), :author, :me,
              :reason, nullif(:note, ''), :content, 'OPEN', :now)
            on conflict do nothing
            """)
        .with("id", Ids.next())
        .with("kind", subject.kind.name())
        .with("subject", subject.id)
        .with("room", subject.roomId == null ? "" : subject.roomId.toString())
        .with("post", subject.postId == null ? "" : subject.postId.toString())
        .with("author", subject.authorId)
        .with("me", actor.userId())
        .with("reason", command.reason().name())
        .with("note", note == null ? "" : note)
        .with("content", subject.content)
        .with("now", clock.instant())
        .run(database);
    return Sql.of(
            """
            select id from conduct.reports
            where reporter_id = :me and subject_id = :subject and state = 'OPEN'
            """)
        .with("me", actor.userId())
        .with("subject", subject.id)
        .first(database)
        .orElseThrow()
        .uuid("id");
  }

  private Subject subject(Actor actor, MakeReport command) {
    if (command.messageId() != null) {
      if (command.roomId() == null) {
        throw new InvalidInput("roomId", "required");
      }
      MessageView message = messages.message(actor, command.roomId(), command.messageId());
      String body = message.body();
      int files = message.attachments().size();
      String content = files == 0 ? body : body + "\n[" + files + " 📎]";
      return new Subject(
          ReportKind.MESSAGE, message.id(), message.roomId(), null, message.author().id(), content);
    }
    if (command.postId() != null) {
      PostView post = posts.post(actor, command.postId());
      return new Subject(ReportKind.POST, post.id(), null, null, post.author().id(), post.body());
    }
    if (command.commentId() != null) {
      CommentView comment = comments.comment(actor, command.commentId());
      return new Subject(
          ReportKind.COMMENT,
          comment.id(),
          null,
          comment.postId(),
          comment.author().id(),
          comment.body());
    }
    PersonView person = accounts.people(List.of(command.userId())).get(command.userId());
    if (person == null) {
      throw new NotThere();
    }
    String content = person.displayName() + " @" + person.handle();
    return new Subject(ReportKind.PERSON, person.id(), null, null, person.id(), content);
  }

  private record Subject(
      ReportKind kind, UUID id, UUID roomId, UUID postId, UUID authorId, String content) {}
}
