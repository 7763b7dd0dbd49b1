alter table conduct.reports drop constraint reports_kind_check;
alter table conduct.reports add constraint reports_kind_check
  check (kind in ('MESSAGE', 'POST', 'COMMENT', 'PERSON'));
-- the comment's post
alter table conduct.reports add column post_id uuid;
