-- Every record and every version of it, and every count, is of an institution from now on. Counts are made again at the
-- first start, by institution.

alter table register_seizures add column "institution" text not null default 'not-stated';

alter table register_incidents add column "institution" text not null default 'not-stated';

alter table register_criminal_cases add column "institution" text not null default 'not-stated';

alter table register_trace_requests add column "institution" text not null default 'not-stated';

alter table register_lost_and_stolen add column "institution" text not null default 'not-stated';

alter table register_collection add column "institution" text not null default 'not-stated';

alter table register_campaigns add column "institution" text not null default 'not-stated';

alter table register_destruction add column "institution" text not null default 'not-stated';

alter table register_cooperation add column "institution" text not null default 'not-stated';

alter table register_intelligence add column "institution" text not null default 'not-stated';

alter table register_focal_point_assessments add column "institution" text not null default 'not-stated';

alter table register_export_licences add column "institution" text not null default 'not-stated';

alter table register_export_checks add column "institution" text not null default 'not-stated';

alter table register_brokers add column "institution" text not null default 'not-stated';

alter table register_storage_assessments add column "institution" text not null default 'not-stated';

alter table register_inspections add column "institution" text not null default 'not-stated';

alter table register_legal_instruments add column "institution" text not null default 'not-stated';

alter table register_policy_documents add column "institution" text not null default 'not-stated';

alter table register_awareness_activities add column "institution" text not null default 'not-stated';

alter table register_survey_waves add column "institution" text not null default 'not-stated';

alter table register_eu_seizures add column "institution" text not null default 'not-stated';

alter table record_version add column "institution" text not null default 'not-stated';

alter table counted_observation add column "institution" text not null default 'not-stated';

alter table counted_observation drop constraint counted_observation_key;

alter table counted_observation add constraint counted_observation_key primary key (jurisdiction, data_element, period_start, item_class, codes, claim, institution);

-- Whose the records are that are there: where one institution of the jurisdiction alone keeps such records, they are its
-- own. Where there are several, or none is known, it is not stated.

update register_lost_and_stolen kept set institution = one.institution
from (values
  ('belgrade', 'belgrade-police'),
  ('podgorica', 'podgorica-police'),
  ('pristina', 'pristina-police'),
  ('skopje', 'skopje-police'),
  ('tirana', 'tirana-police'),
  ('chisinau', 'chisinau-police')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update register_export_licences kept set institution = one.institution
from (values
  ('belgrade', 'belgrade-export-control'),
  ('podgorica', 'podgorica-export-control'),
  ('pristina', 'pristina-export-control'),
  ('sarajevo', 'sarajevo-export-control'),
  ('skopje', 'skopje-export-control'),
  ('tirana', 'tirana-export-control'),
  ('chisinau', 'chisinau-export-control')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update register_brokers kept set institution = one.institution
from (values
  ('belgrade', 'belgrade-export-control'),
  ('podgorica', 'podgorica-export-control'),
  ('pristina', 'pristina-export-control'),
  ('sarajevo', 'sarajevo-export-control'),
  ('skopje', 'skopje-export-control'),
  ('tirana', 'tirana-export-control'),
  ('chisinau', 'chisinau-export-control')
) as one (jurisdiction, institution) where kept.jurisdiction = one.jurisdiction;

update record_version kept set institution = one.institution
from (values
  ('lost-and-stolen', 'belgrade', 'belgrade-police'),
  ('lost-and-stolen', 'podgorica', 'podgorica-police'),
  ('lost-and-stolen', 'pristina', 'pristina-police'),
  ('lost-and-stolen', 'skopje', 'skopje-police'),
  ('lost-and-stolen', 'tirana', 'tirana-police'),
  ('lost-and-stolen', 'chisinau', 'chisinau-police'),
  ('export-licences', 'belgrade', 'belgrade-export-control'),
  ('export-licences', 'podgorica', 'podgorica-export-control'),
  ('export-licences', 'pristina', 'pristina-export-control'),
  ('export-licences', 'sarajevo', 'sarajevo-export-control'),
  ('export-licences', 'skopje', 'skopje-export-control'),
  ('export-licences', 'tirana', 'tirana-export-control'),
  ('export-licences', 'chisinau', 'chisinau-export-control'),
  ('brokers', 'belgrade', 'belgrade-export-control'),
  ('brokers', 'podgorica', 'podgorica-export-control'),
  ('brokers', 'pristina', 'pristina-export-control'),
  ('brokers', 'sarajevo', 'sarajevo-export-control'),
  ('brokers', 'skopje', 'skopje-export-control'),
  ('brokers', 'tirana', 'tirana-export-control'),
  ('brokers', 'chisinau', 'chisinau-export-control')
) as one (register, jurisdiction, institution)
where kept.register = one.register and kept.jurisdiction = one.jurisdiction;
