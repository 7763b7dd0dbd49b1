create schema notices;

-- What somebody is told of. One row for each person and thing, however often it is heard of.
create table notices.notices (
  id uuid not null constraint notices_pkey primary key,
  user_id uuid not null,
  thing text not null,
  kind text not null,
  actor_id uuid not null,
  room_id uuid,
  seq bigint,
  message_id uuid,
  post_id uuid,
  comment_id uuid,
  emoji text,
  word text,
  at timestamptz not null,
  read_at timestamptz,
  withdrawn_at timestamptz,
  mailed_at timestamptz,
  constraint notices_thing_user_id_key unique (thing, user_id)
);

comment on column notices.notices.thing is 'what it is about: never told twice';
comment on column notices.notices.seq is 'where in the room''s log';
comment on column notices.notices.word is 'the keyword that was said, as its owner wrote it';
comment on column notices.notices.withdrawn_at is 'the reaction was taken back; told no more if it returns';

create index notices_user_id_idx on notices.notices (user_id, id);
create index notices_unread_idx on notices.notices (user_id, room_id, seq)
  where read_at is null and withdrawn_at is null;
create index notices_message_id_idx on notices.notices (message_id) where message_id is not null;
create index notices_room_id_idx on notices.notices (room_id, user_id) where room_id is not null;
create index notices_post_id_idx on notices.notices (post_id) where post_id is not null;
create index notices_comment_id_idx on notices.notices (comment_id) where comment_id is not null;

-- How far each room's log has been looked through.
create table notices.positions (
  room_id uuid not null constraint positions_pkey primary key,
  seq bigint not null
) with (fillfactor = 70);

create table notices.settings (
  user_id uuid not null constraint settings_pkey primary key,
  quiet_from time,
  quiet_to time,
  zone text,
  mail_digest boolean not null default false,
  mailed_at timestamptz
);

create table notices.keywords (
  user_id uuid not null,
  folded text not null,
  word text not null,
  position integer not null,
  constraint keywords_pkey primary key (user_id, folded)
);

create table notices.subscriptions (
  id uuid not null constraint subscriptions_pkey primary key,
  user_id uuid not null,
  session_id uuid not null,
  endpoint text not null constraint subscriptions_endpoint_key unique,
  p256dh text not null,
  auth text not null,
  language text not null,
  created_at timestamptz not null
);

create index subscriptions_user_id_idx on notices.subscriptions (user_id);
create index subscriptions_session_id_idx on notices.subscriptions (session_id);
