-- What became of an import that somebody sent over HTTP, written in the transaction that takes it: whoever asks after the
-- connection broke or the server was started again is told the truth. Kept for a week.
create table import_job (
  id text not null,
  at timestamptz not null default now(),
  by_person text not null,
  answer text not null,
  constraint import_job_key primary key (id)
);
comment on table import_job is 'What was answered to whoever had an import taken over HTTP, for a week.';
create index import_job_by_time on import_job (at);

alter table import_job enable row level security;
create policy import_job_own on import_job to waymark_person
  using (by_person = current_person() and 'restricted' = any ((select readable_audiences())::text[]))
  with check (by_person = current_person() and 'restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on import_job to waymark_person;
