create index register_seizures_alike on register_seizures (jurisdiction, "day", "case_number");

create index register_incidents_alike on register_incidents (jurisdiction, "day", "case_number");

create index register_criminal_cases_alike on register_criminal_cases (jurisdiction, "case_number");

create index register_trace_requests_alike on register_trace_requests (jurisdiction, "day", "case_number");

create index register_lost_and_stolen_alike on register_lost_and_stolen (jurisdiction, "day", "case_number");

create index register_collection_alike on register_collection (jurisdiction, "day", "case_number");

create index register_campaigns_alike on register_campaigns (jurisdiction, "day", "title");

create index register_destruction_alike on register_destruction (jurisdiction, "day", "case_number", "basis");

create index register_cooperation_alike on register_cooperation (jurisdiction, "day", "case_number");

create index register_intelligence_alike on register_intelligence (jurisdiction, "day", "case_number");

create index register_focal_point_assessments_alike on register_focal_point_assessments (jurisdiction, "day", "case_number");

create index register_export_licences_alike on register_export_licences (jurisdiction, "day", "case_number");

create index register_export_checks_alike on register_export_checks (jurisdiction, "day", "case_number");

create index register_brokers_alike on register_brokers (jurisdiction, "day", "broker_number");

create index register_storage_assessments_alike on register_storage_assessments (jurisdiction, "day", "facility_number");

create index register_inspections_alike on register_inspections (jurisdiction, "day", "entity_number");

create index register_legal_instruments_alike on register_legal_instruments (jurisdiction, "day", "act_number", "instrument");

create index register_policy_documents_alike on register_policy_documents (jurisdiction, "day", "document_number", "entry");

create index register_awareness_activities_alike on register_awareness_activities (jurisdiction, "day", "title");

create index register_survey_waves_alike on register_survey_waves (jurisdiction, "day", "survey");

create index register_eu_seizures_alike on register_eu_seizures (jurisdiction, "day", "case_number");
