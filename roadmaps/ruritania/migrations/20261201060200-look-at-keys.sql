-- What the key of every record looks like, whatever its letters: whoever keeps one more is asked about those that look the same
-- and are written otherwise. Worked out here for the records that are kept already; from now on it is written with each.

alter table register_river_log add column "looks" text;

update register_river_log set looks = key_looks("log_number");

create index register_river_log_looks on register_river_log (looks, jurisdiction) where not is_withdrawn;

alter table register_guard_roster add column "looks" text;

update register_guard_roster set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("badge");

create index register_guard_roster_looks on register_guard_roster (looks, jurisdiction) where not is_withdrawn;

alter table register_rule_inspections add column "looks" text;

update register_rule_inspections set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("stretch");

create index register_rule_inspections_looks on register_rule_inspections (looks, jurisdiction) where not is_withdrawn;

alter table register_trust_polls add column "looks" text;

update register_trust_polls set looks = to_char("day", 'YYYY-MM-DD') || ' | ' || key_looks("pollster");

create index register_trust_polls_looks on register_trust_polls (looks, jurisdiction) where not is_withdrawn;
