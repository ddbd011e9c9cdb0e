alter table observation add column "awareness_theme" text not null default '_Z';

alter table observation alter column "awareness_theme" drop default;

alter table observation add column "partner_kind" text not null default '_Z';

alter table observation alter column "partner_kind" drop default;

alter table observation add column "exchange_area" text not null default '_Z';

alter table observation alter column "exchange_area" drop default;

alter table observation add column "profession" text not null default '_Z';

alter table observation alter column "profession" drop default;

alter table register_awareness_activities add column "partner_kind" text;

alter table register_awareness_activities add column "partnership" text;

create table register_exchanges (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "institution" text not null default 'not-stated',
  "twin" text,
  "looks" text,
  "day" date,
  "last_day" date,
  "case_number" text,
  "title" text,
  "exchange_forum" text,
  "exchange_area" text,
  "exchange_host" text,
  "lesson" text,
  "evidence" text,
  constraint register_exchanges_key primary key (jurisdiction, record_id),
  constraint register_exchanges_version_counts check (version > 0),
  constraint register_exchanges_twin_known check (twin = any (array['deliberate', 'undecided']))
);
comment on table register_exchanges is 'Records of the register “Exchanges of good practice”, as they are now. What they were stands in record_version.';
create index register_exchanges_by_day on register_exchanges (jurisdiction, "day", record_id);
create index register_exchanges_newest on register_exchanges ("day" desc nulls last, record_id) where not is_withdrawn;
create unique index register_exchanges_same on register_exchanges ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;
create index register_exchanges_looks on register_exchanges (looks, jurisdiction) where not is_withdrawn;
create index register_exchanges_undecided on register_exchanges (jurisdiction) where twin = 'undecided';
alter table register_exchanges enable row level security;
create policy register_exchanges_read on register_exchanges for select to waymark_person using ((select may_everywhere('read', 'exchanges')) or ('exchanges' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy register_exchanges_add on register_exchanges for insert to waymark_person with check ((select may_everywhere('write', 'exchanges')) or ('exchanges' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy register_exchanges_correct on register_exchanges for update to waymark_person using ((select may_everywhere('write', 'exchanges')) or ('exchanges' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'exchanges')) or ('exchanges' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
grant select, insert, update on register_exchanges to waymark_person;

create table register_exchanges_participants (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "profession" text,
  "sex" text,
  "persons" bigint,
  constraint register_exchanges_participants_key primary key (jurisdiction, record_id, line),
  constraint register_exchanges_participants_line_counts check (line > 0)
);
comment on table register_exchanges_participants is 'Rows “Own participants” below the records of the register “Exchanges of good practice”.';
alter table register_exchanges_participants enable row level security;
create policy register_exchanges_participants_read on register_exchanges_participants for select to waymark_person using ((select may_everywhere('read', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_participants.jurisdiction and own.record_id = register_exchanges_participants.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));
create policy register_exchanges_participants_add on register_exchanges_participants for insert to waymark_person with check ((select may_everywhere('write', 'exchanges')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));
create policy register_exchanges_participants_remove on register_exchanges_participants for delete to waymark_person using ((select may_everywhere('write', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_participants.jurisdiction and own.record_id = register_exchanges_participants.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));
grant select, insert, delete on register_exchanges_participants to waymark_person;
create trigger register_exchanges_participants_below after insert on register_exchanges_participants referencing new table as added
  for each statement execute function refuse_rows_below_others('register_exchanges', 'exchanges');

create table register_exchanges_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_exchanges_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_exchanges_sensitive is 'What is sensitive in the rows of register_exchanges.';
alter table register_exchanges_sensitive enable row level security;
create policy register_exchanges_sensitive_read on register_exchanges_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_exchanges_sensitive_add on register_exchanges_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'exchanges')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'exchanges')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_exchanges_sensitive_correct on register_exchanges_sensitive for update to waymark_person using (((select may_everywhere('write', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_exchanges_sensitive_remove on register_exchanges_sensitive for delete to waymark_person using (((select may_everywhere('write', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'exchanges')) or exists (select from register_exchanges own where own.jurisdiction = register_exchanges_sensitive.jurisdiction and own.record_id = register_exchanges_sensitive.record_id and ('exchanges' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_exchanges_sensitive to waymark_person;
create trigger register_exchanges_sensitive_below after insert on register_exchanges_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_exchanges', 'exchanges', 'sensitive');

alter table counted_observation add column "awareness_theme" text not null default '_Z';

alter table counted_observation alter column "awareness_theme" drop default;

alter table counted_observation add column "partner_kind" text not null default '_Z';

alter table counted_observation alter column "partner_kind" drop default;

alter table counted_observation add column "exchange_area" text not null default '_Z';

alter table counted_observation alter column "exchange_area" drop default;

alter table counted_observation add column "profession" text not null default '_Z';

alter table counted_observation alter column "profession" drop default;

alter table counted_rollup add column "awareness_theme" text not null default '_Z';

alter table counted_rollup alter column "awareness_theme" drop default;

alter table counted_rollup add column "partner_kind" text not null default '_Z';

alter table counted_rollup alter column "partner_kind" drop default;

alter table counted_rollup add column "exchange_area" text not null default '_Z';

alter table counted_rollup alter column "exchange_area" drop default;

alter table counted_rollup add column "profession" text not null default '_Z';

alter table counted_rollup alter column "profession" drop default;

-- Figures that were handed in without a theme and a partner are totals over both.
update observation set "awareness_theme" = '_T', "partner_kind" = '_T' where data_element = 'awareness-activities';
