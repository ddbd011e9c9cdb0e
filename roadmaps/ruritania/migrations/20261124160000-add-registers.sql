create table register_river_log (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "log_number" text,
  "call_cause" text,
  "remark" text,
  "storm_name" text,
  constraint register_river_log_key primary key (jurisdiction, record_id),
  constraint register_river_log_version_counts check (version > 0)
);
comment on table register_river_log is 'Records of the register “River log”, as they are now. What they were stands in record_version.';
create index register_river_log_by_day on register_river_log (jurisdiction, "day", record_id);
alter table register_river_log enable row level security;
create policy register_river_log_read on register_river_log for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_river_log_add on register_river_log for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_river_log_correct on register_river_log for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_river_log to waymark_person;

create table register_river_log_persons (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "sex" text,
  "outcome" text,
  constraint register_river_log_persons_key primary key (jurisdiction, record_id, line),
  constraint register_river_log_persons_line_counts check (line > 0)
);
comment on table register_river_log_persons is 'Rows “Persons” below the records of the register “River log”.';
alter table register_river_log_persons enable row level security;
create policy register_river_log_persons_read on register_river_log_persons for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_river_log_persons_add on register_river_log_persons for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_river_log_persons_remove on register_river_log_persons for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_river_log_persons to waymark_person;

create table register_river_log_litter (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "litter_class" text,
  "pieces" bigint,
  constraint register_river_log_litter_key primary key (jurisdiction, record_id, line),
  constraint register_river_log_litter_line_counts check (line > 0)
);
comment on table register_river_log_litter is 'Rows “Litter” below the records of the register “River log”.';
alter table register_river_log_litter enable row level security;
create policy register_river_log_litter_read on register_river_log_litter for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_river_log_litter_add on register_river_log_litter for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_river_log_litter_remove on register_river_log_litter for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_river_log_litter to waymark_person;

create table record_version (
  "jurisdiction" text not null,
  "register" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "at" timestamptz not null default now(),
  "person" text not null,
  "action" text not null,
  "reason" text,
  "record" text not null,
  constraint record_version_key primary key (jurisdiction, register, record_id, version),
  constraint record_version_action_known check (action = any (array['created', 'corrected', 'withdrawn']))
);
comment on table record_version is 'Every version of every record: who, when, why, and the record as it then was. Append-only.';
alter table record_version enable row level security;
create policy record_version_read on record_version for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy record_version_add on record_version for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert on record_version to waymark_person;

create table counted_observation (
  "jurisdiction" text not null,
  "data_element" text not null,
  "period_start" date not null,
  "item_class" text not null,
  "codes" text not null,
  "outcome" text not null,
  "sex" text not null,
  "call_cause" text not null,
  "stage" text not null,
  "rule" text not null,
  "judgement" text not null,
  "value" numeric not null,
  "rows" bigint not null,
  constraint counted_observation_key primary key (jurisdiction, data_element, period_start, item_class, codes),
  constraint counted_observation_rows_left check (rows >= 0)
);
comment on table counted_observation is 'What records add up to, month by month. Kept in the transaction of the record; waymark rebuild makes it afresh.';
create index counted_observation_by_element on counted_observation (data_element, period_start);
alter table counted_observation enable row level security;
create policy counted_observation_read on counted_observation for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy counted_observation_add on counted_observation for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy counted_observation_correct on counted_observation for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
create policy counted_observation_remove on counted_observation for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update, delete on counted_observation to waymark_person;
