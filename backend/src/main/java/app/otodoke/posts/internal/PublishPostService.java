package app.otodoke.posts.internal;

import app.otodoke.catalog.ArtistRef;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.media.MediaApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.PostPublished;
import app.otodoke.posts.PublishPost;
import app.otodoke.posts.PublishPost.NewPicture;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes a post, once for each client id. */
@ApplicationScoped
class PublishPostService {

  private final EntityManager database;
  private final SongsApi songs;
  private final MediaApi media;
  private final WritingRate rate;
  private final NeutralViews neutral;
  private final Event<PostPublished> published;
  private final Clock clock;

  PublishPostService(
      EntityManager database,
      SongsApi songs,
      MediaApi media,
      WritingRate rate,
      NeutralViews neutral,
      Event<PostPublished> published,
      Clock clock) {
    this.database = database;
    this.songs = songs;
    this.media = media;
    this.rate = rate;
    this.neutral = neutral;
    this.published = published;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, PublishPost command) {
    actor.requireScope(PostAccess.WRITE);
    PostFields.check(command);
    SongView song = songs.view(actor, command.songId());
    UUID id = Ids.next();
    if (!insert(actor, command, id)) {
      return made(actor, command);
    }
    rate.takePost(actor.userId());
    for (ArtistRef artist : song.artists()) {
      Sql.of("insert into posts.post_artists (artist_id, post_id) values (:artist, :post)")
          .add("on conflict do nothing")
          .with("artist", artist.id())
          .with("post", id)
          .run(database);
    }
    pictures(actor, id, command.pictures());
    published.fire(new PostPublished(neutral.post(actor, id)));
    return id;
  }

  private boolean insert(Actor actor, PublishPost command, UUID id) {
    return Sql.of("insert into posts.posts")
            .add("(id, author_id, client_id, song_id, body, spoiler, created_at)")
            .add("values (:id, :author, :client, :song, :body, :spoiler, :now)")
            .add("on conflict (author_id, client_id) do nothing")
            .with("id", id)
            .with("author", actor.userId())
            .with("client", command.clientId())
            .with("song", command.songId())
            .with("body", command.body())
            .with("spoiler", command.spoiler())
            .with("now", clock.instant())
            .run(database)
        == 1;
  }

  private UUID made(Actor actor, PublishPost command) {
    return Sql.of("select id from posts.posts where author_id = :author and client_id = :client")
        .with("author", actor.userId())
        .with("client", command.clientId())
        .first(database)
        .orElseThrow()
        .uuid("id");
  }

  private void pictures(Actor actor, UUID id, List<NewPicture> pictures) {
    if (pictures.isEmpty()) {
      return;
    }
    media.attach(actor, pictures.stream().map(NewPicture::mediaId).toList(), ref(id));
    for (int i = 0; i < pictures.size(); i++) {
      String alt = pictures.get(i).alt();
      Sql.of("insert into posts.pictures (post_id, position, media_id, alt)")
          .add("values (:post, :position, :media, :alt)")
          .with("post", id)
          .with("position", i)
          .with("media", pictures.get(i).mediaId())
          .with("alt", alt == null ? "" : alt.strip())
          .run(database);
    }
  }

  /** How a post's pictures are attached. */
  static String ref(UUID id) {
    return "post:" + id;
  }
}
