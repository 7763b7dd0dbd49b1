package app.otodoke.chat.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.SearchApi;
import app.otodoke.chat.SearchView;
import app.otodoke.chat.SearchView.FoundMessage;
import app.otodoke.chat.SearchView.FoundRoom;
import app.otodoke.chat.SearchWanted;
import app.otodoke.chat.SearchWanted.Kind;
import app.otodoke.chat.internal.SearchMessagesQuery.Hit;
import app.otodoke.chat.internal.SearchScope.Room;
import app.otodoke.chat.internal.SearchScope.Scope;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Folding;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SearchBackend implements SearchApi {

  private static final int PEOPLE = 20;

  private final SearchScope scopes;
  private final SearchMessagesQuery messages;
  private final SearchRoomsQuery rooms;
  private final MessageViews views;
  private final People people;
  private final AccountsApi accounts;

  SearchBackend(
      SearchScope scopes,
      SearchMessagesQuery messages,
      SearchRoomsQuery rooms,
      MessageViews views,
      People people,
      AccountsApi accounts) {
    this.scopes = scopes;
    this.messages = messages;
    this.rooms = rooms;
    this.views = views;
    this.people = people;
    this.accounts = accounts;
  }

  @Override
  public SearchView search(Actor actor, SearchWanted wanted) {
    actor.requireScope("messages:read");
    Scope scope = scopes.of(actor, wanted);
    boolean first = wanted.after() == null || wanted.after().isEmpty();
    boolean names = first && !scope.words().isEmpty();
    return new SearchView(
        wanted.kinds().contains(Kind.MESSAGES) && !scope.isEmpty()
            ? messages(scope, wanted)
            : new Page<>(List.of(), null),
        names && wanted.kinds().contains(Kind.ROOMS) ? rooms.list(actor, scope.words()) : List.of(),
        names && wanted.kinds().contains(Kind.PEOPLE)
            ? accounts.search(actor, String.join(" ", scope.words()), null, PEOPLE).items()
            : List.of(),
        scope.words());
  }

  private Page<FoundMessage> messages(Scope scope, SearchWanted wanted) {
    Page<Hit> hits = messages.page(scope, wanted.after(), Math.clamp(wanted.limit(), 1, 100));
    List<MessageView> found = views.build(messages.rows(hits.items())).messages();
    Map<UUID, FoundRoom> named = named(scope, found);
    return new Page<>(
        found.stream()
            .map(
                message ->
                    new FoundMessage(
                        message, named.get(message.roomId()), ranges(message.body(), scope)))
            .toList(),
        hits.next());
  }

  private Map<UUID, FoundRoom> named(Scope scope, List<MessageView> found) {
    List<Room> shown =
        found.stream().map(MessageView::roomId).distinct().map(scope.rooms()::get).toList();
    List<UUID> others = shown.stream().flatMap(room -> room.others().stream()).toList();
    Map<UUID, PersonView> known = others.isEmpty() ? Map.of() : people.of(others);
    return shown.stream().collect(Collectors.toMap(Room::id, room -> view(room, known)));
  }

  private static FoundRoom view(Room room, Map<UUID, PersonView> known) {
    return new FoundRoom(
        room.id(),
        room.kind(),
        room.name(),
        room.description(),
        room.members(),
        true,
        room.others().stream().map(id -> People.orGone(known, id)).toList());
  }

  private static List<List<Integer>> ranges(String body, Scope scope) {
    return Folding.of(body).find(scope.words()).stream()
        .map(range -> List.of(range.start(), range.end()))
        .toList();
  }
}
