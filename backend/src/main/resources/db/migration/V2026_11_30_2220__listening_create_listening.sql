create schema if not exists listening;

-- one row for whoever listens to something; it fades by itself
create table listening.listening (
  user_id uuid primary key,
  song_id uuid not null,
  since timestamptz not null,
  until timestamptz not null
);
create index listening_until_idx on listening.listening (until);
