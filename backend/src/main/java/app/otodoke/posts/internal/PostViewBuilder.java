package app.otodoke.posts.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.media.MediaApi;
import app.otodoke.media.MediaView;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.posts.PostView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A post needs its author, its song and its pictures. */
@ApplicationScoped
class PostViewBuilder implements ViewModelBuilder<PostRow, PostView> {

  private final Fetcher<PersonView> people;
  private final Fetcher<SongView> songs;
  private final Fetcher<MediaView> media;

  PostViewBuilder(AccountsApi accounts, SongsApi catalog, MediaApi files) {
    people = (actor, ids) -> accounts.people(ids);
    songs = catalog::views;
    media = (actor, ids) -> files.views(ids);
  }

  @Override
  public void needs(PostRow row, Needs needs) {
    needs
        .of(people, row.authorId())
        .of(songs, row.songId())
        .of(media, row.pictures().stream().map(PostRow.Picture::mediaId).toList());
  }

  @Override
  public PostView build(PostRow row, Needs.Fetched fetched) {
    return new PostView(
        row.id(),
        row.clientId(),
        fetched.get(people, row.authorId()),
        fetched.get(songs, row.songId()),
        row.body(),
        row.body().codePointCount(0, row.body().length()) > PostView.SHORT,
        row.spoiler(),
        pictures(row, fetched),
        row.likes(),
        row.liked(),
        row.bookmarked(),
        row.comments(),
        row.createdAt(),
        row.editedAt(),
        row.mine());
  }

  private List<PostView.Picture> pictures(PostRow row, Needs.Fetched fetched) {
    return row.pictures().stream()
        .map(p -> new PostView.Picture(fetched.get(media, p.mediaId()), p.alt()))
        .filter(picture -> picture.media() != null)
        .toList();
  }
}
