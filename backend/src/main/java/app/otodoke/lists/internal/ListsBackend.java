package app.otodoke.lists.internal;

import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.Posted;
import app.otodoke.lists.AddEntry;
import app.otodoke.lists.ChangeEntry;
import app.otodoke.lists.ChangeList;
import app.otodoke.lists.CreateList;
import app.otodoke.lists.ListEntryView;
import app.otodoke.lists.ListShared;
import app.otodoke.lists.ListView;
import app.otodoke.lists.ListsApi;
import app.otodoke.lists.ListsWanted;
import app.otodoke.lists.ShareList;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ListsBackend implements ListsApi {

  private static final String READ = "catalog:read";

  private final ListsQuery lists;
  private final EntriesQuery entries;
  private final CreateListService create;
  private final ChangeListService change;
  private final DeleteListService delete;
  private final EditorService editor;
  private final AddEntryService add;
  private final ChangeEntryService changeEntry;
  private final MessagesApi messages;

  ListsBackend(
      ListsQuery lists,
      EntriesQuery entries,
      CreateListService create,
      ChangeListService change,
      DeleteListService delete,
      EditorService editor,
      AddEntryService add,
      ChangeEntryService changeEntry,
      MessagesApi messages) {
    this.lists = lists;
    this.entries = entries;
    this.create = create;
    this.change = change;
    this.delete = delete;
    this.editor = editor;
    this.add = add;
    this.changeEntry = changeEntry;
    this.messages = messages;
  }

  @Override
  public Page<ListView> lists(Actor actor, ListsWanted wanted) {
    actor.requireScope(READ);
    return lists.page(actor, wanted);
  }

  @Override
  public Map<UUID, ListView> views(Actor actor, Collection<UUID> ids) {
    return lists.byId(actor, ids).stream().collect(Collectors.toMap(ListView::id, view -> view));
  }

  @Override
  public ListView list(Actor actor, UUID id) {
    actor.requireScope(READ);
    return lists.one(actor, id);
  }

  @Override
  public ListView create(Actor actor, CreateList command) {
    return lists.one(actor, create.call(actor, command));
  }

  @Override
  public ListView change(Actor actor, UUID id, ChangeList command) {
    change.call(actor, id, command);
    return lists.one(actor, id);
  }

  @Override
  public void delete(Actor actor, UUID id) {
    delete.call(actor, id);
  }

  @Override
  public ListView editor(Actor actor, UUID id, UUID userId, boolean edits) {
    ListView before = lists.one(actor, id);
    editor.call(actor, id, userId, edits);
    boolean left = userId.equals(actor.userId());
    return left ? before : lists.one(actor, id);
  }

  @Override
  public Page<ListEntryView> entries(Actor actor, UUID id, String after, int limit) {
    actor.requireScope(READ);
    lists.one(actor, id);
    return entries.page(actor, id, after, limit);
  }

  @Override
  public ListEntryView add(Actor actor, UUID id, AddEntry command) {
    return entries.one(actor, add.call(actor, id, command));
  }

  @Override
  public ListEntryView change(Actor actor, UUID id, UUID entryId, ChangeEntry command) {
    changeEntry.call(actor, id, entryId, command);
    return entries.one(actor, entryId);
  }

  @Override
  public void remove(Actor actor, UUID id, UUID entryId) {
    changeEntry.call(actor, id, entryId, null);
  }

  @Override
  public ListShared share(Actor actor, UUID id, ShareList command) {
    new FieldChecks()
        .present("roomId", command.roomId())
        .present("clientId", command.clientId())
        .done();
    CardRef card = new CardRef("list", list(actor, id).id());
    Posted posted =
        messages.post(
            actor,
            new PostMessage(
                command.roomId(), command.clientId(), command.body(), List.of(), List.of(card)));
    return new ListShared(command.roomId(), posted.seq(), posted.message().id());
  }
}
