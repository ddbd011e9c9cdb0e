create index register_seizures_newest on register_seizures ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_incidents_newest on register_incidents ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_criminal_cases_newest on register_criminal_cases ("reported_on" desc nulls last, record_id) where not is_withdrawn;

create index register_trace_requests_newest on register_trace_requests ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_lost_and_stolen_newest on register_lost_and_stolen ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_collection_newest on register_collection ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_campaigns_newest on register_campaigns ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_destruction_newest on register_destruction ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_cooperation_newest on register_cooperation ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_intelligence_newest on register_intelligence ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_focal_point_assessments_newest on register_focal_point_assessments ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_export_licences_newest on register_export_licences ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_export_checks_newest on register_export_checks ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_brokers_newest on register_brokers ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_storage_assessments_newest on register_storage_assessments ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_inspections_newest on register_inspections ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_legal_instruments_newest on register_legal_instruments ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_policy_documents_newest on register_policy_documents ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_awareness_activities_newest on register_awareness_activities ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_survey_waves_newest on register_survey_waves ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_eu_seizures_newest on register_eu_seizures ("day" desc nulls last, record_id) where not is_withdrawn;
