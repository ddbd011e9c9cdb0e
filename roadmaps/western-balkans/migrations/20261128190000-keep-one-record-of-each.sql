-- One record of each key: what makes two records the same is a unique key from now on, unless a stored fact says why both
-- stand. Where several are kept already, the one that was kept first stays as it is and the others are marked: nobody has
-- decided about them yet. They are listed and asked about; nothing is merged or withdrawn here.

alter table register_seizures add column "twin" text;

alter table register_seizures add constraint register_seizures_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_seizures_alike;

update register_seizures kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_seizures r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'seizures' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_seizures_same on register_seizures ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_seizures_undecided on register_seizures (jurisdiction) where twin = 'undecided';

alter table register_incidents add column "twin" text;

alter table register_incidents add constraint register_incidents_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_incidents_alike;

update register_incidents kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_incidents r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'incidents' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_incidents_same on register_incidents ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_incidents_undecided on register_incidents (jurisdiction) where twin = 'undecided';

alter table register_criminal_cases add column "twin" text;

alter table register_criminal_cases add constraint register_criminal_cases_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_criminal_cases_alike;

update register_criminal_cases kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_criminal_cases r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'criminal-cases' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_criminal_cases_same on register_criminal_cases ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_criminal_cases_undecided on register_criminal_cases (jurisdiction) where twin = 'undecided';

alter table register_trace_requests add column "twin" text;

alter table register_trace_requests add constraint register_trace_requests_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_trace_requests_alike;

update register_trace_requests kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."direction", r."institution" order by v.at, r.record_id) as place
  from register_trace_requests r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'trace-requests' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null and r."direction" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_trace_requests_same on register_trace_requests ("jurisdiction", "case_number", "direction", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_trace_requests_undecided on register_trace_requests (jurisdiction) where twin = 'undecided';

alter table register_lost_and_stolen add column "twin" text;

alter table register_lost_and_stolen add constraint register_lost_and_stolen_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_lost_and_stolen_alike;

update register_lost_and_stolen kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."loss", r."institution" order by v.at, r.record_id) as place
  from register_lost_and_stolen r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'lost-and-stolen' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null and r."loss" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_lost_and_stolen_same on register_lost_and_stolen ("jurisdiction", "case_number", "loss", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_lost_and_stolen_undecided on register_lost_and_stolen (jurisdiction) where twin = 'undecided';

alter table register_collection add column "twin" text;

alter table register_collection add constraint register_collection_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_collection_alike;

update register_collection kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_collection r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'collection' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_collection_same on register_collection ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_collection_undecided on register_collection (jurisdiction) where twin = 'undecided';

alter table register_campaigns add column "twin" text;

alter table register_campaigns add constraint register_campaigns_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_campaigns_alike;

update register_campaigns kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_campaigns r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'campaigns' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_campaigns_same on register_campaigns ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_campaigns_undecided on register_campaigns (jurisdiction) where twin = 'undecided';

alter table register_destruction add column "twin" text;

alter table register_destruction add constraint register_destruction_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_destruction_alike;

update register_destruction kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."case_number", r."basis", r."institution" order by v.at, r.record_id) as place
  from register_destruction r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'destruction' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."case_number" is not null and r."basis" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_destruction_same on register_destruction ("jurisdiction", "day", "case_number", "basis", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_destruction_undecided on register_destruction (jurisdiction) where twin = 'undecided';

alter table register_cooperation add column "twin" text;

alter table register_cooperation add constraint register_cooperation_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_cooperation_alike;

update register_cooperation kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_cooperation r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'cooperation' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_cooperation_same on register_cooperation ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_cooperation_undecided on register_cooperation (jurisdiction) where twin = 'undecided';

alter table register_intelligence add column "twin" text;

alter table register_intelligence add constraint register_intelligence_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_intelligence_alike;

update register_intelligence kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_intelligence r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'intelligence' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_intelligence_same on register_intelligence ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_intelligence_undecided on register_intelligence (jurisdiction) where twin = 'undecided';

alter table register_focal_point_assessments add column "twin" text;

alter table register_focal_point_assessments add constraint register_focal_point_assessments_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_focal_point_assessments_alike;

update register_focal_point_assessments kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_focal_point_assessments r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'focal-point-assessments' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_focal_point_assessments_same on register_focal_point_assessments ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_focal_point_assessments_undecided on register_focal_point_assessments (jurisdiction) where twin = 'undecided';

alter table register_export_licences add column "twin" text;

alter table register_export_licences add constraint register_export_licences_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_export_licences_alike;

update register_export_licences kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."decision", r."institution" order by v.at, r.record_id) as place
  from register_export_licences r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'export-licences' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null and r."decision" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_export_licences_same on register_export_licences ("jurisdiction", "case_number", "decision", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_export_licences_undecided on register_export_licences (jurisdiction) where twin = 'undecided';

alter table register_export_checks add column "twin" text;

alter table register_export_checks add constraint register_export_checks_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_export_checks_alike;

update register_export_checks kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_export_checks r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'export-checks' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_export_checks_same on register_export_checks ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_export_checks_undecided on register_export_checks (jurisdiction) where twin = 'undecided';

alter table register_brokers add column "twin" text;

alter table register_brokers add constraint register_brokers_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_brokers_alike;

update register_brokers kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."broker_number", r."institution" order by v.at, r.record_id) as place
  from register_brokers r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'brokers' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."broker_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_brokers_same on register_brokers ("jurisdiction", "day", "broker_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_brokers_undecided on register_brokers (jurisdiction) where twin = 'undecided';

alter table register_storage_assessments add column "twin" text;

alter table register_storage_assessments add constraint register_storage_assessments_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_storage_assessments_alike;

update register_storage_assessments kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."facility_number", r."institution" order by v.at, r.record_id) as place
  from register_storage_assessments r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'storage-assessments' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."facility_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_storage_assessments_same on register_storage_assessments ("jurisdiction", "day", "facility_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_storage_assessments_undecided on register_storage_assessments (jurisdiction) where twin = 'undecided';

alter table register_inspections add column "twin" text;

alter table register_inspections add constraint register_inspections_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_inspections_alike;

update register_inspections kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_inspections r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'inspections' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_inspections_same on register_inspections ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_inspections_undecided on register_inspections (jurisdiction) where twin = 'undecided';

alter table register_legal_instruments add column "twin" text;

alter table register_legal_instruments add constraint register_legal_instruments_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_legal_instruments_alike;

update register_legal_instruments kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."act_number", r."instrument", r."institution" order by v.at, r.record_id) as place
  from register_legal_instruments r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'legal-instruments' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."act_number" is not null and r."instrument" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_legal_instruments_same on register_legal_instruments ("jurisdiction", "day", "act_number", "instrument", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_legal_instruments_undecided on register_legal_instruments (jurisdiction) where twin = 'undecided';

alter table register_policy_documents add column "twin" text;

alter table register_policy_documents add constraint register_policy_documents_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_policy_documents_alike;

update register_policy_documents kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."document_number", r."entry", r."institution" order by v.at, r.record_id) as place
  from register_policy_documents r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'policy-documents' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."document_number" is not null and r."entry" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_policy_documents_same on register_policy_documents ("jurisdiction", "day", "document_number", "entry", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_policy_documents_undecided on register_policy_documents (jurisdiction) where twin = 'undecided';

alter table register_awareness_activities add column "twin" text;

alter table register_awareness_activities add constraint register_awareness_activities_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_awareness_activities_alike;

update register_awareness_activities kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_awareness_activities r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'awareness-activities' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_awareness_activities_same on register_awareness_activities ("jurisdiction", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_awareness_activities_undecided on register_awareness_activities (jurisdiction) where twin = 'undecided';

alter table register_survey_waves add column "twin" text;

alter table register_survey_waves add constraint register_survey_waves_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_survey_waves_alike;

update register_survey_waves kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."survey", r."case_number", r."institution" order by v.at, r.record_id) as place
  from register_survey_waves r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'survey-waves' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."survey" is not null and r."case_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_survey_waves_same on register_survey_waves ("jurisdiction", "survey", "case_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_survey_waves_undecided on register_survey_waves (jurisdiction) where twin = 'undecided';

alter table register_eu_seizures add column "twin" text;

alter table register_eu_seizures add constraint register_eu_seizures_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_eu_seizures_alike;

update register_eu_seizures kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."case_number", r."member_state", r."institution" order by v.at, r.record_id) as place
  from register_eu_seizures r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'eu-seizures' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."case_number" is not null and r."member_state" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_eu_seizures_same on register_eu_seizures ("jurisdiction", "case_number", "member_state", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_eu_seizures_undecided on register_eu_seizures (jurisdiction) where twin = 'undecided';
