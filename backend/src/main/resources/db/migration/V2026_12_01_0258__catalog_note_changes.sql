-- The last transaction that changed what lists of songs show: while it is the same, so are they.
create table catalog.edition (
  sole boolean primary key default true check (sole),
  changed_by bigint not null
);

create function catalog.note_change() returns trigger language plpgsql as $$
begin
  insert into catalog.edition (changed_by) values (pg_current_xact_id()::text::bigint)
  on conflict (sole) do update set changed_by = excluded.changed_by
  where edition.changed_by <> excluded.changed_by;
  return null;
end $$;

-- just before the commit, so that nobody holds this row while waiting for another
create constraint trigger note_change after insert or update or delete on catalog.songs
  deferrable initially deferred for each row execute function catalog.note_change();
create constraint trigger note_change after insert or update or delete on catalog.song_artists
  deferrable initially deferred for each row execute function catalog.note_change();
create constraint trigger note_change after insert or update or delete on catalog.artists
  deferrable initially deferred for each row execute function catalog.note_change();
create trigger note_emptying after truncate on catalog.songs
  for each statement execute function catalog.note_change();

insert into catalog.edition (changed_by) values (pg_current_xact_id()::text::bigint);
