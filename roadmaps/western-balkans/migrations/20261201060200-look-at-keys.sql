-- What the key of every record looks like, whatever its letters: whoever keeps one more is asked about those that look the same
-- and are written otherwise. Worked out here for the records that are kept already; from now on it is written with each.

alter table register_seizures add column "looks" text;

update register_seizures set looks = key_looks("case_number");

create index register_seizures_looks on register_seizures (looks, jurisdiction) where not is_withdrawn;

alter table register_incidents add column "looks" text;

update register_incidents set looks = key_looks("case_number");

create index register_incidents_looks on register_incidents (looks, jurisdiction) where not is_withdrawn;

alter table register_criminal_cases add column "looks" text;

update register_criminal_cases set looks = key_looks("case_number");

create index register_criminal_cases_looks on register_criminal_cases (looks, jurisdiction) where not is_withdrawn;

alter table register_trace_requests add column "looks" text;

update register_trace_requests set looks = key_looks("case_number") || ' | ' || "direction";

create index register_trace_requests_looks on register_trace_requests (looks, jurisdiction) where not is_withdrawn;

alter table register_lost_and_stolen add column "looks" text;

update register_lost_and_stolen set looks = key_looks("case_number") || ' | ' || "loss";

create index register_lost_and_stolen_looks on register_lost_and_stolen (looks, jurisdiction) where not is_withdrawn;

alter table register_collection add column "looks" text;

update register_collection set looks = key_looks("case_number");

create index register_collection_looks on register_collection (looks, jurisdiction) where not is_withdrawn;

alter table register_campaigns add column "looks" text;

update register_campaigns set looks = key_looks("case_number");

create index register_campaigns_looks on register_campaigns (looks, jurisdiction) where not is_withdrawn;

alter table register_destruction add column "looks" text;

update register_destruction set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("case_number") || ' | ' || "basis";

create index register_destruction_looks on register_destruction (looks, jurisdiction) where not is_withdrawn;

alter table register_cooperation add column "looks" text;

update register_cooperation set looks = key_looks("case_number");

create index register_cooperation_looks on register_cooperation (looks, jurisdiction) where not is_withdrawn;

alter table register_intelligence add column "looks" text;

update register_intelligence set looks = key_looks("case_number");

create index register_intelligence_looks on register_intelligence (looks, jurisdiction) where not is_withdrawn;

alter table register_focal_point_assessments add column "looks" text;

update register_focal_point_assessments set looks = key_looks("case_number");

create index register_focal_point_assessments_looks on register_focal_point_assessments (looks, jurisdiction) where not is_withdrawn;

alter table register_export_licences add column "looks" text;

update register_export_licences set looks = key_looks("case_number") || ' | ' || "decision";

create index register_export_licences_looks on register_export_licences (looks, jurisdiction) where not is_withdrawn;

alter table register_export_checks add column "looks" text;

update register_export_checks set looks = key_looks("case_number");

create index register_export_checks_looks on register_export_checks (looks, jurisdiction) where not is_withdrawn;

alter table register_brokers add column "looks" text;

update register_brokers set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("broker_number");

create index register_brokers_looks on register_brokers (looks, jurisdiction) where not is_withdrawn;

alter table register_storage_assessments add column "looks" text;

update register_storage_assessments set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("facility_number");

create index register_storage_assessments_looks on register_storage_assessments (looks, jurisdiction) where not is_withdrawn;

alter table register_inspections add column "looks" text;

update register_inspections set looks = key_looks("case_number");

create index register_inspections_looks on register_inspections (looks, jurisdiction) where not is_withdrawn;

alter table register_legal_instruments add column "looks" text;

update register_legal_instruments set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("act_number") || ' | ' || "instrument";

create index register_legal_instruments_looks on register_legal_instruments (looks, jurisdiction) where not is_withdrawn;

alter table register_policy_documents add column "looks" text;

update register_policy_documents set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("document_number") || ' | ' || "entry";

create index register_policy_documents_looks on register_policy_documents (looks, jurisdiction) where not is_withdrawn;

alter table register_awareness_activities add column "looks" text;

update register_awareness_activities set looks = key_looks("case_number");

create index register_awareness_activities_looks on register_awareness_activities (looks, jurisdiction) where not is_withdrawn;

alter table register_survey_waves add column "looks" text;

update register_survey_waves set looks = key_looks("survey") || ' | ' || key_looks("case_number");

create index register_survey_waves_looks on register_survey_waves (looks, jurisdiction) where not is_withdrawn;

alter table register_eu_seizures add column "looks" text;

update register_eu_seizures set looks = key_looks("case_number") || ' | ' || "member_state";

create index register_eu_seizures_looks on register_eu_seizures (looks, jurisdiction) where not is_withdrawn;
