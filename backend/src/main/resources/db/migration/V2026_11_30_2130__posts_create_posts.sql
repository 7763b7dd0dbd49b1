create schema if not exists posts;

create table posts.posts (
  id uuid primary key, -- sorted by time
  author_id uuid not null,
  client_id uuid not null,
  song_id uuid not null,
  body text not null check (length(body) between 1 and 10000),
  spoiler boolean not null default false,
  created_at timestamptz not null,
  edited_at timestamptz,
  unique (author_id, client_id)
);
create index posts_author_id_idx on posts.posts (author_id, id desc);
create index posts_song_id_idx on posts.posts (song_id, id desc);

-- the artists of the song when the post was written
create table posts.post_artists (
  artist_id uuid not null,
  post_id uuid not null references posts.posts on delete cascade,
  primary key (artist_id, post_id)
);
create index post_artists_post_id_idx on posts.post_artists (post_id);

create table posts.pictures (
  post_id uuid not null references posts.posts on delete cascade,
  position int not null,
  media_id uuid not null,
  alt text not null default '',
  primary key (post_id, position)
);

create table posts.comments (
  id uuid primary key, -- sorted by time
  post_id uuid not null references posts.posts on delete cascade,
  author_id uuid not null,
  client_id uuid not null,
  body text not null check (length(body) between 1 and 4000),
  created_at timestamptz not null,
  edited_at timestamptz,
  unique (author_id, client_id)
);
create index comments_post_id_idx on posts.comments (post_id, id);

create table posts.likes (
  post_id uuid not null references posts.posts on delete cascade,
  user_id uuid not null,
  created_at timestamptz not null,
  primary key (post_id, user_id)
);

create table posts.bookmarks (
  user_id uuid not null,
  post_id uuid not null references posts.posts on delete cascade,
  created_at timestamptz not null,
  primary key (user_id, post_id)
);
create index bookmarks_post_id_idx on posts.bookmarks (post_id);

create table posts.follows (
  follower_id uuid not null,
  followee_id uuid not null,
  created_at timestamptz not null,
  primary key (follower_id, followee_id),
  check (follower_id <> followee_id)
);
create index follows_followee_id_idx on posts.follows (followee_id, follower_id);
