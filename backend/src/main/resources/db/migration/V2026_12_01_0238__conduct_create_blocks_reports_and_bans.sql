create schema conduct;

-- Whom people do not want to hear, or only do not want to be told of.
create table conduct.blocks (
  user_id uuid not null,
  other_id uuid not null,
  created_at timestamptz not null,
  primary key (user_id, other_id)
);

create table conduct.mutes (
  user_id uuid not null,
  other_id uuid not null,
  created_at timestamptz not null,
  primary key (user_id, other_id)
);

create table conduct.reports (
  id uuid primary key,
  kind text not null check (kind in ('MESSAGE', 'POST', 'PERSON')),
  subject_id uuid not null,
  room_id uuid,
  author_id uuid not null,
  reporter_id uuid not null,
  reason text not null,
  note text,
  -- the words as they were; what is edited or taken back later stays here to be judged
  content text not null,
  state text not null check (state in ('OPEN', 'RESOLVED')),
  assignee_id uuid,
  resolution text,
  created_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid
);
create index reports_state_idx on conduct.reports (state, id);
create unique index reports_open_key on conduct.reports (reporter_id, subject_id)
  where state = 'OPEN';

create table conduct.bans (
  user_id uuid primary key,
  by_id uuid not null,
  reason text,
  at timestamptz not null,
  purge boolean not null,
  purged_at timestamptz
);
create index bans_purge_idx on conduct.bans (user_id) where purge and purged_at is null;
