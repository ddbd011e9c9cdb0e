create table register_favours (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "institution" text not null default 'not-stated',
  "twin" text,
  "looks" text,
  "favour" text,
  "day" date,
  "letter" text,
  "way" text,
  "other_watch" text,
  "other" text,
  "state" text,
  "due" date,
  "answered" date,
  "answer" text,
  "ground" text,
  "wait" bigint,
  "thanked" date,
  "thanks" text,
  constraint register_favours_key primary key (jurisdiction, record_id),
  constraint register_favours_version_counts check (version > 0),
  constraint register_favours_twin_known check (twin = any (array['deliberate', 'undecided']))
);
comment on table register_favours is 'Records of the register “Favours”, as they are now. What they were stands in record_version.';
create index register_favours_by_day on register_favours (jurisdiction, "day", record_id);
create index register_favours_newest on register_favours ("day" desc nulls last, record_id) where not is_withdrawn;
create unique index register_favours_same on register_favours ("jurisdiction", "letter", "way", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;
create index register_favours_looks on register_favours (looks, jurisdiction) where not is_withdrawn;
create index register_favours_undecided on register_favours (jurisdiction) where twin = 'undecided';
alter table register_favours enable row level security;
create policy register_favours_read on register_favours for select to waymark_person using ((select may_everywhere('read', 'favours')) or ('favours' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy register_favours_add on register_favours for insert to waymark_person with check ((select may_everywhere('write', 'favours')) or ('favours' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy register_favours_correct on register_favours for update to waymark_person using ((select may_everywhere('write', 'favours')) or ('favours' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'favours')) or ('favours' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
grant select, insert, update on register_favours to waymark_person;

create table register_favours_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "plea" text,
  "own_note" text,
  "doubt" text,
  "more" text,
  constraint register_favours_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_favours_sensitive is 'What is sensitive in the rows of register_favours.';
alter table register_favours_sensitive enable row level security;
create policy register_favours_sensitive_read on register_favours_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_favours_sensitive_add on register_favours_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'favours')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'favours')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_favours_sensitive_correct on register_favours_sensitive for update to waymark_person using (((select may_everywhere('write', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_favours_sensitive_remove on register_favours_sensitive for delete to waymark_person using (((select may_everywhere('write', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'favours')) or exists (select from register_favours own where own.jurisdiction = register_favours_sensitive.jurisdiction and own.record_id = register_favours_sensitive.record_id and ('favours' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_favours_sensitive to waymark_person;
create trigger register_favours_sensitive_below after insert on register_favours_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_favours', 'favours', 'sensitive');
