alter table register_seizures add column "criminal_context" text;

alter table register_seizures add column "legality" text;

alter table register_seizures add column "place" text;

alter table register_seizures add column "departure" text;

alter table register_seizures add column "transit" text;

alter table register_seizures add column "destination" text;

alter table register_seizures add column "concealment" text;

alter table register_seizures_items add column "manufacture_state" text;

alter table register_seizures_items add column "manufacture_year" smallint;

alter table register_seizures_items add column "import_mark" text;

alter table register_seizures_items add column "trace_outcome" text;

alter table register_seizures_items add column "recovery_steps" text[];

alter table register_seizures_persons add column "age" text;

alter table register_incidents add column "accident_cause" text;

alter table register_incidents add column "accident_hand" text;

alter table register_incidents add column "shots" bigint;

alter table register_incidents add column "scene" text;

alter table register_incidents add column "surrounding" text;

alter table register_incidents add column "source_kind" text;

alter table register_incidents_victims add column "age" text;

alter table register_incidents_victims add column "status" text;

alter table register_incidents_perpetrators add column "age" text;

alter table register_incidents_perpetrators add column "role" text;

alter table register_incidents_perpetrators add column "status" text;

alter table register_criminal_cases add column "criminal_context" text;

alter table register_criminal_cases add column "seized_on" date;

alter table register_criminal_cases add column "sector" text;

alter table register_criminal_cases add column "prosecution_number" text;

alter table register_criminal_cases add column "closed_on" date;

alter table register_criminal_cases add column "closure" text;

alter table register_criminal_cases add column "court_number" text;

alter table register_criminal_cases add column "sentence" text;

alter table register_criminal_cases add column "sentence_months" bigint;

create table register_criminal_cases_seizures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "seizure_number" text,
  constraint register_criminal_cases_seizures_key primary key (jurisdiction, record_id, line),
  constraint register_criminal_cases_seizures_line_counts check (line > 0)
);
comment on table register_criminal_cases_seizures is 'Rows “Seizures it comes from” below the records of the register “Criminal cases”.';
alter table register_criminal_cases_seizures enable row level security;
create policy register_criminal_cases_seizures_read on register_criminal_cases_seizures for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_criminal_cases_seizures_add on register_criminal_cases_seizures for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_criminal_cases_seizures_remove on register_criminal_cases_seizures for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_criminal_cases_seizures to waymark_person;

alter table register_criminal_cases_persons add column "age" text;

alter table register_criminal_cases_persons add column "role" text;

alter table register_criminal_cases_persons add column "verdict" text;

alter table register_criminal_cases_persons add column "sentence" text;

alter table register_criminal_cases_persons add column "sentence_months" bigint;

alter table register_criminal_cases_items add column "manufacture_state" text;

alter table register_criminal_cases_items add column "manufacture_year" smallint;

alter table register_criminal_cases_items add column "import_mark" text;

alter table register_criminal_cases_items add column "item_outcome" text;

alter table register_trace_requests add column "direction" text;

alter table register_trace_requests add column "asked" text;

alter table register_trace_requests add column "channel" text;

alter table register_trace_requests add column "urgency" text;

alter table register_trace_requests add column "recovered_on" date;

alter table register_trace_requests add column "offence" text;

alter table register_trace_requests add column "circumstances" text;

alter table register_trace_requests add column "due_on" date;

alter table register_trace_requests add column "last_record" text;

alter table register_trace_requests add column "last_record_on" date;

alter table register_trace_requests add column "last_record_state" text;

alter table register_trace_requests add column "last_holder" text;

alter table register_trace_requests add column "time_to_crime" bigint;

alter table register_trace_requests_items add column "manufacture_state" text;

alter table register_trace_requests_items add column "manufacture_year" smallint;

alter table register_trace_requests_items add column "import_mark" text;

create table register_trace_requests_seizures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "seizure_number" text,
  constraint register_trace_requests_seizures_key primary key (jurisdiction, record_id, line),
  constraint register_trace_requests_seizures_line_counts check (line > 0)
);
comment on table register_trace_requests_seizures is 'Rows “Seizures it comes from” below the records of the register “Trace requests”.';
alter table register_trace_requests_seizures enable row level security;
create policy register_trace_requests_seizures_read on register_trace_requests_seizures for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_trace_requests_seizures_add on register_trace_requests_seizures for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_trace_requests_seizures_remove on register_trace_requests_seizures for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_trace_requests_seizures to waymark_person;

alter table register_lost_and_stolen add column "lost_on" date;

alter table register_lost_and_stolen add column "holder" text;

alter table register_lost_and_stolen add column "place" text;

alter table register_lost_and_stolen add column "in_iarms_on" date;

alter table register_lost_and_stolen add column "recovered_on" date;

alter table register_lost_and_stolen_items add column "manufacture_state" text;

alter table register_lost_and_stolen_items add column "manufacture_year" smallint;

alter table register_lost_and_stolen_items add column "import_mark" text;

alter table register_collection add column "circumstance" text;

alter table register_collection add column "collection_basis" text;

alter table register_collection add column "place" text;

alter table register_collection add column "certificate_number" text;

alter table register_collection_items add column "manufacture_state" text;

alter table register_collection_items add column "manufacture_year" smallint;

alter table register_collection_items add column "import_mark" text;

alter table register_collection_items add column "trace_outcome" text;

alter table register_collection_items add column "recovery_steps" text[];

create table register_campaigns (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "last_day" date,
  "case_number" text,
  "title" text,
  "kind" text,
  "collection_basis" text,
  "legal_act" text,
  "area" text,
  "cost" text,
  "evidence" text,
  "remark" text,
  constraint register_campaigns_key primary key (jurisdiction, record_id),
  constraint register_campaigns_version_counts check (version > 0)
);
comment on table register_campaigns is 'Records of the register “Collection campaigns”, as they are now. What they were stands in record_version.';
create index register_campaigns_by_day on register_campaigns (jurisdiction, "day", record_id);
alter table register_campaigns enable row level security;
create policy register_campaigns_read on register_campaigns for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_campaigns_add on register_campaigns for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_campaigns_correct on register_campaigns for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_campaigns to waymark_person;

alter table register_destruction add column "plan_number" text;

alter table register_destruction add column "place" text;

alter table register_destruction add column "certificate" text;

alter table register_destruction add column "certificate_number" text;

alter table register_destruction add column "observers" text[];

alter table register_destruction_items add column "manufacture_state" text;

alter table register_destruction_items add column "manufacture_year" smallint;

alter table register_destruction_items add column "import_mark" text;

alter table register_cooperation add column "institution_kinds" text[];

alter table register_cooperation add column "offence" text;

alter table register_cooperation add column "results" text[];

alter table register_cooperation add column "ended_on" date;

create table register_cooperation_seizures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "seizure_number" text,
  constraint register_cooperation_seizures_key primary key (jurisdiction, record_id, line),
  constraint register_cooperation_seizures_line_counts check (line > 0)
);
comment on table register_cooperation_seizures is 'Rows “Seizures it comes from” below the records of the register “Inter-institutional cases”.';
alter table register_cooperation_seizures enable row level security;
create policy register_cooperation_seizures_read on register_cooperation_seizures for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_cooperation_seizures_add on register_cooperation_seizures for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_cooperation_seizures_remove on register_cooperation_seizures for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_cooperation_seizures to waymark_person;

alter table register_intelligence add column "partner_states" text;

alter table register_intelligence add column "channel" text;

alter table register_intelligence add column "empact" text;

alter table register_intelligence add column "results" text[];

create table register_intelligence_seizures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "seizure_number" text,
  constraint register_intelligence_seizures_key primary key (jurisdiction, record_id, line),
  constraint register_intelligence_seizures_line_counts check (line > 0)
);
comment on table register_intelligence_seizures is 'Rows “Seizures it comes from” below the records of the register “Cooperation cases from intelligence”.';
alter table register_intelligence_seizures enable row level security;
create policy register_intelligence_seizures_read on register_intelligence_seizures for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_intelligence_seizures_add on register_intelligence_seizures for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_intelligence_seizures_remove on register_intelligence_seizures for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_intelligence_seizures to waymark_person;

create table register_focal_point_assessments (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "valid_until" date,
  "judged_by" text,
  "staff_women" bigint,
  "staff_men" bigint,
  "analysts" bigint,
  "evidence" text,
  "remark" text,
  constraint register_focal_point_assessments_key primary key (jurisdiction, record_id),
  constraint register_focal_point_assessments_version_counts check (version > 0)
);
comment on table register_focal_point_assessments is 'Records of the register “Firearms Focal Point”, as they are now. What they were stands in record_version.';
create index register_focal_point_assessments_by_day on register_focal_point_assessments (jurisdiction, "day", record_id);
alter table register_focal_point_assessments enable row level security;
create policy register_focal_point_assessments_read on register_focal_point_assessments for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_focal_point_assessments_add on register_focal_point_assessments for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_focal_point_assessments_correct on register_focal_point_assessments for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_focal_point_assessments to waymark_person;

create table register_focal_point_assessments_criteria (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "criterion" text,
  "judgement" text,
  "gap" text,
  constraint register_focal_point_assessments_criteria_key primary key (jurisdiction, record_id, line),
  constraint register_focal_point_assessments_criteria_line_counts check (line > 0)
);
comment on table register_focal_point_assessments_criteria is 'Rows “Criteria” below the records of the register “Firearms Focal Point”.';
alter table register_focal_point_assessments_criteria enable row level security;
create policy register_focal_point_assessments_criteria_read on register_focal_point_assessments_criteria for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_focal_point_assessments_criteria_add on register_focal_point_assessments_criteria for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_focal_point_assessments_criteria_remove on register_focal_point_assessments_criteria for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_focal_point_assessments_criteria to waymark_person;

create table register_export_licences (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "kind" text,
  "decision" text,
  "refusal_ground" text,
  "valid_until" date,
  "destination" text,
  "end_user" text,
  "end_user_certificate" text,
  "value" text,
  "remark" text,
  constraint register_export_licences_key primary key (jurisdiction, record_id),
  constraint register_export_licences_version_counts check (version > 0)
);
comment on table register_export_licences is 'Records of the register “Export licences”, as they are now. What they were stands in record_version.';
create index register_export_licences_by_day on register_export_licences (jurisdiction, "day", record_id);
alter table register_export_licences enable row level security;
create policy register_export_licences_read on register_export_licences for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_export_licences_add on register_export_licences for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_export_licences_correct on register_export_licences for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_export_licences to waymark_person;

create table register_export_licences_items (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "item_class" text,
  "quantity" bigint,
  "description" text,
  constraint register_export_licences_items_key primary key (jurisdiction, record_id, line),
  constraint register_export_licences_items_line_counts check (line > 0)
);
comment on table register_export_licences_items is 'Rows “Items” below the records of the register “Export licences”.';
alter table register_export_licences_items enable row level security;
create policy register_export_licences_items_read on register_export_licences_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_export_licences_items_add on register_export_licences_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_export_licences_items_remove on register_export_licences_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_export_licences_items to waymark_person;

alter table register_export_checks add column "end_user" text;

create table register_brokers (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "broker_number" text,
  "kind" text,
  "company" text,
  "state" text,
  "valid_until" date,
  "licences" bigint,
  "remark" text,
  constraint register_brokers_key primary key (jurisdiction, record_id),
  constraint register_brokers_version_counts check (version > 0)
);
comment on table register_brokers is 'Records of the register “Brokers”, as they are now. What they were stands in record_version.';
create index register_brokers_by_day on register_brokers (jurisdiction, "day", record_id);
alter table register_brokers enable row level security;
create policy register_brokers_read on register_brokers for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_brokers_add on register_brokers for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_brokers_correct on register_brokers for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_brokers to waymark_person;

alter table register_storage_assessments add column "purpose" text;

alter table register_storage_assessments add column "capacity" bigint;

alter table register_storage_assessments add column "standard" text;

alter table register_storage_assessments add column "standard_version" text;

alter table register_storage_assessments add column "assessor" text;

alter table register_storage_assessments add column "stocktake_on" date;

alter table register_storage_assessments add column "next_inspection_on" date;

alter table register_storage_assessments add column "upgrade" text;

create table register_storage_assessments_clauses (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "clause" text,
  "clause_judgement" text,
  "deficiency" text,
  constraint register_storage_assessments_clauses_key primary key (jurisdiction, record_id, line),
  constraint register_storage_assessments_clauses_line_counts check (line > 0)
);
comment on table register_storage_assessments_clauses is 'Rows “Clause by clause” below the records of the register “Storage facilities”.';
alter table register_storage_assessments_clauses enable row level security;
create policy register_storage_assessments_clauses_read on register_storage_assessments_clauses for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_storage_assessments_clauses_add on register_storage_assessments_clauses for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_storage_assessments_clauses_remove on register_storage_assessments_clauses for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_storage_assessments_clauses to waymark_person;

create table register_inspections (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "entity_number" text,
  "entity" text,
  "kind" text,
  "result" text,
  "clauses" text[],
  "mend_until" date,
  "mended_on" date,
  "remark" text,
  constraint register_inspections_key primary key (jurisdiction, record_id),
  constraint register_inspections_version_counts check (version > 0)
);
comment on table register_inspections is 'Records of the register “Inspections of legal entities”, as they are now. What they were stands in record_version.';
create index register_inspections_by_day on register_inspections (jurisdiction, "day", record_id);
alter table register_inspections enable row level security;
create policy register_inspections_read on register_inspections for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_inspections_add on register_inspections for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_inspections_correct on register_inspections for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_inspections to waymark_person;

create table register_legal_instruments (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "act_number" text,
  "title" text,
  "territorial_level" text,
  "part" text,
  "in_force" text,
  "evidence" text,
  "day" date,
  "instrument" text,
  "judgement" text,
  "gap" text,
  "judged_by" text,
  "remark" text,
  constraint register_legal_instruments_key primary key (jurisdiction, record_id),
  constraint register_legal_instruments_version_counts check (version > 0)
);
comment on table register_legal_instruments is 'Records of the register “Harmonisation of laws”, as they are now. What they were stands in record_version.';
create index register_legal_instruments_by_day on register_legal_instruments (jurisdiction, "day", record_id);
alter table register_legal_instruments enable row level security;
create policy register_legal_instruments_read on register_legal_instruments for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_legal_instruments_add on register_legal_instruments for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_legal_instruments_correct on register_legal_instruments for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_legal_instruments to waymark_person;

create table register_policy_documents (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "document_number" text,
  "title" text,
  "entry" text,
  "policy_type" text,
  "adopting_body" text,
  "last_day" date,
  "evidence_based" text,
  "evidence" text,
  "judgement" text,
  "judged_by" text,
  "remark" text,
  constraint register_policy_documents_key primary key (jurisdiction, record_id),
  constraint register_policy_documents_version_counts check (version > 0)
);
comment on table register_policy_documents is 'Records of the register “Policy documents”, as they are now. What they were stands in record_version.';
create index register_policy_documents_by_day on register_policy_documents (jurisdiction, "day", record_id);
alter table register_policy_documents enable row level security;
create policy register_policy_documents_read on register_policy_documents for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_policy_documents_add on register_policy_documents for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_policy_documents_correct on register_policy_documents for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_policy_documents to waymark_person;

create table register_policy_documents_checklist (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "gender_criterion" text,
  "criterion_judgement" text,
  "gap" text,
  constraint register_policy_documents_checklist_key primary key (jurisdiction, record_id, line),
  constraint register_policy_documents_checklist_line_counts check (line > 0)
);
comment on table register_policy_documents_checklist is 'Rows “Checklist” below the records of the register “Policy documents”.';
alter table register_policy_documents_checklist enable row level security;
create policy register_policy_documents_checklist_read on register_policy_documents_checklist for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_policy_documents_checklist_add on register_policy_documents_checklist for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_policy_documents_checklist_remove on register_policy_documents_checklist for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_policy_documents_checklist to waymark_person;

alter table register_awareness_activities add column "partner" text;

alter table register_awareness_activities add column "reach" bigint;

alter table register_awareness_activities_participants add column "age_band" text;

create table register_survey_waves (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "first_day" date,
  "day" date,
  "case_number" text,
  "survey" text,
  "organiser" text,
  "mode" text,
  "people_asked" bigint,
  "weighted" text,
  "weights" text,
  "evidence" text,
  "remark" text,
  constraint register_survey_waves_key primary key (jurisdiction, record_id),
  constraint register_survey_waves_version_counts check (version > 0)
);
comment on table register_survey_waves is 'Records of the register “Perception surveys”, as they are now. What they were stands in record_version.';
create index register_survey_waves_by_day on register_survey_waves (jurisdiction, "day", record_id);
alter table register_survey_waves enable row level security;
create policy register_survey_waves_read on register_survey_waves for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_survey_waves_add on register_survey_waves for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_survey_waves_correct on register_survey_waves for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_survey_waves to waymark_person;

create table register_survey_waves_answers (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "survey_question" text,
  "margin" text,
  "sex" text,
  "age_band" text,
  "share" numeric(42,12),
  "error" numeric(42,12),
  "base" bigint,
  "wording" text,
  constraint register_survey_waves_answers_key primary key (jurisdiction, record_id, line),
  constraint register_survey_waves_answers_line_counts check (line > 0)
);
comment on table register_survey_waves_answers is 'Rows “Answers” below the records of the register “Perception surveys”.';
alter table register_survey_waves_answers enable row level security;
create policy register_survey_waves_answers_read on register_survey_waves_answers for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_survey_waves_answers_add on register_survey_waves_answers for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_survey_waves_answers_remove on register_survey_waves_answers for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_survey_waves_answers to waymark_person;

create table register_eu_seizures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "case_number" text,
  "eu_place" text,
  "member_state" text,
  "told_by" text,
  "link" text,
  "traced_on" date,
  "channel" text,
  "remark" text,
  constraint register_eu_seizures_key primary key (jurisdiction, record_id),
  constraint register_eu_seizures_version_counts check (version > 0)
);
comment on table register_eu_seizures is 'Records of the register “Seizures in the European Union”, as they are now. What they were stands in record_version.';
create index register_eu_seizures_by_day on register_eu_seizures (jurisdiction, "day", record_id);
alter table register_eu_seizures enable row level security;
create policy register_eu_seizures_read on register_eu_seizures for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_eu_seizures_add on register_eu_seizures for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_eu_seizures_correct on register_eu_seizures for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_eu_seizures to waymark_person;

create table register_eu_seizures_items (
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
  "manufacture_state" text,
  "manufacture_year" smallint,
  "import_mark" text,
  "serial_number" text,
  "marking" text,
  "condition" text,
  "printed" text,
  "origin_jurisdiction" text,
  constraint register_eu_seizures_items_key primary key (jurisdiction, record_id, line),
  constraint register_eu_seizures_items_line_counts check (line > 0)
);
comment on table register_eu_seizures_items is 'Rows “Items” below the records of the register “Seizures in the European Union”.';
alter table register_eu_seizures_items enable row level security;
create policy register_eu_seizures_items_read on register_eu_seizures_items for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_eu_seizures_items_add on register_eu_seizures_items for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_eu_seizures_items_remove on register_eu_seizures_items for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_eu_seizures_items to waymark_person;

-- Decided by hand: what was asked in other words before moves to the new questions.
update register_seizures set transit = route where transit is null;
alter table register_seizures drop column route;
update register_seizures_persons set age = age_band where age is null;
alter table register_seizures_persons drop column age_band;
update register_incidents_victims set age = age_band where age is null;
alter table register_incidents_victims drop column age_band;
update register_incidents_perpetrators set age = age_band where age is null;
alter table register_incidents_perpetrators drop column age_band;
update register_criminal_cases_persons set age = age_band where age is null;
alter table register_criminal_cases_persons drop column age_band;
alter table register_cooperation drop column institutions;
insert into register_storage_assessments_clauses (jurisdiction, record_id, line, clause, clause_judgement)
  select jurisdiction, record_id, row_number() over (partition by jurisdiction, record_id order by clause), clause, judged
  from register_storage_assessments, lateral (values ('access-control', access_control), ('fire-safety', fire_safety),
    ('inventory', inventory), ('perimeter', site_security)) as old (clause, judged)
  where judged is not null;
alter table register_storage_assessments drop column access_control, drop column fire_safety,
  drop column inventory, drop column site_security;
