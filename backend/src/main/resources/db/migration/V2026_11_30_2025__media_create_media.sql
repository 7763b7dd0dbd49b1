create schema media;

-- A file on its way in. Its row goes when it has become a medium, was refused, or is too old.
create table media.uploads (
  id uuid not null constraint uploads_pkey primary key,
  owner_id uuid not null,
  purpose text not null,
  name text not null,
  type text not null,
  size bigint not null constraint uploads_size_check check (size > 0),
  sha256 text not null constraint uploads_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
  object_key text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  working_until timestamptz
);

comment on column media.uploads.expires_at is 'when the store stops taking its bytes';
comment on column media.uploads.working_until is 'somebody is completing it, at the longest until then';

create index uploads_owner_id_idx on media.uploads (owner_id);
create index uploads_expires_at_idx on media.uploads (expires_at);

-- A checked file.
create table media.media (
  id uuid not null constraint media_pkey primary key,
  owner_id uuid not null,
  purpose text not null,
  kind text not null,
  type text not null,
  name text not null,
  bytes bigint not null,
  width integer,
  height integer,
  color text,
  duration_ms bigint,
  access_key text not null,
  owner_ref text,
  created_at timestamptz not null,
  attached_at timestamptz,
  constraint media_attached_check check ((owner_ref is null) = (attached_at is null))
);

comment on column media.media.access_key is 'unguessable; part of every address of the medium';
comment on column media.media.owner_ref is 'what it is attached to; null while it waits';

create index media_owner_ref_idx on media.media (owner_ref) where owner_ref is not null;
create index media_waiting_idx on media.media (created_at) where owner_ref is null;
create index media_waiting_owner_idx on media.media (owner_id) where owner_ref is null;

create table media.variants (
  media_id uuid not null
    constraint variants_media_id_fkey references media.media on delete cascade,
  name text not null,
  position integer not null,
  type text not null,
  width integer,
  height integer,
  object_key text not null,
  constraint variants_pkey primary key (media_id, name)
);

-- Objects that no variant names: every object is written down here before it is put into the store,
-- and crossed out in the transaction that makes it a variant. So none is ever left behind.
create table media.discards (
  object_key text not null constraint discards_pkey primary key,
  due_at timestamptz not null
) with (fillfactor = 70);

create index discards_due_at_idx on media.discards (due_at);
