create schema circle;

create table circle.settings (
  id integer primary key default 1 check (id = 1),
  name text not null,
  language text not null check (language in ('ja', 'en')),
  registration text not null check (registration in ('OPEN', 'INVITE', 'CLOSED')),
  accent text,
  welcome text,
  founded_at timestamptz not null
);

create table circle.audit (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid,
  action text not null,
  subject_id uuid,
  details jsonb not null default '{}'
);

create table circle.origin (
  id integer primary key default 1 check (id = 1),
  value uuid not null default gen_random_uuid()
);
insert into circle.origin default values;

-- The name of this life of the database. Beside the random value, which a copy would bring along,
-- it is made of what a copy cannot bring: the cluster's identity, its timeline (which another server
-- gets when it takes over, or when a point in time is restored), and the numbers that the database
-- and the table were given when they were made here.
create function circle.epoch() returns text
language plpgsql stable as $$
declare
  cluster text := '';
begin
  begin
    select s.system_identifier || '/' || c.timeline_id into cluster
    from pg_control_system() s, pg_control_checkpoint() c;
  exception when insufficient_privilege then
    null; -- some hosted servers keep these to themselves
  end;
  return (
    select substr(encode(sha256(convert_to(
      o.value || '/' || cluster || '/' || d.oid || '/' || 'circle.origin'::regclass::oid,
      'UTF8')), 'hex'), 1, 24)
    from circle.origin o, pg_database d
    where d.datname = current_database());
end
$$;
