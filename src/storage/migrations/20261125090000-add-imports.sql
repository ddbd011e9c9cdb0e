-- Imports of records: what was taken from which edition, rows that wait to be mended, mappings that are remembered,
-- and answers kept for programs that ask the same thing twice.

create table import_entry (
  id bigint generated always as identity,
  at timestamptz not null default now(),
  by_person text not null,
  register text not null,
  source text not null,
  file text not null,
  digest text not null,
  headings text not null,
  mapping text,
  rows bigint not null,
  added bigint not null,
  changed bigint not null,
  unchanged bigint not null,
  withdrawn bigint not null,
  quarantined bigint not null,
  constraint import_entry_key primary key (id),
  constraint import_entry_counts check (least(rows, added, changed, unchanged, withdrawn, quarantined) >= 0)
);
comment on table import_entry is 'One edition of a source of records taken: who, when, what, and how its columns were read.';

create function next_import() returns bigint
  language sql security definer set search_path = public
  return nextval(pg_get_serial_sequence('import_entry', 'id'));

create table imported_record (
  jurisdiction text not null,
  register text not null,
  source text not null,
  record_id text not null,
  import_id bigint not null,
  constraint imported_record_key primary key (jurisdiction, register, source, record_id)
);
comment on table imported_record is 'Which records stand in the editions of which source, so that a corrected edition can say what vanished.';

create table quarantined_record (
  jurisdiction text not null,
  id text not null,
  import_id bigint not null,
  register text not null,
  source text not null,
  received text not null,
  problems text not null,
  state text not null default 'waiting',
  at timestamptz not null default now(),
  by_person text not null,
  reason text,
  constraint quarantined_record_key primary key (jurisdiction, id),
  constraint quarantined_record_state_known check (state = any (array['waiting', 'retaken', 'discarded']))
);
comment on table quarantined_record is 'Rows of an import that were not good enough, as received, until somebody mends or discards them.';
create index quarantined_record_waiting on quarantined_record (register, at) where state = 'waiting';

create table saved_mapping (
  jurisdiction text not null,
  institution text not null,
  register text not null,
  name text not null,
  mapping text not null,
  changed_at timestamptz not null default now(),
  changed_by text not null,
  constraint saved_mapping_key primary key (jurisdiction, institution, register, name)
);
comment on table saved_mapping is 'How an institution lays out its files, remembered under a name.';

create table kept_answer (
  person text not null,
  key text not null,
  request text not null,
  digest text not null,
  at timestamptz not null default now(),
  status integer,
  content_type text,
  body text,
  constraint kept_answer_key primary key (person, key)
);
comment on table kept_answer is 'Answers to requests with an idempotency key. Without a status the request is still under way.';

alter table import_entry enable row level security;
alter table imported_record enable row level security;
alter table quarantined_record enable row level security;
alter table saved_mapping enable row level security;
alter table kept_answer enable row level security;

create policy import_entry_read on import_entry for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy import_entry_add on import_entry for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]) and by_person = current_person());
create policy imported_record_read on imported_record for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy imported_record_add on imported_record for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy imported_record_move on imported_record for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
create policy imported_record_remove on imported_record for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
create policy quarantined_record_read on quarantined_record for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy quarantined_record_add on quarantined_record for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]) and by_person = current_person());
create policy quarantined_record_settle on quarantined_record for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
create policy saved_mapping_read on saved_mapping for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy saved_mapping_add on saved_mapping for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]) and changed_by = current_person());
create policy saved_mapping_change on saved_mapping for update to waymark_person
  using ('restricted' = any ((select writable_audiences())::text[])) with check (changed_by = current_person());
create policy saved_mapping_remove on saved_mapping for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
create policy kept_answer_own on kept_answer to waymark_person using (person = current_person()) with check (person = current_person());

grant select, insert on import_entry to waymark_person;
grant select, insert, update, delete on imported_record to waymark_person;
grant select, insert, update on quarantined_record to waymark_person;
grant select, insert, update, delete on saved_mapping to waymark_person;
grant select, insert, update, delete on kept_answer to waymark_person;
