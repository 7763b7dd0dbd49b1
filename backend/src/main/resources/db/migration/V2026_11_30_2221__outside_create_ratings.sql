create schema if not exists outside;

create table outside.ratings (
  song_id uuid primary key,
  state text not null check (state in ('READY', 'ABSENT', 'FAILED')),
  value double precision,
  votes int,
  url text,
  fetched_at timestamptz not null
);
