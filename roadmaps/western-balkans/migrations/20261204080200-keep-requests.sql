alter table register_trace_requests add column "other_institution" text;

alter table register_trace_requests add column "refusal_ground" text;

alter table register_trace_requests add column "opened_by" text;

alter table register_trace_requests_sensitive add column "question" text;

alter table register_trace_requests_sensitive add column "supplement" text;

alter table register_trace_requests_sensitive add column "feedback" text;

create table register_requests (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "institution" text not null default 'not-stated',
  "twin" text,
  "looks" text,
  "kind" text,
  "day" date,
  "case_number" text,
  "direction" text,
  "other_institution" text,
  "addressee" text,
  "channel" text,
  "urgency" text,
  "subject" text,
  "offence" text,
  "legal_basis" text,
  "entity" text,
  "status" text,
  "due_on" date,
  "answered_on" date,
  "use_made" text,
  "refusal_ground" text,
  "feedback_on" date,
  constraint register_requests_key primary key (jurisdiction, record_id),
  constraint register_requests_version_counts check (version > 0),
  constraint register_requests_twin_known check (twin = any (array['deliberate', 'undecided']))
);
comment on table register_requests is 'Records of the register “Requests and tasks”, as they are now. What they were stands in record_version.';
create index register_requests_by_day on register_requests (jurisdiction, "day", record_id);
create index register_requests_newest on register_requests ("day" desc nulls last, record_id) where not is_withdrawn;
create unique index register_requests_same on register_requests ("jurisdiction", "case_number", "direction", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;
create index register_requests_looks on register_requests (looks, jurisdiction) where not is_withdrawn;
create index register_requests_undecided on register_requests (jurisdiction) where twin = 'undecided';
alter table register_requests enable row level security;
create policy register_requests_read on register_requests for select to waymark_person using ((select may_everywhere('read', 'requests')) or ('requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy register_requests_add on register_requests for insert to waymark_person with check ((select may_everywhere('write', 'requests')) or ('requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy register_requests_correct on register_requests for update to waymark_person using ((select may_everywhere('write', 'requests')) or ('requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'requests')) or ('requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
grant select, insert, update on register_requests to waymark_person;

create table register_requests_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "body" text,
  "question" text,
  "supplement" text,
  "answer" text,
  "feedback" text,
  "remark" text,
  constraint register_requests_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_requests_sensitive is 'What is sensitive in the rows of register_requests.';
alter table register_requests_sensitive enable row level security;
create policy register_requests_sensitive_read on register_requests_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_requests_sensitive_add on register_requests_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'requests')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'requests')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_requests_sensitive_correct on register_requests_sensitive for update to waymark_person using (((select may_everywhere('write', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_requests_sensitive_remove on register_requests_sensitive for delete to waymark_person using (((select may_everywhere('write', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'requests')) or exists (select from register_requests own where own.jurisdiction = register_requests_sensitive.jurisdiction and own.record_id = register_requests_sensitive.record_id and ('requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_requests_sensitive to waymark_person;
create trigger register_requests_sensitive_below after insert on register_requests_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_requests', 'requests', 'sensitive');
