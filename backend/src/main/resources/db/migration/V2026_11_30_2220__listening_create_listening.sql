drop table catalog.listening;
drop table catalog.outside_ratings;

create schema if not exists listening;

-- one row for whoever listens to something; it fades by itself
create table listening.listening (
  user_id uuid primary key,
  song_id uuid not null,
  since timestamptz not null,
  until timestamptz not null
);
create index listening_until_idx on listening.listening (until);

create schema if not exists outside;

create table outside.ratings (
  song_id uuid primary key,
  state text not null check (state in ('READY', 'ABSENT', 'FAILED')),
  value double precision,
  votes int,
  url text,
  fetched_at timestamptz not null
);
