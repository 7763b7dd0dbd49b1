create schema chat;

-- A room's row is the place where its log grows: whoever writes an entry holds its lock until the
-- commit. The counters are exact because they change under that lock only.
create table chat.rooms (
  id uuid not null constraint rooms_pkey primary key,
  kind text not null constraint rooms_kind_check check (kind in ('OPEN', 'CLOSED', 'DIRECT')),
  name text not null,
  description text not null,
  search_text text not null,
  direct_key text constraint rooms_direct_key_key unique,
  last_seq bigint not null default 0,
  message_count bigint not null default 0,
  member_count integer not null default 0,
  standard boolean not null default false,
  created_by uuid not null,
  created_at timestamptz not null,
  archived_at timestamptz,
  constraint rooms_direct_check check ((kind = 'DIRECT') = (direct_key is not null))
) with (fillfactor = 50);

comment on column chat.rooms.direct_key is 'the sorted ids of the members of a direct room';
comment on column chat.rooms.standard is 'newcomers to the circle join it by themselves';

create index rooms_directory_idx on chat.rooms (search_text, id)
  where kind = 'OPEN' and archived_at is null;

create table chat.memberships (
  room_id uuid not null constraint memberships_room_id_fkey references chat.rooms,
  user_id uuid not null,
  role text not null
    constraint memberships_role_check check (role in ('OWNER', 'MODERATOR', 'MEMBER')),
  joined_seq bigint not null,
  joined_at timestamptz not null,
  read_seq bigint not null,
  read_number bigint not null,
  constraint memberships_pkey primary key (user_id, room_id)
) with (fillfactor = 70);

comment on column chat.memberships.read_number is 'how many messages there are up to read_seq';

create index memberships_room_id_idx on chat.memberships (room_id, joined_seq, user_id);

-- No foreign keys on the tables that every message is written to: the writer holds the room's row
-- anyway, and rooms are archived, never deleted.
create table chat.entries (
  room_id uuid not null,
  seq bigint not null,
  kind text not null,
  actor_id uuid not null,
  subject_id uuid not null,
  at timestamptz not null,
  payload text not null,
  constraint entries_pkey primary key (room_id, seq)
);

-- Deleting a message wipes its edits from the log.
create index entries_edits_idx on chat.entries (subject_id) where kind = 'message.edited';

create table chat.messages (
  id uuid not null constraint messages_pkey primary key,
  room_id uuid not null,
  seq bigint not null,
  number bigint not null,
  author_id uuid not null,
  client_id uuid not null,
  fingerprint bigint not null,
  body text not null,
  search_text text not null,
  created_at timestamptz not null,
  edited_at timestamptz,
  deleted_at timestamptz,
  constraint messages_author_id_client_id_key unique (author_id, client_id),
  constraint messages_room_id_seq_key unique (room_id, seq)
);

comment on column chat.messages.number is '1, 2, 3 … among the messages of the room';
comment on column chat.messages.fingerprint is 'of what was first said: tells a repeat from a clash';

-- What does not count as unread: one's own, and what was deleted.
create index messages_own_idx on chat.messages (room_id, author_id, seq);
create index messages_deleted_idx on chat.messages (room_id, seq) include (author_id)
  where deleted_at is not null;

create table chat.mentions (
  user_id uuid not null,
  room_id uuid not null,
  seq bigint not null,
  message_id uuid not null,
  constraint mentions_pkey primary key (user_id, room_id, seq)
);

create index mentions_message_id_idx on chat.mentions (message_id);

create table chat.attachments (
  message_id uuid not null,
  position integer not null,
  media_id uuid not null,
  alt text not null,
  constraint attachments_pkey primary key (message_id, position)
);

create table chat.cards (
  message_id uuid not null,
  position integer not null,
  kind text not null,
  ref_id uuid not null,
  constraint cards_pkey primary key (message_id, position)
);

create index cards_kind_ref_id_idx on chat.cards (kind, ref_id, message_id);
