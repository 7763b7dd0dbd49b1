-- What a message said before it was edited; gone when the message is deleted.
create table chat.revisions (
  message_id uuid not null,
  seq bigint not null,
  body text not null,
  at timestamptz not null,
  constraint revisions_pkey primary key (message_id, seq)
);

comment on column chat.revisions.seq is 'of the edit that replaced the body';
comment on column chat.revisions.at is 'when the body was written';

alter table chat.messages add column pinned_at timestamptz;

create index messages_pinned_idx on chat.messages (room_id, pinned_at) where pinned_at is not null;

create table chat.bookmarks (
  user_id uuid not null,
  message_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  constraint bookmarks_pkey primary key (user_id, message_id)
);

comment on column chat.bookmarks.id is 'made when it was set: the order they are listed in';

create index bookmarks_user_id_idx on chat.bookmarks (user_id, id);
create index bookmarks_message_id_idx on chat.bookmarks (message_id);
