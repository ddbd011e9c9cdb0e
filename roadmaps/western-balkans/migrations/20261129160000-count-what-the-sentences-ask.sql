alter table observation add column "survey_age" text not null default '_Z';

alter table observation alter column "survey_age" drop default;

alter table observation drop constraint observation_accumulation_known;

alter table observation add constraint observation_accumulation_known check (accumulation = any (array['period', 'cumulative', 'stock', 'undated']));

alter table register_cooperation add column "phase_until" date;

create table register_cooperation_later_phases (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "later_phase" text,
  "later_from" date,
  "later_until" date,
  constraint register_cooperation_later_phases_key primary key (jurisdiction, record_id, line),
  constraint register_cooperation_later_phases_line_counts check (line > 0)
);
comment on table register_cooperation_later_phases is 'Rows “Later phases” below the records of the register “Inter-institutional cases”.';
alter table register_cooperation_later_phases enable row level security;
create policy register_cooperation_later_phases_read on register_cooperation_later_phases for select to waymark_person using ('restricted' = any ((select readable_audiences())::text[]));
create policy register_cooperation_later_phases_add on register_cooperation_later_phases for insert to waymark_person with check ('restricted' = any ((select writable_audiences())::text[]));
create policy register_cooperation_later_phases_remove on register_cooperation_later_phases for delete to waymark_person using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, delete on register_cooperation_later_phases to waymark_person;

alter table register_intelligence add column "joint_role" text;

alter table counted_observation add column "survey_age" text not null default '_Z';

alter table counted_observation alter column "survey_age" drop default;

-- Ages of surveys stand in bands of their own from now on.
update observation set "survey_age" = "age_band", "age_band" = '_Z' where data_element = 'survey-share';

-- The coarse counts keep it too, where they are kept.
do $$
begin
  if to_regclass('counted_rollup') is not null then
    alter table counted_rollup add column "survey_age" text not null default '_Z';
    alter table counted_rollup alter column "survey_age" drop default;
  end if;
end $$;
