-- One record of each key: what makes two records the same is a unique key from now on, unless a stored fact says why both
-- stand. Where several are kept already, the one that was kept first stays as it is and the others are marked: nobody has
-- decided about them yet. They are listed and asked about; nothing is merged or withdrawn here.

alter table register_river_log add column "twin" text;

alter table register_river_log add constraint register_river_log_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_river_log_alike;

update register_river_log kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."log_number", r."institution" order by v.at, r.record_id) as place
  from register_river_log r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'river-log' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."log_number" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_river_log_same on register_river_log ("jurisdiction", "log_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_river_log_undecided on register_river_log (jurisdiction) where twin = 'undecided';

alter table register_guard_roster add column "twin" text;

alter table register_guard_roster add constraint register_guard_roster_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_guard_roster_alike;

update register_guard_roster kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."badge", r."institution" order by v.at, r.record_id) as place
  from register_guard_roster r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'guard-roster' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."badge" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_guard_roster_same on register_guard_roster ("jurisdiction", "day", "badge", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_guard_roster_undecided on register_guard_roster (jurisdiction) where twin = 'undecided';

alter table register_rule_inspections add column "twin" text;

alter table register_rule_inspections add constraint register_rule_inspections_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_rule_inspections_alike;

update register_rule_inspections kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."stretch", r."institution" order by v.at, r.record_id) as place
  from register_rule_inspections r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'rule-inspections' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."stretch" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_rule_inspections_same on register_rule_inspections ("jurisdiction", "day", "stretch", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_rule_inspections_undecided on register_rule_inspections (jurisdiction) where twin = 'undecided';

alter table register_trust_polls add column "twin" text;

alter table register_trust_polls add constraint register_trust_polls_twin_known check (twin = any (array['deliberate', 'undecided']));

drop index register_trust_polls_alike;

update register_trust_polls kept set twin = 'undecided' from (
  select r.jurisdiction, r.record_id, row_number() over (partition by r."jurisdiction", r."day", r."pollster", r."institution" order by v.at, r.record_id) as place
  from register_trust_polls r left join record_version v
    on v.jurisdiction = r.jurisdiction and v.register = 'trust-polls' and v.record_id = r.record_id and v.version = 1
  where not r.is_withdrawn and r."day" is not null and r."pollster" is not null
) found where found.place > 1 and kept.jurisdiction = found.jurisdiction and kept.record_id = found.record_id;

create unique index register_trust_polls_same on register_trust_polls ("jurisdiction", "day", "pollster", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;

create index register_trust_polls_undecided on register_trust_polls (jurisdiction) where twin = 'undecided';
