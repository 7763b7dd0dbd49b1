package app.otodoke.ratings.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.catalog.SongsApi;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomsApi;
import app.otodoke.ratings.AnswerRound;
import app.otodoke.ratings.RoundView;
import app.otodoke.ratings.RoundsApi;
import app.otodoke.ratings.StartRound;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RoundsBackend implements RoundsApi {

  private final RoundsQuery rounds;
  private final RoundAccess access;
  private final StartRoundService start;
  private final AnswerRoundService answer;
  private final OpenRoundService open;
  private final AccountsApi accounts;
  private final SongsApi songs;
  private final RoomsApi rooms;
  private final MessagesApi messages;

  RoundsBackend(
      RoundsQuery rounds,
      RoundAccess access,
      StartRoundService start,
      AnswerRoundService answer,
      OpenRoundService open,
      AccountsApi accounts,
      SongsApi songs,
      RoomsApi rooms,
      MessagesApi messages) {
    this.rounds = rounds;
    this.access = access;
    this.start = start;
    this.answer = answer;
    this.open = open;
    this.accounts = accounts;
    this.songs = songs;
    this.rooms = rooms;
    this.messages = messages;
  }

  @Override
  public RoundView start(Actor actor, StartRound command) {
    UUID id = start.call(actor, command);
    // recognised by its client id, so a repeat after a fault in between completes it
    messages.post(
        actor,
        new PostMessage(
            command.roomId(),
            command.clientId(),
            "",
            List.of(),
            List.of(new CardRef("round", id))));
    return round(actor, id);
  }

  @Override
  public Page<RoundView> rounds(Actor actor, UUID roomId, String after, int limit) {
    actor.requireScope("messages:read");
    access.room(actor, roomId);
    Page<RoundRow> page = rounds.page(roomId, after, limit);
    return new Page<>(views(actor, page.items()), page.next());
  }

  @Override
  public RoundView round(Actor actor, UUID id) {
    actor.requireScope("messages:read");
    RoundRow row = rounds.byId(List.of(id)).stream().findFirst().orElseThrow(NotThere::new);
    access.room(actor, row.roomId());
    return views(actor, List.of(row)).getFirst();
  }

  @Override
  public Map<UUID, RoundView> views(Actor actor, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Set<UUID> mine = rooms.rooms(actor).stream().map(RoomSummary::id).collect(Collectors.toSet());
    List<RoundRow> rows =
        rounds.byId(ids).stream().filter(row -> mine.contains(row.roomId())).toList();
    return views(actor, rows).stream().collect(Collectors.toMap(RoundView::id, view -> view));
  }

  @Override
  public RoundView answer(Actor actor, UUID id, AnswerRound command) {
    answer.call(actor, id, command);
    return round(actor, id);
  }

  @Override
  public RoundView open(Actor actor, UUID id) {
    open.call(actor, id);
    return round(actor, id);
  }

  private List<RoundView> views(Actor actor, List<RoundRow> rows) {
    return RoundViewBuilder.views(actor, rows, accounts, songs);
  }
}
