create schema bots;

-- Secret addresses that write into a room; only the secret's hash is kept.
create table bots.hooks (
  id uuid primary key,
  room_id uuid not null,
  bot_id uuid not null,
  name text not null,
  hash bytea not null unique,
  created_by uuid not null,
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index hooks_room_id_idx on bots.hooks (room_id);

create table bots.webhooks (
  id uuid primary key,
  bot_id uuid not null,
  url text not null,
  event text not null check (event in ('MENTION', 'MESSAGE')),
  -- empty: all rooms of the bot
  room_ids uuid[] not null,
  -- signs what is sent, so it cannot be a hash
  secret text not null,
  state text not null check (state in ('ACTIVE', 'PAUSED')),
  failing_since timestamptz,
  created_by uuid not null,
  created_at timestamptz not null
);

-- How far of each room's log a webhook has heard.
create table bots.positions (
  webhook_id uuid not null references bots.webhooks on delete cascade,
  room_id uuid not null,
  seq bigint not null,
  primary key (webhook_id, room_id)
);

create table bots.deliveries (
  id uuid primary key,
  webhook_id uuid not null references bots.webhooks on delete cascade,
  payload text not null,
  state text not null check (state in ('PENDING', 'DELIVERED', 'FAILED')),
  attempts integer not null,
  status integer,
  error text,
  created_at timestamptz not null,
  next_at timestamptz,
  delivered_at timestamptz
);
create index deliveries_webhook_id_idx on bots.deliveries (webhook_id, id desc);
create index deliveries_due_idx on bots.deliveries (next_at) where state = 'PENDING';
create index deliveries_created_at_idx on bots.deliveries (created_at);
