-- Records are for those who may open them where they are kept: by register, jurisdiction and institution.

drop policy register_river_log_add on register_river_log;

drop policy register_river_log_correct on register_river_log;

drop policy register_river_log_read on register_river_log;

create policy register_river_log_read on register_river_log for select to waymark_person using ((select may_everywhere('read', 'river-log')) or ('river-log' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_river_log_add on register_river_log for insert to waymark_person with check ((select may_everywhere('write', 'river-log')) or ('river-log' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_river_log_correct on register_river_log for update to waymark_person using ((select may_everywhere('write', 'river-log')) or ('river-log' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'river-log')) or ('river-log' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_river_log_persons_add on register_river_log_persons;

drop policy register_river_log_persons_read on register_river_log_persons;

drop policy register_river_log_persons_remove on register_river_log_persons;

create policy register_river_log_persons_read on register_river_log_persons for select to waymark_person using ((select may_everywhere('read', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_persons.jurisdiction and own.record_id = register_river_log_persons.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_river_log_persons_add on register_river_log_persons for insert to waymark_person with check ((select may_everywhere('write', 'river-log')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_river_log_persons_remove on register_river_log_persons for delete to waymark_person using ((select may_everywhere('write', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_persons.jurisdiction and own.record_id = register_river_log_persons.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_river_log_litter_add on register_river_log_litter;

drop policy register_river_log_litter_read on register_river_log_litter;

drop policy register_river_log_litter_remove on register_river_log_litter;

create policy register_river_log_litter_read on register_river_log_litter for select to waymark_person using ((select may_everywhere('read', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_litter.jurisdiction and own.record_id = register_river_log_litter.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_river_log_litter_add on register_river_log_litter for insert to waymark_person with check ((select may_everywhere('write', 'river-log')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_river_log_litter_remove on register_river_log_litter for delete to waymark_person using ((select may_everywhere('write', 'river-log')) or exists (select from register_river_log own where own.jurisdiction = register_river_log_litter.jurisdiction and own.record_id = register_river_log_litter.record_id and ('river-log' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_guard_roster_add on register_guard_roster;

drop policy register_guard_roster_correct on register_guard_roster;

drop policy register_guard_roster_read on register_guard_roster;

create policy register_guard_roster_read on register_guard_roster for select to waymark_person using ((select may_everywhere('read', 'guard-roster')) or ('guard-roster' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_guard_roster_add on register_guard_roster for insert to waymark_person with check ((select may_everywhere('write', 'guard-roster')) or ('guard-roster' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_guard_roster_correct on register_guard_roster for update to waymark_person using ((select may_everywhere('write', 'guard-roster')) or ('guard-roster' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'guard-roster')) or ('guard-roster' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_rule_inspections_add on register_rule_inspections;

drop policy register_rule_inspections_correct on register_rule_inspections;

drop policy register_rule_inspections_read on register_rule_inspections;

create policy register_rule_inspections_read on register_rule_inspections for select to waymark_person using ((select may_everywhere('read', 'rule-inspections')) or ('rule-inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_rule_inspections_add on register_rule_inspections for insert to waymark_person with check ((select may_everywhere('write', 'rule-inspections')) or ('rule-inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_rule_inspections_correct on register_rule_inspections for update to waymark_person using ((select may_everywhere('write', 'rule-inspections')) or ('rule-inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'rule-inspections')) or ('rule-inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_rule_inspections_rules_add on register_rule_inspections_rules;

drop policy register_rule_inspections_rules_read on register_rule_inspections_rules;

drop policy register_rule_inspections_rules_remove on register_rule_inspections_rules;

create policy register_rule_inspections_rules_read on register_rule_inspections_rules for select to waymark_person using ((select may_everywhere('read', 'rule-inspections')) or exists (select from register_rule_inspections own where own.jurisdiction = register_rule_inspections_rules.jurisdiction and own.record_id = register_rule_inspections_rules.record_id and ('rule-inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_rule_inspections_rules_add on register_rule_inspections_rules for insert to waymark_person with check ((select may_everywhere('write', 'rule-inspections')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_rule_inspections_rules_remove on register_rule_inspections_rules for delete to waymark_person using ((select may_everywhere('write', 'rule-inspections')) or exists (select from register_rule_inspections own where own.jurisdiction = register_rule_inspections_rules.jurisdiction and own.record_id = register_rule_inspections_rules.record_id and ('rule-inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_trust_polls_add on register_trust_polls;

drop policy register_trust_polls_correct on register_trust_polls;

drop policy register_trust_polls_read on register_trust_polls;

create policy register_trust_polls_read on register_trust_polls for select to waymark_person using ((select may_everywhere('read', 'trust-polls')) or ('trust-polls' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_trust_polls_add on register_trust_polls for insert to waymark_person with check ((select may_everywhere('write', 'trust-polls')) or ('trust-polls' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_trust_polls_correct on register_trust_polls for update to waymark_person using ((select may_everywhere('write', 'trust-polls')) or ('trust-polls' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'trust-polls')) or ('trust-polls' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy record_version_add on record_version;

drop policy record_version_read on record_version;

create policy record_version_read on record_version for select to waymark_person using ((select may_everywhere('read', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy record_version_add on record_version for insert to waymark_person with check (person = (select current_person()) and ((select may_everywhere('write', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])));

drop policy counted_observation_add on counted_observation;

drop policy counted_observation_correct on counted_observation;

drop policy counted_observation_remove on counted_observation;

create policy counted_observation_add on counted_observation for insert to waymark_person with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_observation_correct on counted_observation for update to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[])) with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_observation_remove on counted_observation for delete to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

drop policy counted_rollup_add on counted_rollup;

drop policy counted_rollup_correct on counted_rollup;

drop policy counted_rollup_remove on counted_rollup;

create policy counted_rollup_add on counted_rollup for insert to waymark_person with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_rollup_correct on counted_rollup for update to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[])) with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_rollup_remove on counted_rollup for delete to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create trigger register_river_log_persons_below after insert on register_river_log_persons referencing new table as added
  for each statement execute function refuse_rows_below_others('register_river_log', 'river-log');

create trigger register_river_log_litter_below after insert on register_river_log_litter referencing new table as added
  for each statement execute function refuse_rows_below_others('register_river_log', 'river-log');

create trigger register_rule_inspections_rules_below after insert on register_rule_inspections_rules referencing new table as added
  for each statement execute function refuse_rows_below_others('register_rule_inspections', 'rule-inspections');
