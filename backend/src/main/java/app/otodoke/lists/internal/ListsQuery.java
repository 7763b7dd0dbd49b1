package app.otodoke.lists.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.lists.ListView;
import app.otodoke.lists.ListsWanted;
import app.otodoke.platform.sql.Sql;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Lists somebody sees, the newest first, narrowed by text, owner and song. */
@ApplicationScoped
class ListsQuery {

  private static final int USUAL = 20;

  private final EntityManager database;
  private final Fetcher<PersonView> people;

  ListsQuery(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.people = (actor, ids) -> accounts.people(ids);
  }

  @Transactional
  Page<ListView> page(Actor actor, ListsWanted wanted) {
    int limit = Page.limit(wanted.limit(), USUAL);
    Cursor after = Cursor.parse(wanted.after(), 1);
    Sql sql = select(actor);
    if (wanted.q() != null && !wanted.q().isBlank()) {
      sql.add("and a.search_text like :text").with("text", SearchText.like(wanted.q()));
    }
    sql.addWith("and a.owner_id = :owner", "owner", wanted.owner());
    sql.addWith(
        "and a.id in (select list_id from lists.entries where song_id = :song)",
        "song",
        wanted.song());
    if (wanted.editable()) {
      sql.add("and (a.owner_id = :me or exists (select from lists.editors e")
          .add("where e.list_id = a.id and e.user_id = :me))");
    }
    sql.addWith("and a.id < :after", "after", after == null ? null : after.uuid(0));
    List<ListRow> rows =
        sql.add("order by a.id desc limit " + (limit + 1)).rows(database).stream()
            .map(ListRow::of)
            .toList();
    Page<ListRow> page = Page.of(rows, limit, row -> Cursor.of(row.id()));
    return new Page<>(views(actor, page.items()), page.next());
  }

  @Transactional
  List<ListView> byId(Actor actor, Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : views(
            actor,
            select(actor)
                .add("and a.id in (:ids)")
                .with("ids", Set.copyOf(ids))
                .rows(database)
                .stream()
                .map(ListRow::of)
                .toList());
  }

  @Transactional
  ListView one(Actor actor, UUID id) {
    return byId(actor, Set.of(id)).stream().findFirst().orElseThrow(NotThere::new);
  }

  private static Sql select(Actor actor) {
    return Sql.of(ListRow.SELECT).with("me", actor.userId());
  }

  private List<ListView> views(Actor actor, List<ListRow> rows) {
    return new Builder(actor.userId()).views(actor, rows);
  }

  /** A list needs its owner and editors. */
  private final class Builder implements ViewModelBuilder<ListRow, ListView> {

    private final UUID me;

    private Builder(UUID me) {
      this.me = me;
    }

    @Override
    public void needs(ListRow row, Needs needs) {
      needs.of(people, row.ownerId()).of(people, row.editors());
    }

    @Override
    public ListView build(ListRow row, Needs.Fetched fetched) {
      boolean mine = row.ownerId().equals(me);
      return new ListView(
          row.id(),
          row.title(),
          row.note(),
          fetched.get(people, row.ownerId()),
          row.visibility(),
          row.editors().stream()
              .map(id -> fetched.get(people, id))
              .filter(Objects::nonNull)
              .toList(),
          row.songs(),
          mine || row.editors().contains(me),
          mine,
          row.createdAt(),
          row.updatedAt());
    }
  }
}
