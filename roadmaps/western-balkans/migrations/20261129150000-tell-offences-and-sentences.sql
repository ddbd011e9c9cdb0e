alter table observation add column "sentence" text not null default '_Z';

alter table observation alter column "sentence" drop default;

alter table observation add column "below_minimum" text not null default '_Z';

alter table observation alter column "below_minimum" drop default;

alter table observation add column "territorial_level" text not null default '_Z';

alter table observation alter column "territorial_level" drop default;

alter table register_criminal_cases add column "offence_indicted" text;

alter table register_criminal_cases add column "offence_judged" text;

alter table counted_observation add column "sentence" text not null default '_Z';

alter table counted_observation alter column "sentence" drop default;

alter table counted_observation add column "below_minimum" text not null default '_Z';

alter table counted_observation alter column "below_minimum" drop default;

alter table counted_observation add column "territorial_level" text not null default '_Z';

alter table counted_observation alter column "territorial_level" drop default;
