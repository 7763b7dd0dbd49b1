-- Finding any piece of text, one character too, on a PostgreSQL without extensions. A block is 64
-- consecutive positions of a room's log; it knows which grams (runs of one, two and three
-- characters) occur in the folded text of its messages, who wrote in it and whether there is a
-- picture. A search looks up the blocks that may hold an answer and reads only those. Blocks are
-- written after the messages, in batches; what is not in a block yet is read directly.
create table chat.search_blocks (
  room_id uuid not null,
  block bigint not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  grams integer[] not null,
  constraint search_blocks_pkey primary key (room_id, block)
);

comment on column chat.search_blocks.block is 'positions 64 * block … 64 * block + 63 of the log';

create index search_blocks_grams_idx on chat.search_blocks using gin (grams);

create table chat.search_progress (
  room_id uuid not null constraint search_progress_pkey primary key,
  blocks bigint not null
);

comment on column chat.search_progress.blocks is 'how many blocks of the room are written';

-- Messages edited after their block was written: read directly until the block is written anew.
create table chat.search_edited (
  message_id uuid not null constraint search_edited_pkey primary key,
  room_id uuid not null,
  seq bigint not null,
  at timestamptz not null
);

comment on column chat.search_edited.at is 'tells an edit that was taken in from one that came since';

create index search_edited_room_id_idx on chat.search_edited (room_id);

create function chat.note_edited_for_search() returns trigger language plpgsql as $$
begin
  insert into chat.search_edited (message_id, room_id, seq, at)
  values (new.id, new.room_id, new.seq, clock_timestamp())
  on conflict (message_id) do update set at = excluded.at;
  return null;
end $$;

-- Sending is not slowed: only changed texts pass here, and deleted ones have nothing to be found.
create trigger messages_edited_for_search after update of search_text on chat.messages
  for each row when (new.search_text <> '' and new.search_text <> old.search_text)
  execute function chat.note_edited_for_search();

-- The planner does not know that reading the arrays is dear, so only the index may answer.
create function chat.search_candidates(wanted integer[])
  returns table (room_id uuid, block bigint, first_at timestamptz, last_at timestamptz)
  language sql stable rows 100
  set enable_seqscan = off set enable_indexscan = off
as $$
  select b.room_id, b.block, b.first_at, b.last_at
  from chat.search_blocks b where b.grams @> wanted
$$;
