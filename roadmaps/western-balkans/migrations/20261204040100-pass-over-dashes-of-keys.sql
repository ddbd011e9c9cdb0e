-- What the number of each kept record looks like, worked out afresh: dashes, low lines and points behind letters do not matter any more.

update register_seizures set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_incidents set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_criminal_cases set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_trace_requests set looks = key_looks("case_number") || ' | ' || "direction" where looks is distinct from (key_looks("case_number") || ' | ' || "direction");

update register_lost_and_stolen set looks = key_looks("case_number") || ' | ' || "loss" where looks is distinct from (key_looks("case_number") || ' | ' || "loss");

update register_collection set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_campaigns set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_destruction set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("case_number") || ' | ' || "basis" where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("case_number") || ' | ' || "basis");

update register_cooperation set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_intelligence set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_focal_point_assessments set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_export_licences set looks = key_looks("case_number") || ' | ' || "decision" where looks is distinct from (key_looks("case_number") || ' | ' || "decision");

update register_export_checks set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_brokers set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("broker_number") where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("broker_number"));

update register_storage_assessments set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("facility_number") where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("facility_number"));

update register_inspections set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_legal_instruments set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("act_number") || ' | ' || "instrument" where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("act_number") || ' | ' || "instrument");

update register_policy_documents set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("document_number") || ' | ' || "entry" where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("document_number") || ' | ' || "entry");

update register_awareness_activities set looks = key_looks("case_number") where looks is distinct from (key_looks("case_number"));

update register_survey_waves set looks = key_looks("survey") || ' | ' || key_looks("case_number") where looks is distinct from (key_looks("survey") || ' | ' || key_looks("case_number"));

update register_eu_seizures set looks = key_looks("case_number") || ' | ' || "member_state" where looks is distinct from (key_looks("case_number") || ' | ' || "member_state");
