package app.otodoke.http.web.cards;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.chat.CardRef;
import app.otodoke.http.web.cards.Card.PostCard;
import app.otodoke.lists.ListView;
import app.otodoke.lists.ListsApi;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.ratings.RoundView;
import app.otodoke.ratings.RoundsApi;
import jakarta.enterprise.context.ApplicationScoped;

/** A card needs what it points at; cards of one kind are fetched together. */
@ApplicationScoped
class CardFetcher implements ViewModelBuilder<CardRef, Card> {

  private final Fetcher<SongView> songs;
  private final Fetcher<PostView> posts;
  private final Fetcher<ListView> lists;
  private final Fetcher<RoundView> rounds;

  CardFetcher(SongsApi songs, PostsApi posts, ListsApi lists, RoundsApi rounds) {
    this.songs = songs::views;
    this.posts = posts::views;
    this.lists = lists::views;
    this.rounds = rounds::views;
  }

  @Override
  public void needs(CardRef card, Needs needs) {
    switch (card.kind()) {
      case "song" -> needs.of(songs, card.id());
      case "post" -> needs.of(posts, card.id());
      case "list" -> needs.of(lists, card.id());
      case "round" -> needs.of(rounds, card.id());
      default -> {}
    }
  }

  @Override
  public Card build(CardRef card, Needs.Fetched fetched) {
    SongView song = fetched.get(songs, card.kind().equals("song") ? card.id() : null);
    PostCard post = post(fetched.get(posts, card.kind().equals("post") ? card.id() : null));
    ListView list = fetched.get(lists, card.kind().equals("list") ? card.id() : null);
    RoundView round = fetched.get(rounds, card.kind().equals("round") ? card.id() : null);
    SongView there = song == null || song.gone() ? null : song;
    boolean gone = there == null && post == null && list == null && round == null;
    return new Card(card.kind(), card.id(), there, post, list, round, gone);
  }

  private static PostCard post(PostView post) {
    return post == null
        ? null
        : new PostCard(
            post.id(),
            post.author(),
            post.song(),
            post.spoiler() ? "" : excerpt(post.body()),
            post.spoiler());
  }

  private static String excerpt(String body) {
    int count = body.codePointCount(0, body.length());
    return count <= PostView.SHORT
        ? body
        : body.substring(0, body.offsetByCodePoints(0, PostView.SHORT)) + "…";
  }
}
