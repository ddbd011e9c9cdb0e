create table register_guard_roster (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "badge" text,
  "sex" text,
  "last_day" date,
  "on_duty" text,
  constraint register_guard_roster_key primary key (jurisdiction, record_id),
  constraint register_guard_roster_version_counts check (version > 0)
);
comment on table register_guard_roster is 'Records of the register “Guard roster”, as they are now. What they were stands in record_version.';
create index register_guard_roster_by_day on register_guard_roster (jurisdiction, "day", record_id);
alter table register_guard_roster enable row level security;
create policy register_guard_roster_read on register_guard_roster for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_guard_roster_add on register_guard_roster for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_guard_roster_correct on register_guard_roster for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_guard_roster to waymark_person;

create table register_rule_inspections (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "stretch" text,
  "valid_until" date,
  constraint register_rule_inspections_key primary key (jurisdiction, record_id),
  constraint register_rule_inspections_version_counts check (version > 0)
);
comment on table register_rule_inspections is 'Records of the register “Rule inspections”, as they are now. What they were stands in record_version.';
create index register_rule_inspections_by_day on register_rule_inspections (jurisdiction, "day", record_id);
alter table register_rule_inspections enable row level security;
create policy register_rule_inspections_read on register_rule_inspections for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_rule_inspections_add on register_rule_inspections for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_rule_inspections_correct on register_rule_inspections for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_rule_inspections to waymark_person;

create table register_rule_inspections_rules (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "rule" text,
  "judgement" text,
  constraint register_rule_inspections_rules_key primary key (jurisdiction, record_id, line),
  constraint register_rule_inspections_rules_line_counts check (line > 0)
);
comment on table register_rule_inspections_rules is 'Rows “Rules” below the records of the register “Rule inspections”.';
alter table register_rule_inspections_rules enable row level security;
create policy register_rule_inspections_rules_read on register_rule_inspections_rules for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_rule_inspections_rules_add on register_rule_inspections_rules for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_rule_inspections_rules_remove on register_rule_inspections_rules for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_rule_inspections_rules to waymark_person;

create table register_trust_polls (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "day" date,
  "pollster" text,
  "trust" numeric(42,12),
  constraint register_trust_polls_key primary key (jurisdiction, record_id),
  constraint register_trust_polls_version_counts check (version > 0)
);
comment on table register_trust_polls is 'Records of the register “Trust polls”, as they are now. What they were stands in record_version.';
create index register_trust_polls_by_day on register_trust_polls (jurisdiction, "day", record_id);
alter table register_trust_polls enable row level security;
create policy register_trust_polls_read on register_trust_polls for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_trust_polls_add on register_trust_polls for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_trust_polls_correct on register_trust_polls for update to waymark_person using ('restricted' = any ((select writable_audiences())::text[])) with check ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update on register_trust_polls to waymark_person;

alter table counted_observation add column "claim" text not null default '';

alter table counted_observation drop constraint counted_observation_key;

alter table counted_observation add constraint counted_observation_key primary key (jurisdiction, data_element, period_start, item_class, codes, claim);

create index register_guard_roster_alike on register_guard_roster (jurisdiction, "day", "badge");

create index register_rule_inspections_alike on register_rule_inspections (jurisdiction, "day", "stretch");

create index register_trust_polls_alike on register_trust_polls (jurisdiction, "day", "pollster");
