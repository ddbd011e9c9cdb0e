-- What is sensitive in records lies beside them, for those who may read it where the record is; in every version too.

create table register_river_log_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_river_log_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_river_log_sensitive is 'What is sensitive in the rows of register_river_log.';
alter table register_river_log_sensitive enable row level security;
create policy register_river_log_sensitive_read on register_river_log_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_river_log_sensitive_add on register_river_log_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'river-log')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'river-log')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_river_log_sensitive_correct on register_river_log_sensitive for update to waymark_person using (((select may_everywhere('write', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_river_log_sensitive_remove on register_river_log_sensitive for delete to waymark_person using (((select may_everywhere('write', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_sensitive.jurisdiction and own.record_id = register_river_log_sensitive.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_river_log_sensitive to waymark_person;
create trigger register_river_log_sensitive_below after insert on register_river_log_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_river_log', 'river-log', 'sensitive');

create table record_version_sensitive (
  "jurisdiction" text not null,
  "register" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "institution" text not null default 'not-stated',
  "record" text not null,
  "original" text,
  "original_sensitive" text,
  constraint record_version_sensitive_key primary key (jurisdiction, register, record_id, version)
);
comment on table record_version_sensitive is 'What is sensitive in every version of every record, append-only, as it was written with it.';
alter table record_version_sensitive enable row level security;
create policy record_version_sensitive_read on record_version_sensitive for select to waymark_person using ((select may_everywhere('sensitive', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('sensitive'))::text[]));
create policy record_version_sensitive_add on record_version_sensitive for insert to waymark_person with check (((select may_everywhere('write', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) and ((select may_everywhere('sensitive', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('sensitive'))::text[])) and original is null and original_sensitive is null);
grant select, insert on record_version_sensitive to waymark_person;
create trigger record_version_sensitive_in_time after insert on record_version_sensitive referencing new table as added
  for each statement execute function refuse_beside_versions();

insert into register_river_log_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_river_log where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_river_log drop column "remark";

select hide_answers('river-log', '{"fields":["remark"],"children":{},"rules":[]}');
