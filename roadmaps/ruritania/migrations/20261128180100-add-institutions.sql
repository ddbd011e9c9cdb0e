-- Every record and every version of it, and every count, is of an institution from now on. Counts are made again at the
-- first start, by institution.

alter table register_river_log add column "institution" text not null default 'not-stated';

alter table register_guard_roster add column "institution" text not null default 'not-stated';

alter table register_rule_inspections add column "institution" text not null default 'not-stated';

alter table register_trust_polls add column "institution" text not null default 'not-stated';

alter table record_version add column "institution" text not null default 'not-stated';

alter table counted_observation add column "institution" text not null default 'not-stated';

alter table counted_observation drop constraint counted_observation_key;

alter table counted_observation add constraint counted_observation_key primary key (jurisdiction, data_element, period_start, item_class, codes, claim, institution);

-- Whose the records are that are there: where one institution of the jurisdiction alone keeps such records, they are its
-- own. Where there are several, or none is known, it is not stated.

update register_river_log kept set institution = one.institution
from (values
  ('strelsau', 'river-watch-st')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update register_guard_roster kept set institution = one.institution
from (values
  ('strelsau', 'river-watch-st')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update register_rule_inspections kept set institution = one.institution
from (values
  ('strelsau', 'river-watch-st')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update register_trust_polls kept set institution = one.institution
from (values
  ('strelsau', 'river-watch-st')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update record_version kept set institution = one.institution
from (values
  ('river-log', 'strelsau', 'river-watch-st'),
  ('guard-roster', 'strelsau', 'river-watch-st'),
  ('rule-inspections', 'strelsau', 'river-watch-st'),
  ('trust-polls', 'strelsau', 'river-watch-st')
) as one (register, jurisdiction, institution)
where kept.register = one.register and kept.jurisdiction = one.jurisdiction;
