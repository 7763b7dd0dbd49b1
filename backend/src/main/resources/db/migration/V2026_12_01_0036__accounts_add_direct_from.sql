alter table accounts.users add column direct_from text not null default 'ANYONE'
  constraint users_direct_from_check check (direct_from in ('ANYONE', 'SHARED', 'NOBODY'));

comment on column accounts.users.direct_from is 'who may begin to write them directly';
