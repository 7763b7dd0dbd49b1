package app.otodoke.posts.internal;

import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.WriteComment;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class CommentsBackend implements CommentsApi {

  private final PostsQuery posts;
  private final CommentsQuery comments;
  private final CommentViewBuilder views;
  private final WriteCommentService write;
  private final ChangeCommentService change;
  private final DeleteCommentService delete;
  private final Hidden hidden;

  CommentsBackend(
      PostsQuery posts,
      CommentsQuery comments,
      CommentViewBuilder views,
      WriteCommentService write,
      ChangeCommentService change,
      DeleteCommentService delete,
      Hidden hidden) {
    this.posts = posts;
    this.comments = comments;
    this.views = views;
    this.write = write;
    this.change = change;
    this.delete = delete;
    this.hidden = hidden;
  }

  @Override
  public Page<CommentView> comments(Actor actor, UUID postId, String after, int limit) {
    actor.requireScope(PostAccess.READ);
    hidden.require(actor, posts.one(actor.userId(), postId).authorId());
    Page<CommentRow> page = comments.page(actor.userId(), postId, after, limit);
    return new Page<>(views.views(actor, page.items()), page.next());
  }

  @Override
  public CommentView comment(Actor actor, UUID id) {
    actor.requireScope(PostAccess.READ);
    CommentRow comment = comments.one(actor.userId(), id);
    hidden.require(actor, comment.authorId());
    hidden.require(actor, posts.one(actor.userId(), comment.postId()).authorId());
    return views.views(actor, List.of(comment)).getFirst();
  }

  @Override
  public Map<UUID, CommentView> views(Actor actor, Collection<UUID> ids) {
    actor.requireScope(PostAccess.READ);
    return views.views(actor, comments.these(actor.userId(), ids)).stream()
        .collect(Collectors.toMap(CommentView::id, Function.identity()));
  }

  @Override
  public CommentView write(Actor actor, WriteComment command) {
    return view(actor, write.call(actor, command));
  }

  @Override
  public CommentView change(Actor actor, UUID id, String body) {
    change.call(actor, id, body);
    return view(actor, id);
  }

  @Override
  public void delete(Actor actor, UUID id) {
    delete.call(actor, id);
  }

  private CommentView view(Actor actor, UUID id) {
    return views.views(actor, List.of(comments.one(actor.userId(), id))).getFirst();
  }
}
