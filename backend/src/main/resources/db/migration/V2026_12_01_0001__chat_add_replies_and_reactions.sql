-- A deleted reply lets go of what it replied to, so counting replies is counting rows.
alter table chat.messages add column reply_to uuid;

comment on column chat.messages.reply_to is 'a message of the same room; null when deleted';

create index messages_reply_to_idx on chat.messages (reply_to, seq) where reply_to is not null;

create table chat.reactions (
  message_id uuid not null,
  emoji text not null,
  user_id uuid not null,
  at timestamptz not null,
  constraint reactions_pkey primary key (message_id, emoji, user_id)
);

comment on column chat.reactions.emoji is 'one emoji, or the name of one of the circle''s own between colons';

-- Deleting a message wipes its edits and the reactions to it from the log.
drop index chat.entries_edits_idx;
create index entries_about_message_idx on chat.entries (subject_id)
  where kind in ('message.edited', 'reaction.changed');
