create table register_seizures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "authority" text,
  "setting" text,
  "crossing" text,
  "route" text,
  "transport" text,
  "offence" text,
  "surrounding" text,
  "remark" text,
  constraint register_seizures_key primary key (jurisdiction, record_id),
  constraint register_seizures_version_counts check (version > 0)
);
comment on table register_seizures is 'Records of the register “Seizures”, as they are now. What they were stands in record_version.';
create index register_seizures_by_day on register_seizures (jurisdiction, "day", record_id);
alter table register_seizures enable row level security;
create policy register_seizures_read on register_seizures for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_seizures_add on register_seizures for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_seizures_correct on register_seizures for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_seizures to waymark_person;

create table register_seizures_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "mass" numeric(42,12),
  "firearm_type" text,
  "eu_category" text,
  "make_model" text,
  "calibre" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  constraint register_seizures_items_key primary key (jurisdiction, record_id, line),
  constraint register_seizures_items_line_counts check (line > 0)
);
comment on table register_seizures_items is 'Rows “Items” below the records of the register “Seizures”.';
alter table register_seizures_items enable row level security;
create policy register_seizures_items_read on register_seizures_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_seizures_items_add on register_seizures_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_seizures_items_remove on register_seizures_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_seizures_items to waymark_person;

create table register_seizures_persons (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "sex" text,
  "age_band" text,
  constraint register_seizures_persons_key primary key (jurisdiction, record_id, line),
  constraint register_seizures_persons_line_counts check (line > 0)
);
comment on table register_seizures_persons is 'Rows “Persons” below the records of the register “Seizures”.';
alter table register_seizures_persons enable row level security;
create policy register_seizures_persons_read on register_seizures_persons for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_seizures_persons_add on register_seizures_persons for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_seizures_persons_remove on register_seizures_persons for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_seizures_persons to waymark_person;

create table register_incidents (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "incident_type" text,
  "weapon_used" text,
  "legality" text,
  "place" text,
  "source" text,
  "remark" text,
  constraint register_incidents_key primary key (jurisdiction, record_id),
  constraint register_incidents_version_counts check (version > 0)
);
comment on table register_incidents is 'Records of the register “Firearm incidents”, as they are now. What they were stands in record_version.';
create index register_incidents_by_day on register_incidents (jurisdiction, "day", record_id);
alter table register_incidents enable row level security;
create policy register_incidents_read on register_incidents for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_incidents_add on register_incidents for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_incidents_correct on register_incidents for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_incidents to waymark_person;

create table register_incidents_victims (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "sex" text,
  "age_band" text,
  "victim_outcome" text,
  "relationship" text,
  constraint register_incidents_victims_key primary key (jurisdiction, record_id, line),
  constraint register_incidents_victims_line_counts check (line > 0)
);
comment on table register_incidents_victims is 'Rows “Victims” below the records of the register “Firearm incidents”.';
alter table register_incidents_victims enable row level security;
create policy register_incidents_victims_read on register_incidents_victims for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_incidents_victims_add on register_incidents_victims for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_incidents_victims_remove on register_incidents_victims for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_incidents_victims to waymark_person;

create table register_incidents_perpetrators (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "sex" text,
  "age_band" text,
  constraint register_incidents_perpetrators_key primary key (jurisdiction, record_id, line),
  constraint register_incidents_perpetrators_line_counts check (line > 0)
);
comment on table register_incidents_perpetrators is 'Rows “Perpetrators” below the records of the register “Firearm incidents”.';
alter table register_incidents_perpetrators enable row level security;
create policy register_incidents_perpetrators_read on register_incidents_perpetrators for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_incidents_perpetrators_add on register_incidents_perpetrators for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_incidents_perpetrators_remove on register_incidents_perpetrators for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_incidents_perpetrators to waymark_person;

create table register_criminal_cases (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "case_number" text,
  "offence" text,
  "reported_on" date,
  "investigated_on" date,
  "indicted_on" date,
  "judged_on" date,
  "final_on" date,
  "verdict" text,
  "below_minimum" text,
  "remark" text,
  constraint register_criminal_cases_key primary key (jurisdiction, record_id),
  constraint register_criminal_cases_version_counts check (version > 0)
);
comment on table register_criminal_cases is 'Records of the register “Criminal cases”, as they are now. What they were stands in record_version.';
create index register_criminal_cases_by_day on register_criminal_cases (jurisdiction, "reported_on", record_id);
alter table register_criminal_cases enable row level security;
create policy register_criminal_cases_read on register_criminal_cases for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_criminal_cases_add on register_criminal_cases for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_criminal_cases_correct on register_criminal_cases for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_criminal_cases to waymark_person;

create table register_criminal_cases_persons (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "sex" text,
  "age_band" text,
  constraint register_criminal_cases_persons_key primary key (jurisdiction, record_id, line),
  constraint register_criminal_cases_persons_line_counts check (line > 0)
);
comment on table register_criminal_cases_persons is 'Rows “Persons” below the records of the register “Criminal cases”.';
alter table register_criminal_cases_persons enable row level security;
create policy register_criminal_cases_persons_read on register_criminal_cases_persons for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_criminal_cases_persons_add on register_criminal_cases_persons for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_criminal_cases_persons_remove on register_criminal_cases_persons for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_criminal_cases_persons to waymark_person;

create table register_criminal_cases_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "mass" numeric(42,12),
  "firearm_type" text,
  "eu_category" text,
  "make_model" text,
  "calibre" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  constraint register_criminal_cases_items_key primary key (jurisdiction, record_id, line),
  constraint register_criminal_cases_items_line_counts check (line > 0)
);
comment on table register_criminal_cases_items is 'Rows “Items” below the records of the register “Criminal cases”.';
alter table register_criminal_cases_items enable row level security;
create policy register_criminal_cases_items_read on register_criminal_cases_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_criminal_cases_items_add on register_criminal_cases_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_criminal_cases_items_remove on register_criminal_cases_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_criminal_cases_items to waymark_person;

create table register_collection (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "aspect" text,
  "campaign" text,
  "remark" text,
  constraint register_collection_key primary key (jurisdiction, record_id),
  constraint register_collection_version_counts check (version > 0)
);
comment on table register_collection is 'Records of the register “Collection and legalisation”, as they are now. What they were stands in record_version.';
create index register_collection_by_day on register_collection (jurisdiction, "day", record_id);
alter table register_collection enable row level security;
create policy register_collection_read on register_collection for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_collection_add on register_collection for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_collection_correct on register_collection for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_collection to waymark_person;

create table register_collection_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "mass" numeric(42,12),
  "firearm_type" text,
  "eu_category" text,
  "make_model" text,
  "calibre" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  constraint register_collection_items_key primary key (jurisdiction, record_id, line),
  constraint register_collection_items_line_counts check (line > 0)
);
comment on table register_collection_items is 'Rows “Items” below the records of the register “Collection and legalisation”.';
alter table register_collection_items enable row level security;
create policy register_collection_items_read on register_collection_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_collection_items_add on register_collection_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_collection_items_remove on register_collection_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_collection_items to waymark_person;

create table register_destruction (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "basis" text,
  "method" text,
  "public" text,
  "evidence" text,
  "remark" text,
  constraint register_destruction_key primary key (jurisdiction, record_id),
  constraint register_destruction_version_counts check (version > 0)
);
comment on table register_destruction is 'Records of the register “Destruction events”, as they are now. What they were stands in record_version.';
create index register_destruction_by_day on register_destruction (jurisdiction, "day", record_id);
alter table register_destruction enable row level security;
create policy register_destruction_read on register_destruction for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_destruction_add on register_destruction for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_destruction_correct on register_destruction for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_destruction to waymark_person;

create table register_destruction_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "mass" numeric(42,12),
  "firearm_type" text,
  "eu_category" text,
  "make_model" text,
  "calibre" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  "origin" text,
  constraint register_destruction_items_key primary key (jurisdiction, record_id, line),
  constraint register_destruction_items_line_counts check (line > 0)
);
comment on table register_destruction_items is 'Rows “Items” below the records of the register “Destruction events”.';
alter table register_destruction_items enable row level security;
create policy register_destruction_items_read on register_destruction_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_destruction_items_add on register_destruction_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_destruction_items_remove on register_destruction_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_destruction_items to waymark_person;

create table register_cooperation (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "phase" text,
  "institutions" text,
  "remark" text,
  constraint register_cooperation_key primary key (jurisdiction, record_id),
  constraint register_cooperation_version_counts check (version > 0)
);
comment on table register_cooperation is 'Records of the register “Inter-institutional cases”, as they are now. What they were stands in record_version.';
create index register_cooperation_by_day on register_cooperation (jurisdiction, "day", record_id);
alter table register_cooperation enable row level security;
create policy register_cooperation_read on register_cooperation for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_cooperation_add on register_cooperation for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_cooperation_correct on register_cooperation for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_cooperation to waymark_person;

create table register_intelligence (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "partner" text,
  "intelligence_source" text,
  "remark" text,
  constraint register_intelligence_key primary key (jurisdiction, record_id),
  constraint register_intelligence_version_counts check (version > 0)
);
comment on table register_intelligence is 'Records of the register “Cooperation cases from intelligence”, as they are now. What they were stands in record_version.';
create index register_intelligence_by_day on register_intelligence (jurisdiction, "day", record_id);
alter table register_intelligence enable row level security;
create policy register_intelligence_read on register_intelligence for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_intelligence_add on register_intelligence for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_intelligence_correct on register_intelligence for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_intelligence to waymark_person;

create table register_trace_requests (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "addressee" text,
  "status" text,
  "answered_on" date,
  "outcome" text,
  "remark" text,
  constraint register_trace_requests_key primary key (jurisdiction, record_id),
  constraint register_trace_requests_version_counts check (version > 0)
);
comment on table register_trace_requests is 'Records of the register “Trace requests”, as they are now. What they were stands in record_version.';
create index register_trace_requests_by_day on register_trace_requests (jurisdiction, "day", record_id);
alter table register_trace_requests enable row level security;
create policy register_trace_requests_read on register_trace_requests for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_trace_requests_add on register_trace_requests for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_trace_requests_correct on register_trace_requests for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_trace_requests to waymark_person;

create table register_trace_requests_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "mass" numeric(42,12),
  "firearm_type" text,
  "eu_category" text,
  "make_model" text,
  "calibre" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  constraint register_trace_requests_items_key primary key (jurisdiction, record_id, line),
  constraint register_trace_requests_items_line_counts check (line > 0)
);
comment on table register_trace_requests_items is 'Rows “Items” below the records of the register “Trace requests”.';
alter table register_trace_requests_items enable row level security;
create policy register_trace_requests_items_read on register_trace_requests_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_trace_requests_items_add on register_trace_requests_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_trace_requests_items_remove on register_trace_requests_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_trace_requests_items to waymark_person;

create table register_lost_and_stolen (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "loss" text,
  "in_iarms" text,
  "remark" text,
  constraint register_lost_and_stolen_key primary key (jurisdiction, record_id),
  constraint register_lost_and_stolen_version_counts check (version > 0)
);
comment on table register_lost_and_stolen is 'Records of the register “Lost and stolen firearms”, as they are now. What they were stands in record_version.';
create index register_lost_and_stolen_by_day on register_lost_and_stolen (jurisdiction, "day", record_id);
alter table register_lost_and_stolen enable row level security;
create policy register_lost_and_stolen_read on register_lost_and_stolen for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_lost_and_stolen_add on register_lost_and_stolen for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_lost_and_stolen_correct on register_lost_and_stolen for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_lost_and_stolen to waymark_person;

create table register_lost_and_stolen_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "mass" numeric(42,12),
  "firearm_type" text,
  "eu_category" text,
  "make_model" text,
  "calibre" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  constraint register_lost_and_stolen_items_key primary key (jurisdiction, record_id, line),
  constraint register_lost_and_stolen_items_line_counts check (line > 0)
);
comment on table register_lost_and_stolen_items is 'Rows “Items” below the records of the register “Lost and stolen firearms”.';
alter table register_lost_and_stolen_items enable row level security;
create policy register_lost_and_stolen_items_read on register_lost_and_stolen_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_lost_and_stolen_items_add on register_lost_and_stolen_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_lost_and_stolen_items_remove on register_lost_and_stolen_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_lost_and_stolen_items to waymark_person;

create table register_export_checks (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "licence_number" text,
  "kind" text,
  "destination" text,
  "result" text,
  "remark" text,
  constraint register_export_checks_key primary key (jurisdiction, record_id),
  constraint register_export_checks_version_counts check (version > 0)
);
comment on table register_export_checks is 'Records of the register “Export checks”, as they are now. What they were stands in record_version.';
create index register_export_checks_by_day on register_export_checks (jurisdiction, "day", record_id);
alter table register_export_checks enable row level security;
create policy register_export_checks_read on register_export_checks for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_export_checks_add on register_export_checks for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_export_checks_correct on register_export_checks for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_export_checks to waymark_person;

create table register_export_checks_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "checked" bigint,
  "diverted" bigint,
  constraint register_export_checks_items_key primary key (jurisdiction, record_id, line),
  constraint register_export_checks_items_line_counts check (line > 0)
);
comment on table register_export_checks_items is 'Rows “Items” below the records of the register “Export checks”.';
alter table register_export_checks_items enable row level security;
create policy register_export_checks_items_read on register_export_checks_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_export_checks_items_add on register_export_checks_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_export_checks_items_remove on register_export_checks_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_export_checks_items to waymark_person;

create table register_storage_assessments (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "facility_number" text,
  "facility_owner" text,
  "content" text[],
  "in_use" text,
  "day" date,
  "case_number" text,
  "valid_until" date,
  "judgement" text,
  "site_security" text,
  "access_control" text,
  "inventory" text,
  "fire_safety" text,
  "risk_level" text,
  "remark" text,
  constraint register_storage_assessments_key primary key (jurisdiction, record_id),
  constraint register_storage_assessments_version_counts check (version > 0)
);
comment on table register_storage_assessments is 'Records of the register “Storage facilities”, as they are now. What they were stands in record_version.';
create index register_storage_assessments_by_day on register_storage_assessments (jurisdiction, "day", record_id);
alter table register_storage_assessments enable row level security;
create policy register_storage_assessments_read on register_storage_assessments for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_storage_assessments_add on register_storage_assessments for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_storage_assessments_correct on register_storage_assessments for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_storage_assessments to waymark_person;

create table register_awareness_activities (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "last_day" date,
  "case_number" text,
  "title" text,
  "kind" text,
  "theme" text,
  "audience" text[],
  "place" text,
  "evidence" text,
  "remark" text,
  constraint register_awareness_activities_key primary key (jurisdiction, record_id),
  constraint register_awareness_activities_version_counts check (version > 0)
);
comment on table register_awareness_activities is 'Records of the register “Awareness activities”, as they are now. What they were stands in record_version.';
create index register_awareness_activities_by_day on register_awareness_activities (jurisdiction, "day", record_id);
alter table register_awareness_activities enable row level security;
create policy register_awareness_activities_read on register_awareness_activities for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_awareness_activities_add on register_awareness_activities for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_awareness_activities_correct on register_awareness_activities for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_awareness_activities to waymark_person;

create table register_awareness_activities_participants (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "sex" text,
  "persons" bigint,
  constraint register_awareness_activities_participants_key primary key (jurisdiction, record_id, line),
  constraint register_awareness_activities_participants_line_counts check (line > 0)
);
comment on table register_awareness_activities_participants is 'Rows “Participants” below the records of the register “Awareness activities”.';
alter table register_awareness_activities_participants enable row level security;
create policy register_awareness_activities_participants_read on register_awareness_activities_participants for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_awareness_activities_participants_add on register_awareness_activities_participants for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_awareness_activities_participants_remove on register_awareness_activities_participants for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_awareness_activities_participants to waymark_person;

create table record_version (
  "jurisdiction" text not null,
  "register" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "at" timestamptz not null default now(),
  "person" text not null,
  "action" text not null,
  "reason" text,
  "record" text not null,
  constraint record_version_key primary key (jurisdiction, register, record_id, version),
  constraint record_version_action_known check (action = any (array['created', 'corrected', 'withdrawn']))
);
comment on table record_version is 'Every version of every record: who, when, why, and the record as it then was. Append-only.';
alter table record_version enable row level security;
create policy record_version_read on record_version for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy record_version_add on record_version for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert on record_version to waymark_person;

create table counted_observation (
  "jurisdiction" text not null,
  "data_element" text not null,
  "period_start" date not null,
  "item_class" text not null,
  "codes" text not null,
  "sex" text not null,
  "age_band" text not null,
  "victim_outcome" text not null,
  "incident_type" text not null,
  "weapon_used" text not null,
  "legality" text not null,
  "firearm_type" text not null,
  "setting" text not null,
  "surrounding" text not null,
  "marking" text not null,
  "condition" text not null,
  "offence" text not null,
  "stage" text not null,
  "chain_view" text not null,
  "verdict" text not null,
  "part" text not null,
  "instrument" text not null,
  "criterion" text not null,
  "judgement" text not null,
  "policy_type" text not null,
  "origin" text not null,
  "facility_owner" text not null,
  "partner" text not null,
  "intelligence_source" text not null,
  "phase" text not null,
  "donor" text not null,
  "survey_question" text not null,
  "trace_outcome" text not null,
  "value" numeric not null,
  "rows" bigint not null,
  constraint counted_observation_key primary key (jurisdiction, data_element, period_start, item_class, codes),
  constraint counted_observation_rows_left check (rows >= 0)
);
comment on table counted_observation is 'What records add up to, month by month. Kept in the transaction of the record; waymark rebuild makes it afresh.';
create index counted_observation_by_element on counted_observation (data_element, period_start);
alter table counted_observation enable row level security;
create policy counted_observation_read on counted_observation for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy counted_observation_add on counted_observation for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy counted_observation_correct on counted_observation for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
create policy counted_observation_remove on counted_observation for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update, delete on counted_observation to waymark_person;
