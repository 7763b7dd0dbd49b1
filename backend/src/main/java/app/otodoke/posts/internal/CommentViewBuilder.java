package app.otodoke.posts.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.posts.CommentView;
import jakarta.enterprise.context.ApplicationScoped;

/** A comment needs its author. */
@ApplicationScoped
class CommentViewBuilder implements ViewModelBuilder<CommentRow, CommentView> {

  private final Fetcher<PersonView> people;

  CommentViewBuilder(AccountsApi accounts) {
    people = (actor, ids) -> accounts.people(ids);
  }

  @Override
  public void needs(CommentRow row, Needs needs) {
    needs.of(people, row.authorId());
  }

  @Override
  public CommentView build(CommentRow row, Needs.Fetched fetched) {
    return new CommentView(
        row.id(),
        row.postId(),
        row.clientId(),
        fetched.get(people, row.authorId()),
        row.body(),
        row.createdAt(),
        row.editedAt(),
        row.mine());
  }
}
