-- Imports that were sent and are looked at, and are neither taken nor dropped: a server that is started again finds them, with
-- the file where it lies and how it is to be read. Kept for a day.
create table import_looked_at (
  id text not null,
  at timestamptz not null default now(),
  by_person text not null,
  register text not null,
  file text not null,
  digest text not null,
  place text not null,
  wish text not null,
  constraint import_looked_at_key primary key (id)
);
comment on table import_looked_at is 'Imports sent over HTTP that are looked at: the file, where it lies, and how it is to be read. For a day.';
create index import_looked_at_by_time on import_looked_at (at);

alter table import_looked_at enable row level security;
create policy import_looked_at_own on import_looked_at to waymark_person
  using (by_person = current_person() and 'restricted' = any ((select readable_audiences())::text[]))
  with check (by_person = current_person() and 'restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update, delete on import_looked_at to waymark_person;
