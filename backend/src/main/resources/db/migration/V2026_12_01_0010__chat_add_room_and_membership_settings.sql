alter table chat.rooms
  add column icon text,
  add column posting text not null default 'EVERYONE'
    constraint rooms_posting_check check (posting in ('EVERYONE', 'MODERATORS')),
  add column welcome text not null default '',
  add column slow_mode_seconds integer not null default 0
    constraint rooms_slow_mode_check check (slow_mode_seconds between 0 and 3600);

comment on column chat.rooms.posting is 'who may say something';
comment on column chat.rooms.welcome is 'what newcomers are told';
comment on column chat.rooms.slow_mode_seconds is 'between two messages of one member; 0 for no pause';

alter table chat.memberships
  add column level text not null default 'MENTIONS' constraint memberships_level_check
    check (level in ('EVERYTHING', 'MENTIONS', 'NOTHING', 'INVISIBLE')),
  add column favourite boolean not null default false,
  add column position integer;

comment on column chat.memberships.level is 'what the member is told of';
comment on column chat.memberships.position is 'where the member wants the room in their list';

update chat.memberships m set level = 'EVERYTHING'
from chat.rooms r where r.id = m.room_id and r.kind = 'DIRECT';
