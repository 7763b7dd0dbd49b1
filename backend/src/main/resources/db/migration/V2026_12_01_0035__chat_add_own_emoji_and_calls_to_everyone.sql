create table chat.emoji (
  name text not null constraint emoji_pkey primary key
    constraint emoji_name_check check (name ~ '^[a-z0-9_]{2,32}$'),
  media_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null
);

alter table chat.messages add column everyone boolean not null default false;

comment on column chat.messages.everyone is 'it calls everybody in the room';

alter table chat.mentions add column everyone boolean not null default false;

comment on column chat.mentions.everyone is 'called with everybody, not by name';
