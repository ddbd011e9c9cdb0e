create index register_river_log_newest on register_river_log ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_guard_roster_newest on register_guard_roster ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_rule_inspections_newest on register_rule_inspections ("day" desc nulls last, record_id) where not is_withdrawn;

create index register_trust_polls_newest on register_trust_polls ("day" desc nulls last, record_id) where not is_withdrawn;
