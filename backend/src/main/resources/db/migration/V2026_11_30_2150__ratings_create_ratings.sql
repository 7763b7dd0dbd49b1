create schema if not exists ratings;

create table ratings.ratings (
  user_id uuid not null,
  song_id uuid not null,
  stars smallint not null check (stars between 1 and 10),
  rated_at timestamptz not null,
  primary key (user_id, song_id)
);
create index ratings_song_id_idx on ratings.ratings (song_id, stars);
create index ratings_user_id_stars_idx on ratings.ratings (user_id, stars, rated_at);
create index ratings_user_id_rated_at_idx on ratings.ratings (user_id, rated_at desc, song_id);

create table ratings.rounds (
  id uuid primary key, -- sorted by time
  room_id uuid not null,
  song_id uuid not null,
  opened_by uuid not null,
  client_id uuid not null,
  note text not null default '',
  started_at timestamptz not null,
  closes_at timestamptz not null,
  opened_at timestamptz,
  unique (opened_by, client_id)
);
create index rounds_room_id_idx on ratings.rounds (room_id, id desc);
create index rounds_sealed_idx on ratings.rounds (closes_at) where opened_at is null;

-- who is asked: the room's members when it began
create table ratings.round_people (
  round_id uuid not null references ratings.rounds on delete cascade,
  user_id uuid not null,
  primary key (round_id, user_id)
);

create table ratings.round_answers (
  round_id uuid not null,
  user_id uuid not null,
  stars smallint not null check (stars between 1 and 10),
  comment text not null default '',
  answered_at timestamptz not null,
  primary key (round_id, user_id),
  foreign key (round_id, user_id) references ratings.round_people on delete cascade
);
