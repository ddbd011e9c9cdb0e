-- What the number of each kept record looks like, worked out afresh: dashes, low lines and points behind letters do not matter any more.

update register_river_log set looks = key_looks("log_number") where looks is distinct from (key_looks("log_number"));

update register_guard_roster set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("badge") where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("badge"));

update register_rule_inspections set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("stretch") where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("stretch"));

update register_trust_polls set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("pollster") where looks is distinct from (to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("pollster"));
