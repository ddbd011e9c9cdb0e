create table counted_rollup (
  "jurisdiction" text not null,
  "data_element" text not null,
  "period_start" date not null,
  "item_class" text not null,
  "codes" text not null,
  "claim" text not null default '',
  "sex" text not null,
  "age_band" text not null,
  "victim_outcome" text not null,
  "incident_type" text not null,
  "weapon_used" text not null,
  "legality" text not null,
  "firearm_type" text not null,
  "setting" text not null,
  "surrounding" text not null,
  "marking" text not null,
  "condition" text not null,
  "offence" text not null,
  "stage" text not null,
  "chain_view" text not null,
  "verdict" text not null,
  "part" text not null,
  "instrument" text not null,
  "criterion" text not null,
  "judgement" text not null,
  "policy_type" text not null,
  "origin" text not null,
  "facility_owner" text not null,
  "partner" text not null,
  "intelligence_source" text not null,
  "phase" text not null,
  "donor" text not null,
  "survey_question" text not null,
  "trace_outcome" text not null,
  "authority" text not null,
  "value" numeric not null,
  "rows" bigint not null,
  constraint counted_rollup_key primary key (jurisdiction, data_element, period_start, item_class, codes, claim),
  constraint counted_rollup_rows_left check (rows >= 0)
);
comment on table counted_rollup is 'The counts over all institutions and over every dimension that no indicator asks first. Kept with counted_observation.';
create index counted_rollup_by_element on counted_rollup (data_element, period_start);
alter table counted_rollup enable row level security;
create policy counted_rollup_read on counted_rollup for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy counted_rollup_add on counted_rollup for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy counted_rollup_correct on counted_rollup for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
create policy counted_rollup_remove on counted_rollup for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update, delete on counted_rollup to waymark_person;
