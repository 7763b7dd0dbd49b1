package app.otodoke.posts.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.posts.ChangePost;
import app.otodoke.posts.LikesView;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.PostsWanted;
import app.otodoke.posts.PublishPost;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PostsBackend implements PostsApi {

  private final PostsQuery posts;
  private final PostViewBuilder views;
  private final PeopleBehindQuery likers;
  private final MostPostedQuery mostPosted;
  private final PublishPostService publish;
  private final ChangePostService change;
  private final DeletePostService delete;
  private final LikePostService like;
  private final BookmarkPostService bookmark;
  private final Hidden hidden;

  PostsBackend(
      PostsQuery posts,
      PostViewBuilder views,
      PeopleBehindQuery likers,
      MostPostedQuery mostPosted,
      PublishPostService publish,
      ChangePostService change,
      DeletePostService delete,
      LikePostService like,
      BookmarkPostService bookmark,
      Hidden hidden) {
    this.posts = posts;
    this.views = views;
    this.likers = likers;
    this.mostPosted = mostPosted;
    this.publish = publish;
    this.change = change;
    this.delete = delete;
    this.like = like;
    this.bookmark = bookmark;
    this.hidden = hidden;
  }

  @Override
  public Page<PostView> posts(Actor actor, PostsWanted wanted) {
    actor.requireScope(PostAccess.READ);
    Page<PostRow> page = posts.page(actor.userId(), wanted);
    return new Page<>(views.views(actor, page.items()), page.next());
  }

  @Override
  public Map<UUID, PostView> views(Actor actor, Collection<UUID> ids) {
    return views.views(actor, posts.byId(actor.userId(), ids)).stream()
        .collect(Collectors.toMap(PostView::id, post -> post));
  }

  @Override
  public PostView post(Actor actor, UUID id) {
    actor.requireScope(PostAccess.READ);
    PostRow post = posts.one(actor.userId(), id);
    hidden.require(actor, post.authorId());
    return views.views(actor, List.of(post)).getFirst();
  }

  @Override
  public PostView publish(Actor actor, PublishPost command) {
    UUID id = publish.call(actor, command);
    return views.views(actor, List.of(posts.one(actor.userId(), id))).getFirst();
  }

  @Override
  public PostView change(Actor actor, UUID id, ChangePost command) {
    change.call(actor, id, command);
    return views.views(actor, List.of(posts.one(actor.userId(), id))).getFirst();
  }

  @Override
  public void delete(Actor actor, UUID id) {
    delete.call(actor, id);
  }

  @Override
  public LikesView like(Actor actor, UUID id, boolean liked) {
    return like.call(actor, id, liked);
  }

  @Override
  public Page<PersonView> likers(Actor actor, UUID id, String after, int limit) {
    actor.requireScope(PostAccess.READ);
    posts.one(actor.userId(), id);
    return likers.likers(id, after, limit);
  }

  @Override
  public void bookmark(Actor actor, UUID id, boolean kept) {
    bookmark.call(actor, id, kept);
  }

  @Override
  public Map<UUID, Long> mostPosted(Actor actor, Instant since, int limit) {
    actor.requireScope(PostAccess.READ);
    return mostPosted.list(since, limit);
  }
}
