alter table counted_rollup add column if not exists "sentence" text not null default '_Z';

alter table counted_rollup alter column "sentence" drop default;

alter table counted_rollup add column if not exists "below_minimum" text not null default '_Z';

alter table counted_rollup alter column "below_minimum" drop default;

alter table counted_rollup add column if not exists "territorial_level" text not null default '_Z';

alter table counted_rollup alter column "territorial_level" drop default;
