create schema if not exists lists;

create table lists.lists (
  id uuid primary key, -- sorted by time
  owner_id uuid not null,
  client_id uuid not null,
  title text not null,
  note text not null default '',
  visibility text not null check (visibility in ('CIRCLE', 'PRIVATE')),
  search_text text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (owner_id, client_id)
);
create index lists_owner_id_idx on lists.lists (owner_id, id desc);

create table lists.editors (
  list_id uuid not null references lists.lists on delete cascade,
  user_id uuid not null,
  primary key (list_id, user_id)
);
create index editors_user_id_idx on lists.editors (user_id, list_id);

create table lists.entries (
  id uuid primary key,
  list_id uuid not null references lists.lists on delete cascade,
  song_id uuid not null,
  -- sorts by bytes; there is always room for one more in between
  position text collate "C" not null,
  note text not null default '',
  added_by uuid not null,
  client_id uuid not null,
  added_at timestamptz not null,
  unique (list_id, position),
  unique (added_by, client_id)
);
create index entries_song_id_idx on lists.entries (song_id, list_id);
