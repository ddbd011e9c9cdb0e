alter table observation add column "legal_ground" text not null default '_Z';

alter table observation alter column "legal_ground" drop default;

alter table counted_observation add column "legal_ground" text not null default '_Z';

alter table counted_observation alter column "legal_ground" drop default;

alter table counted_rollup add column "legal_ground" text not null default '_Z';

alter table counted_rollup alter column "legal_ground" drop default;
