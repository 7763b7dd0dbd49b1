create schema if not exists catalog;

create table catalog.artists (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  reading text,
  aliases text[] not null default '{}',
  -- the folded name: own songs naming the same artist meet here
  name_key text not null,
  search_text text not null,
  spotify_id text unique,
  created_by uuid,
  created_at timestamptz not null default now()
);
create unique index artists_name_key_own_key on catalog.artists (name_key) where spotify_id is null;
create index artists_name_key_id_idx on catalog.artists (name_key, id);

create table catalog.songs (
  id uuid primary key,
  source text not null check (source in ('own', 'spotify')),
  owner_id uuid,
  client_id uuid,
  title text not null check (length(title) between 1 and 300),
  reading text,
  aliases text[] not null default '{}',
  artist_line text not null,
  -- folded: the reading or the title, for sorting
  title_key text not null,
  -- folded: what the song itself is found by, and the same with its artists
  own_text text not null,
  search_text text not null,
  isrc text unique,
  duration_ms bigint,
  language text,
  explicit boolean not null default false,
  spotify_id text,
  spotify_url text,
  art_url text,
  fetched_at timestamptz,
  audio_id uuid unique,
  cover_id uuid,
  published_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deleted_at timestamptz,
  unique (owner_id, client_id),
  check (source <> 'own' or owner_id is not null)
);
create index songs_title_idx on catalog.songs (title_key, id) where published_at is not null and deleted_at is null;
create index songs_published_idx on catalog.songs (published_at desc, id desc) where published_at is not null and deleted_at is null;
create index songs_owner_idx on catalog.songs (owner_id, published_at desc) where owner_id is not null;

-- apart, so that looking through all songs does not wade through their words
create table catalog.song_words (
  song_id uuid primary key references catalog.songs on delete cascade,
  lyrics text,
  note text
);

create table catalog.song_artists (
  song_id uuid not null references catalog.songs on delete cascade,
  position int not null,
  artist_id uuid not null references catalog.artists,
  primary key (song_id, position)
);
create index song_artists_artist_id_idx on catalog.song_artists (artist_id, song_id);

-- one recording may be known under several ids
create table catalog.spotify_tracks (
  spotify_id text primary key,
  song_id uuid not null references catalog.songs on delete cascade
);

create table catalog.recordings (
  media_id uuid primary key,
  owner_id uuid not null,
  type text not null,
  bytes bigint not null,
  duration_ms bigint not null,
  title text,
  artist text,
  album text,
  has_cover boolean not null,
  peaks bytea,
  drawn_at timestamptz,
  song_id uuid references catalog.songs on delete cascade,
  created_at timestamptz not null default now()
);
create index recordings_undrawn_idx on catalog.recordings (created_at) where drawn_at is null;
create index recordings_unused_idx on catalog.recordings (created_at) where song_id is null;

create table catalog.listening (
  user_id uuid primary key,
  song_id uuid not null references catalog.songs on delete cascade,
  since timestamptz not null,
  until timestamptz not null
);

create table catalog.outside_ratings (
  song_id uuid primary key references catalog.songs on delete cascade,
  state text not null check (state in ('ready', 'absent', 'failed')),
  value numeric(3, 2),
  votes int,
  url text,
  fetched_at timestamptz not null
);

-- two letters at a time: the one index that helps one-letter Japanese searches, where it is at hand
do $$
begin
  if exists (select from pg_extension where extname = 'pg_bigm') then
    create index songs_search_text_idx on catalog.songs using gin (search_text gin_bigm_ops);
  end if;
end $$;
