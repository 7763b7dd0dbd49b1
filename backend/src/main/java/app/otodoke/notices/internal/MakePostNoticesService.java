package app.otodoke.notices.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.notices.internal.PostNews.Item;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes notices of comments, likes and follows. */
@ApplicationScoped
class MakePostNoticesService {

  private final PostsApi posts;
  private final CommentsApi comments;
  private final AccountsApi accounts;
  private final Consent consent;
  private final NoticeRows rows;
  private final CountQuery counts;
  private final Clock clock;

  MakePostNoticesService(
      PostsApi posts,
      CommentsApi comments,
      AccountsApi accounts,
      Consent consent,
      NoticeRows rows,
      CountQuery counts,
      Clock clock) {
    this.posts = posts;
    this.comments = comments;
    this.accounts = accounts;
    this.consent = consent;
    this.rows = rows;
    this.counts = counts;
    this.clock = clock;
  }

  @Transactional
  Made call(List<Item> items) {
    if (items.isEmpty()) {
      return Made.NOTHING;
    }
    Map<String, Item> last = new LinkedHashMap<>(); // how each thing stands at the end
    items.stream()
        .filter(item -> item.kind() != null)
        .forEach(item -> last.put(item.thing(), item));
    List<Item> on = last.values().stream().filter(Item::on).toList();
    Actor anybody = new Actor(Ids.next(), Role.MEMBER, null, null, "");
    Map<UUID, PostView> about = fetch(on, Item::postId, ids -> posts.views(anybody, ids));
    Map<UUID, CommentView> said = fetch(on, Item::commentId, ids -> comments.views(anybody, ids));
    List<NewNotice> wanted = consent.wanted(notices(on, about, said));
    Set<UUID> fresh = rows.add(wanted);
    rows.withdraw(last.values().stream().filter(item -> !item.on()).map(Item::thing).toList());
    rows.forgetPosts(gone(items, Item::postId));
    rows.forgetComments(gone(items, Item::commentId));
    return told(wanted.stream().filter(one -> fresh.contains(one.id())).toList(), about, said);
  }

  private static List<UUID> gone(List<Item> items, Function<Item, UUID> part) {
    return items.stream()
        .filter(item -> item.kind() == null)
        .map(part)
        .filter(Objects::nonNull)
        .toList();
  }

  private static <V> Map<UUID, V> fetch(
      List<Item> items, Function<Item, UUID> part, Function<Set<UUID>, Map<UUID, V>> from) {
    Set<UUID> ids = items.stream().map(part).filter(Objects::nonNull).collect(Collectors.toSet());
    return ids.isEmpty() ? new LinkedHashMap<>() : from.apply(ids);
  }

  private List<NewNotice> notices(
      List<Item> items, Map<UUID, PostView> about, Map<UUID, CommentView> said) {
    List<NewNotice> notices = new ArrayList<>();
    for (Item item : items) {
      PostView post = item.postId() == null ? null : about.get(item.postId());
      boolean there =
          item.kind() == NoticeKind.FOLLOW
              || post != null && (item.commentId() == null || said.containsKey(item.commentId()));
      if (there) {
        UUID userId = post == null ? item.userId() : post.author().id();
        notices.add(
            NewNotice.aboutPost(
                userId,
                item.thing(),
                item.kind(),
                item.actorId(),
                item.postId(),
                item.commentId(),
                clock.instant()));
      }
    }
    return notices;
  }

  private Made told(List<NewNotice> made, Map<UUID, PostView> about, Map<UUID, CommentView> said) {
    if (made.isEmpty()) {
      return Made.NOTHING;
    }
    Map<UUID, PersonView> people =
        accounts.people(made.stream().map(NewNotice::actorId).collect(Collectors.toSet()));
    List<Made.Told> told = new ArrayList<>();
    List<Made.Ring> rings = new ArrayList<>();
    for (NewNotice notice : made) {
      String excerpt =
          PostExcerpt.of(
              notice.postId() == null ? null : about.get(notice.postId()),
              notice.commentId() == null ? null : said.get(notice.commentId()));
      NoticeView view = notice.view(people.get(notice.actorId()), null, excerpt);
      told.add(new Made.Told(notice.userId(), view));
      rings.add(new Made.Ring(notice.userId(), view));
    }
    return new Made(
        told,
        rings,
        counts.of(told.stream().map(Made.Told::userId).collect(Collectors.toSet())),
        Set.of());
  }
}
