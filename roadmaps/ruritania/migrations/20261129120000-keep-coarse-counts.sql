create table counted_rollup (
  "jurisdiction" text not null,
  "data_element" text not null,
  "period_start" date not null,
  "item_class" text not null,
  "codes" text not null,
  "claim" text not null default '',
  "outcome" text not null,
  "sex" text not null,
  "call_cause" text not null,
  "stage" text not null,
  "rule" text not null,
  "judgement" text not null,
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
