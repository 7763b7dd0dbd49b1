alter table accounts.users
  add column status_text text,
  add column status_emoji text,
  add column status_until timestamptz;

-- Codes by which a second device signs in: good once, for minutes, while the first is signed in.
create table accounts.transfers (
  hash bytea primary key,
  session_id uuid not null references accounts.sessions on delete cascade,
  user_id uuid not null references accounts.users,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index transfers_session_id_idx on accounts.transfers (session_id);
create index transfers_expires_at_idx on accounts.transfers (expires_at);
