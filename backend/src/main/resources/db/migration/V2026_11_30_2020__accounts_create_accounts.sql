create schema accounts;

create table accounts.users (
  id uuid primary key,
  handle text not null,
  display_name text not null,
  -- display name and handle as they are searched
  search_text text not null collate "C",
  -- the address as it is compared; null for programs, and until a doubtful one is confirmed
  email text,
  pending_email text,
  password_hash text,
  bio text,
  avatar_id uuid,
  role text not null check (role in ('OWNER', 'MODERATOR', 'MEMBER', 'BOT')),
  language text not null,
  settings jsonb not null default '{}',
  -- counts what makes access tokens given out before worthless
  access_version integer not null default 1,
  access_changed_at timestamptz,
  created_at timestamptz not null,
  invited_by uuid references accounts.users,
  suspended_at timestamptz,
  constraint users_handle_key unique (handle),
  constraint users_email_key unique (email)
);
create index users_search_text_idx on accounts.users (search_text, id);
create index users_access_changed_at_idx on accounts.users (access_changed_at);

-- One row per signed-in device: the family of its refresh tokens.
create table accounts.sessions (
  id uuid primary key,
  user_id uuid not null references accounts.users,
  device text not null,
  address text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text
);
create index sessions_user_id_idx on accounts.sessions (user_id) where ended_at is null;
create index sessions_ended_at_idx on accounts.sessions (ended_at);
create index sessions_expires_at_idx on accounts.sessions (expires_at);

create table accounts.refresh_tokens (
  hash bytea primary key,
  session_id uuid not null references accounts.sessions on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  spent_at timestamptz
);
create index refresh_tokens_session_id_idx on accounts.refresh_tokens (session_id);

create table accounts.invites (
  id uuid primary key,
  -- kept readable so that its maker can show it again; it opens no more than a place as a member
  code text not null,
  created_by uuid not null references accounts.users,
  uses integer not null default 0,
  max_uses integer not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint invites_code_key unique (code),
  check (uses between 0 and max_uses)
);
create index invites_created_by_idx on accounts.invites (created_by);

-- Links good once: to choose a new password, to confirm an address.
create table accounts.links (
  hash bytea primary key,
  purpose text not null check (purpose in ('PASSWORD', 'EMAIL')),
  user_id uuid not null references accounts.users,
  email text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index links_user_id_idx on accounts.links (user_id);

create table accounts.access_tokens (
  id uuid primary key,
  user_id uuid not null references accounts.users,
  name text not null,
  hash bytea not null,
  hint text not null,
  scopes jsonb not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  constraint access_tokens_hash_key unique (hash)
);
create index access_tokens_user_id_idx on accounts.access_tokens (user_id);
