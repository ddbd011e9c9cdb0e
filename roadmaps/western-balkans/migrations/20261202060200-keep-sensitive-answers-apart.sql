-- What is sensitive in records lies beside them, for those who may read it where the record is; in every version too.

create table register_seizures_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "concealment" text,
  "remark" text,
  constraint register_seizures_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_seizures_sensitive is 'What is sensitive in the rows of register_seizures.';
alter table register_seizures_sensitive enable row level security;
create policy register_seizures_sensitive_read on register_seizures_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_seizures_sensitive_add on register_seizures_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'seizures')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_seizures_sensitive_correct on register_seizures_sensitive for update to waymark_person using (((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_seizures_sensitive_remove on register_seizures_sensitive for delete to waymark_person using (((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_sensitive.jurisdiction and own.record_id = register_seizures_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_seizures_sensitive to waymark_person;
create trigger register_seizures_sensitive_below after insert on register_seizures_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_seizures', 'seizures', 'sensitive');

create table register_seizures_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_seizures_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_seizures_items_sensitive is 'What is sensitive in the rows of register_seizures_items.';
alter table register_seizures_items_sensitive enable row level security;
create policy register_seizures_items_sensitive_read on register_seizures_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_seizures_items_sensitive_add on register_seizures_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'seizures')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_seizures_items_sensitive_correct on register_seizures_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_seizures_items_sensitive_remove on register_seizures_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items_sensitive.jurisdiction and own.record_id = register_seizures_items_sensitive.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_seizures_items_sensitive to waymark_person;
create trigger register_seizures_items_sensitive_below after insert on register_seizures_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_seizures', 'seizures', 'sensitive');

create table register_incidents_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_incidents_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_incidents_sensitive is 'What is sensitive in the rows of register_incidents.';
alter table register_incidents_sensitive enable row level security;
create policy register_incidents_sensitive_read on register_incidents_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_incidents_sensitive_add on register_incidents_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'incidents')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'incidents')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_incidents_sensitive_correct on register_incidents_sensitive for update to waymark_person using (((select may_everywhere('write', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_incidents_sensitive_remove on register_incidents_sensitive for delete to waymark_person using (((select may_everywhere('write', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_sensitive.jurisdiction and own.record_id = register_incidents_sensitive.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_incidents_sensitive to waymark_person;
create trigger register_incidents_sensitive_below after insert on register_incidents_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_incidents', 'incidents', 'sensitive');

create table register_criminal_cases_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_criminal_cases_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_criminal_cases_sensitive is 'What is sensitive in the rows of register_criminal_cases.';
alter table register_criminal_cases_sensitive enable row level security;
create policy register_criminal_cases_sensitive_read on register_criminal_cases_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_criminal_cases_sensitive_add on register_criminal_cases_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_criminal_cases_sensitive_correct on register_criminal_cases_sensitive for update to waymark_person using (((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_criminal_cases_sensitive_remove on register_criminal_cases_sensitive for delete to waymark_person using (((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_sensitive.jurisdiction and own.record_id = register_criminal_cases_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_criminal_cases_sensitive to waymark_person;
create trigger register_criminal_cases_sensitive_below after insert on register_criminal_cases_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_criminal_cases', 'criminal-cases', 'sensitive');

create table register_criminal_cases_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_criminal_cases_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_criminal_cases_items_sensitive is 'What is sensitive in the rows of register_criminal_cases_items.';
alter table register_criminal_cases_items_sensitive enable row level security;
create policy register_criminal_cases_items_sensitive_read on register_criminal_cases_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_criminal_cases_items_sensitive_add on register_criminal_cases_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_criminal_cases_items_sensitive_correct on register_criminal_cases_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_criminal_cases_items_sensitive_remove on register_criminal_cases_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items_sensitive.jurisdiction and own.record_id = register_criminal_cases_items_sensitive.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_criminal_cases_items_sensitive to waymark_person;
create trigger register_criminal_cases_items_sensitive_below after insert on register_criminal_cases_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_criminal_cases', 'criminal-cases', 'sensitive');

create table register_trace_requests_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "circumstances" text,
  "remark" text,
  constraint register_trace_requests_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_trace_requests_sensitive is 'What is sensitive in the rows of register_trace_requests.';
alter table register_trace_requests_sensitive enable row level security;
create policy register_trace_requests_sensitive_read on register_trace_requests_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_trace_requests_sensitive_add on register_trace_requests_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'trace-requests')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'trace-requests')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_trace_requests_sensitive_correct on register_trace_requests_sensitive for update to waymark_person using (((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_trace_requests_sensitive_remove on register_trace_requests_sensitive for delete to waymark_person using (((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_sensitive.jurisdiction and own.record_id = register_trace_requests_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_trace_requests_sensitive to waymark_person;
create trigger register_trace_requests_sensitive_below after insert on register_trace_requests_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_trace_requests', 'trace-requests', 'sensitive');

create table register_trace_requests_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_trace_requests_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_trace_requests_items_sensitive is 'What is sensitive in the rows of register_trace_requests_items.';
alter table register_trace_requests_items_sensitive enable row level security;
create policy register_trace_requests_items_sensitive_read on register_trace_requests_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_trace_requests_items_sensitive_add on register_trace_requests_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'trace-requests')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'trace-requests')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_trace_requests_items_sensitive_correct on register_trace_requests_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_trace_requests_items_sensitive_remove on register_trace_requests_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items_sensitive.jurisdiction and own.record_id = register_trace_requests_items_sensitive.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_trace_requests_items_sensitive to waymark_person;
create trigger register_trace_requests_items_sensitive_below after insert on register_trace_requests_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_trace_requests', 'trace-requests', 'sensitive');

create table register_lost_and_stolen_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_lost_and_stolen_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_lost_and_stolen_sensitive is 'What is sensitive in the rows of register_lost_and_stolen.';
alter table register_lost_and_stolen_sensitive enable row level security;
create policy register_lost_and_stolen_sensitive_read on register_lost_and_stolen_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_lost_and_stolen_sensitive_add on register_lost_and_stolen_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'lost-and-stolen')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_lost_and_stolen_sensitive_correct on register_lost_and_stolen_sensitive for update to waymark_person using (((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_lost_and_stolen_sensitive_remove on register_lost_and_stolen_sensitive for delete to waymark_person using (((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_lost_and_stolen_sensitive to waymark_person;
create trigger register_lost_and_stolen_sensitive_below after insert on register_lost_and_stolen_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_lost_and_stolen', 'lost-and-stolen', 'sensitive');

create table register_lost_and_stolen_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_lost_and_stolen_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_lost_and_stolen_items_sensitive is 'What is sensitive in the rows of register_lost_and_stolen_items.';
alter table register_lost_and_stolen_items_sensitive enable row level security;
create policy register_lost_and_stolen_items_sensitive_read on register_lost_and_stolen_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_lost_and_stolen_items_sensitive_add on register_lost_and_stolen_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'lost-and-stolen')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_lost_and_stolen_items_sensitive_correct on register_lost_and_stolen_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_lost_and_stolen_items_sensitive_remove on register_lost_and_stolen_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items_sensitive.jurisdiction and own.record_id = register_lost_and_stolen_items_sensitive.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_lost_and_stolen_items_sensitive to waymark_person;
create trigger register_lost_and_stolen_items_sensitive_below after insert on register_lost_and_stolen_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_lost_and_stolen', 'lost-and-stolen', 'sensitive');

create table register_collection_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_collection_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_collection_sensitive is 'What is sensitive in the rows of register_collection.';
alter table register_collection_sensitive enable row level security;
create policy register_collection_sensitive_read on register_collection_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_collection_sensitive_add on register_collection_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'collection')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'collection')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_collection_sensitive_correct on register_collection_sensitive for update to waymark_person using (((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_collection_sensitive_remove on register_collection_sensitive for delete to waymark_person using (((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_sensitive.jurisdiction and own.record_id = register_collection_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_collection_sensitive to waymark_person;
create trigger register_collection_sensitive_below after insert on register_collection_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_collection', 'collection', 'sensitive');

create table register_collection_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_collection_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_collection_items_sensitive is 'What is sensitive in the rows of register_collection_items.';
alter table register_collection_items_sensitive enable row level security;
create policy register_collection_items_sensitive_read on register_collection_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_collection_items_sensitive_add on register_collection_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'collection')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'collection')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_collection_items_sensitive_correct on register_collection_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_collection_items_sensitive_remove on register_collection_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items_sensitive.jurisdiction and own.record_id = register_collection_items_sensitive.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_collection_items_sensitive to waymark_person;
create trigger register_collection_items_sensitive_below after insert on register_collection_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_collection', 'collection', 'sensitive');

create table register_campaigns_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_campaigns_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_campaigns_sensitive is 'What is sensitive in the rows of register_campaigns.';
alter table register_campaigns_sensitive enable row level security;
create policy register_campaigns_sensitive_read on register_campaigns_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_campaigns_sensitive_add on register_campaigns_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'campaigns')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'campaigns')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_campaigns_sensitive_correct on register_campaigns_sensitive for update to waymark_person using (((select may_everywhere('write', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_campaigns_sensitive_remove on register_campaigns_sensitive for delete to waymark_person using (((select may_everywhere('write', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'campaigns')) or exists (select from register_campaigns own where own.jurisdiction = register_campaigns_sensitive.jurisdiction and own.record_id = register_campaigns_sensitive.record_id and ('campaigns' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_campaigns_sensitive to waymark_person;
create trigger register_campaigns_sensitive_below after insert on register_campaigns_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_campaigns', 'campaigns', 'sensitive');

create table register_destruction_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_destruction_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_destruction_sensitive is 'What is sensitive in the rows of register_destruction.';
alter table register_destruction_sensitive enable row level security;
create policy register_destruction_sensitive_read on register_destruction_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_destruction_sensitive_add on register_destruction_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'destruction')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'destruction')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_destruction_sensitive_correct on register_destruction_sensitive for update to waymark_person using (((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_destruction_sensitive_remove on register_destruction_sensitive for delete to waymark_person using (((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_sensitive.jurisdiction and own.record_id = register_destruction_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_destruction_sensitive to waymark_person;
create trigger register_destruction_sensitive_below after insert on register_destruction_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_destruction', 'destruction', 'sensitive');

create table register_destruction_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_destruction_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_destruction_items_sensitive is 'What is sensitive in the rows of register_destruction_items.';
alter table register_destruction_items_sensitive enable row level security;
create policy register_destruction_items_sensitive_read on register_destruction_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_destruction_items_sensitive_add on register_destruction_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'destruction')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'destruction')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_destruction_items_sensitive_correct on register_destruction_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_destruction_items_sensitive_remove on register_destruction_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items_sensitive.jurisdiction and own.record_id = register_destruction_items_sensitive.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_destruction_items_sensitive to waymark_person;
create trigger register_destruction_items_sensitive_below after insert on register_destruction_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_destruction', 'destruction', 'sensitive');

create table register_cooperation_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_cooperation_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_cooperation_sensitive is 'What is sensitive in the rows of register_cooperation.';
alter table register_cooperation_sensitive enable row level security;
create policy register_cooperation_sensitive_read on register_cooperation_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_cooperation_sensitive_add on register_cooperation_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'cooperation')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'cooperation')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_cooperation_sensitive_correct on register_cooperation_sensitive for update to waymark_person using (((select may_everywhere('write', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_cooperation_sensitive_remove on register_cooperation_sensitive for delete to waymark_person using (((select may_everywhere('write', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_sensitive.jurisdiction and own.record_id = register_cooperation_sensitive.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_cooperation_sensitive to waymark_person;
create trigger register_cooperation_sensitive_below after insert on register_cooperation_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_cooperation', 'cooperation', 'sensitive');

create table register_intelligence_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_intelligence_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_intelligence_sensitive is 'What is sensitive in the rows of register_intelligence.';
alter table register_intelligence_sensitive enable row level security;
create policy register_intelligence_sensitive_read on register_intelligence_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_intelligence_sensitive_add on register_intelligence_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'intelligence')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'intelligence')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_intelligence_sensitive_correct on register_intelligence_sensitive for update to waymark_person using (((select may_everywhere('write', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_intelligence_sensitive_remove on register_intelligence_sensitive for delete to waymark_person using (((select may_everywhere('write', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_sensitive.jurisdiction and own.record_id = register_intelligence_sensitive.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_intelligence_sensitive to waymark_person;
create trigger register_intelligence_sensitive_below after insert on register_intelligence_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_intelligence', 'intelligence', 'sensitive');

create table register_focal_point_assessments_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_focal_point_assessments_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_focal_point_assessments_sensitive is 'What is sensitive in the rows of register_focal_point_assessments.';
alter table register_focal_point_assessments_sensitive enable row level security;
create policy register_focal_point_assessments_sensitive_read on register_focal_point_assessments_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_focal_point_assessments_sensitive_add on register_focal_point_assessments_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'focal-point-assessments')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'focal-point-assessments')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_focal_point_assessments_sensitive_correct on register_focal_point_assessments_sensitive for update to waymark_person using (((select may_everywhere('write', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_focal_point_assessments_sensitive_remove on register_focal_point_assessments_sensitive for delete to waymark_person using (((select may_everywhere('write', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_sensitive.jurisdiction and own.record_id = register_focal_point_assessments_sensitive.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_focal_point_assessments_sensitive to waymark_person;
create trigger register_focal_point_assessments_sensitive_below after insert on register_focal_point_assessments_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_focal_point_assessments', 'focal-point-assessments', 'sensitive');

create table register_export_licences_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_export_licences_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_export_licences_sensitive is 'What is sensitive in the rows of register_export_licences.';
alter table register_export_licences_sensitive enable row level security;
create policy register_export_licences_sensitive_read on register_export_licences_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_export_licences_sensitive_add on register_export_licences_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'export-licences')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'export-licences')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_export_licences_sensitive_correct on register_export_licences_sensitive for update to waymark_person using (((select may_everywhere('write', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_export_licences_sensitive_remove on register_export_licences_sensitive for delete to waymark_person using (((select may_everywhere('write', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_sensitive.jurisdiction and own.record_id = register_export_licences_sensitive.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_export_licences_sensitive to waymark_person;
create trigger register_export_licences_sensitive_below after insert on register_export_licences_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_export_licences', 'export-licences', 'sensitive');

create table register_export_checks_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_export_checks_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_export_checks_sensitive is 'What is sensitive in the rows of register_export_checks.';
alter table register_export_checks_sensitive enable row level security;
create policy register_export_checks_sensitive_read on register_export_checks_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_export_checks_sensitive_add on register_export_checks_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'export-checks')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'export-checks')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_export_checks_sensitive_correct on register_export_checks_sensitive for update to waymark_person using (((select may_everywhere('write', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_export_checks_sensitive_remove on register_export_checks_sensitive for delete to waymark_person using (((select may_everywhere('write', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_sensitive.jurisdiction and own.record_id = register_export_checks_sensitive.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_export_checks_sensitive to waymark_person;
create trigger register_export_checks_sensitive_below after insert on register_export_checks_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_export_checks', 'export-checks', 'sensitive');

create table register_brokers_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "company" text,
  "remark" text,
  constraint register_brokers_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_brokers_sensitive is 'What is sensitive in the rows of register_brokers.';
alter table register_brokers_sensitive enable row level security;
create policy register_brokers_sensitive_read on register_brokers_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_brokers_sensitive_add on register_brokers_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'brokers')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'brokers')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_brokers_sensitive_correct on register_brokers_sensitive for update to waymark_person using (((select may_everywhere('write', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_brokers_sensitive_remove on register_brokers_sensitive for delete to waymark_person using (((select may_everywhere('write', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'brokers')) or exists (select from register_brokers own where own.jurisdiction = register_brokers_sensitive.jurisdiction and own.record_id = register_brokers_sensitive.record_id and ('brokers' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_brokers_sensitive to waymark_person;
create trigger register_brokers_sensitive_below after insert on register_brokers_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_brokers', 'brokers', 'sensitive');

create table register_storage_assessments_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "capacity" bigint,
  "upgrade" text,
  "remark" text,
  constraint register_storage_assessments_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_storage_assessments_sensitive is 'What is sensitive in the rows of register_storage_assessments.';
alter table register_storage_assessments_sensitive enable row level security;
create policy register_storage_assessments_sensitive_read on register_storage_assessments_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_storage_assessments_sensitive_add on register_storage_assessments_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'storage-assessments')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'storage-assessments')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_storage_assessments_sensitive_correct on register_storage_assessments_sensitive for update to waymark_person using (((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_storage_assessments_sensitive_remove on register_storage_assessments_sensitive for delete to waymark_person using (((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_sensitive.jurisdiction and own.record_id = register_storage_assessments_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_storage_assessments_sensitive to waymark_person;
create trigger register_storage_assessments_sensitive_below after insert on register_storage_assessments_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_storage_assessments', 'storage-assessments', 'sensitive');

create table register_storage_assessments_clauses_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "deficiency" text,
  constraint register_storage_assessments_clauses_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_storage_assessments_clauses_sensitive is 'What is sensitive in the rows of register_storage_assessments_clauses.';
alter table register_storage_assessments_clauses_sensitive enable row level security;
create policy register_storage_assessments_clauses_sensitive_read on register_storage_assessments_clauses_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_storage_assessments_clauses_sensitive_add on register_storage_assessments_clauses_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'storage-assessments')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'storage-assessments')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_storage_assessments_clauses_sensitive_correct on register_storage_assessments_clauses_sensitive for update to waymark_person using (((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_storage_assessments_clauses_sensitive_remove on register_storage_assessments_clauses_sensitive for delete to waymark_person using (((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses_sensitive.jurisdiction and own.record_id = register_storage_assessments_clauses_sensitive.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_storage_assessments_clauses_sensitive to waymark_person;
create trigger register_storage_assessments_clauses_sensitive_below after insert on register_storage_assessments_clauses_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_storage_assessments', 'storage-assessments', 'sensitive');

create table register_inspections_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_inspections_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_inspections_sensitive is 'What is sensitive in the rows of register_inspections.';
alter table register_inspections_sensitive enable row level security;
create policy register_inspections_sensitive_read on register_inspections_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_inspections_sensitive_add on register_inspections_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'inspections')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'inspections')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_inspections_sensitive_correct on register_inspections_sensitive for update to waymark_person using (((select may_everywhere('write', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_inspections_sensitive_remove on register_inspections_sensitive for delete to waymark_person using (((select may_everywhere('write', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'inspections')) or exists (select from register_inspections own where own.jurisdiction = register_inspections_sensitive.jurisdiction and own.record_id = register_inspections_sensitive.record_id and ('inspections' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_inspections_sensitive to waymark_person;
create trigger register_inspections_sensitive_below after insert on register_inspections_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_inspections', 'inspections', 'sensitive');

create table register_legal_instruments_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_legal_instruments_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_legal_instruments_sensitive is 'What is sensitive in the rows of register_legal_instruments.';
alter table register_legal_instruments_sensitive enable row level security;
create policy register_legal_instruments_sensitive_read on register_legal_instruments_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_legal_instruments_sensitive_add on register_legal_instruments_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'legal-instruments')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'legal-instruments')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_legal_instruments_sensitive_correct on register_legal_instruments_sensitive for update to waymark_person using (((select may_everywhere('write', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_legal_instruments_sensitive_remove on register_legal_instruments_sensitive for delete to waymark_person using (((select may_everywhere('write', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'legal-instruments')) or exists (select from register_legal_instruments own where own.jurisdiction = register_legal_instruments_sensitive.jurisdiction and own.record_id = register_legal_instruments_sensitive.record_id and ('legal-instruments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_legal_instruments_sensitive to waymark_person;
create trigger register_legal_instruments_sensitive_below after insert on register_legal_instruments_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_legal_instruments', 'legal-instruments', 'sensitive');

create table register_policy_documents_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_policy_documents_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_policy_documents_sensitive is 'What is sensitive in the rows of register_policy_documents.';
alter table register_policy_documents_sensitive enable row level security;
create policy register_policy_documents_sensitive_read on register_policy_documents_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_policy_documents_sensitive_add on register_policy_documents_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'policy-documents')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'policy-documents')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_policy_documents_sensitive_correct on register_policy_documents_sensitive for update to waymark_person using (((select may_everywhere('write', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_policy_documents_sensitive_remove on register_policy_documents_sensitive for delete to waymark_person using (((select may_everywhere('write', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_sensitive.jurisdiction and own.record_id = register_policy_documents_sensitive.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_policy_documents_sensitive to waymark_person;
create trigger register_policy_documents_sensitive_below after insert on register_policy_documents_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_policy_documents', 'policy-documents', 'sensitive');

create table register_awareness_activities_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_awareness_activities_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_awareness_activities_sensitive is 'What is sensitive in the rows of register_awareness_activities.';
alter table register_awareness_activities_sensitive enable row level security;
create policy register_awareness_activities_sensitive_read on register_awareness_activities_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_awareness_activities_sensitive_add on register_awareness_activities_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'awareness-activities')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'awareness-activities')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_awareness_activities_sensitive_correct on register_awareness_activities_sensitive for update to waymark_person using (((select may_everywhere('write', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_awareness_activities_sensitive_remove on register_awareness_activities_sensitive for delete to waymark_person using (((select may_everywhere('write', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_sensitive.jurisdiction and own.record_id = register_awareness_activities_sensitive.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_awareness_activities_sensitive to waymark_person;
create trigger register_awareness_activities_sensitive_below after insert on register_awareness_activities_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_awareness_activities', 'awareness-activities', 'sensitive');

create table register_survey_waves_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_survey_waves_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_survey_waves_sensitive is 'What is sensitive in the rows of register_survey_waves.';
alter table register_survey_waves_sensitive enable row level security;
create policy register_survey_waves_sensitive_read on register_survey_waves_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_survey_waves_sensitive_add on register_survey_waves_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'survey-waves')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'survey-waves')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_survey_waves_sensitive_correct on register_survey_waves_sensitive for update to waymark_person using (((select may_everywhere('write', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_survey_waves_sensitive_remove on register_survey_waves_sensitive for delete to waymark_person using (((select may_everywhere('write', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_sensitive.jurisdiction and own.record_id = register_survey_waves_sensitive.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_survey_waves_sensitive to waymark_person;
create trigger register_survey_waves_sensitive_below after insert on register_survey_waves_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_survey_waves', 'survey-waves', 'sensitive');

create table register_eu_seizures_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "remark" text,
  constraint register_eu_seizures_sensitive_key primary key (jurisdiction, record_id)
);
comment on table register_eu_seizures_sensitive is 'What is sensitive in the rows of register_eu_seizures.';
alter table register_eu_seizures_sensitive enable row level security;
create policy register_eu_seizures_sensitive_read on register_eu_seizures_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_eu_seizures_sensitive_add on register_eu_seizures_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'eu-seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'eu-seizures')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_eu_seizures_sensitive_correct on register_eu_seizures_sensitive for update to waymark_person using (((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_eu_seizures_sensitive_remove on register_eu_seizures_sensitive for delete to waymark_person using (((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_sensitive.jurisdiction and own.record_id = register_eu_seizures_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_eu_seizures_sensitive to waymark_person;
create trigger register_eu_seizures_sensitive_below after insert on register_eu_seizures_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_eu_seizures', 'eu-seizures', 'sensitive');

create table register_eu_seizures_items_sensitive (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "serial_number" text,
  constraint register_eu_seizures_items_sensitive_key primary key (jurisdiction, record_id, line)
);
comment on table register_eu_seizures_items_sensitive is 'What is sensitive in the rows of register_eu_seizures_items.';
alter table register_eu_seizures_items_sensitive enable row level security;
create policy register_eu_seizures_items_sensitive_read on register_eu_seizures_items_sensitive for select to waymark_person using ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])));
create policy register_eu_seizures_items_sensitive_add on register_eu_seizures_items_sensitive for insert to waymark_person with check (((select may_everywhere('write', 'eu-seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[])) and ((select may_everywhere('sensitive', 'eu-seizures')) or jurisdiction like any ((select jurisdictions_of('sensitive'))::text[])));
create policy register_eu_seizures_items_sensitive_correct on register_eu_seizures_items_sensitive for update to waymark_person using (((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[])))) with check (((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
create policy register_eu_seizures_items_sensitive_remove on register_eu_seizures_items_sensitive for delete to waymark_person using (((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[]))) and ((select may_everywhere('sensitive', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items_sensitive.jurisdiction and own.record_id = register_eu_seizures_items_sensitive.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('sensitive'))::text[]))));
grant select, insert, update, delete on register_eu_seizures_items_sensitive to waymark_person;
create trigger register_eu_seizures_items_sensitive_below after insert on register_eu_seizures_items_sensitive referencing new table as added
  for each statement execute function refuse_rows_below_others('register_eu_seizures', 'eu-seizures', 'sensitive');

create table record_version_sensitive (
  "jurisdiction" text not null,
  "register" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "institution" text not null default 'not-stated',
  "record" text not null,
  "original" text,
  "original_sensitive" text,
  constraint record_version_sensitive_key primary key (jurisdiction, register, record_id, version)
);
comment on table record_version_sensitive is 'What is sensitive in every version of every record, append-only, as it was written with it.';
alter table record_version_sensitive enable row level security;
create policy record_version_sensitive_read on record_version_sensitive for select to waymark_person using ((select may_everywhere('sensitive', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('sensitive'))::text[]));
create policy record_version_sensitive_add on record_version_sensitive for insert to waymark_person with check (((select may_everywhere('write', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) and ((select may_everywhere('sensitive', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('sensitive'))::text[])) and original is null and original_sensitive is null);
grant select, insert on record_version_sensitive to waymark_person;
create trigger record_version_sensitive_in_time after insert on record_version_sensitive referencing new table as added
  for each statement execute function refuse_beside_versions();

insert into register_seizures_sensitive (jurisdiction, record_id, "concealment", "remark") select jurisdiction, record_id, "concealment", "remark" from register_seizures where "concealment" is not null or "remark" is not null
  on conflict (jurisdiction, record_id) do update set "concealment" = excluded."concealment", "remark" = excluded."remark";

alter table register_seizures drop column "concealment";

alter table register_seizures drop column "remark";

insert into register_seizures_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_seizures_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_seizures_items drop column "serial_number";

insert into register_incidents_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_incidents where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_incidents drop column "remark";

insert into register_criminal_cases_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_criminal_cases where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_criminal_cases drop column "remark";

insert into register_criminal_cases_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_criminal_cases_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_criminal_cases_items drop column "serial_number";

insert into register_trace_requests_sensitive (jurisdiction, record_id, "circumstances", "remark") select jurisdiction, record_id, "circumstances", "remark" from register_trace_requests where "circumstances" is not null or "remark" is not null
  on conflict (jurisdiction, record_id) do update set "circumstances" = excluded."circumstances", "remark" = excluded."remark";

alter table register_trace_requests drop column "circumstances";

alter table register_trace_requests drop column "remark";

insert into register_trace_requests_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_trace_requests_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_trace_requests_items drop column "serial_number";

insert into register_lost_and_stolen_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_lost_and_stolen where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_lost_and_stolen drop column "remark";

insert into register_lost_and_stolen_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_lost_and_stolen_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_lost_and_stolen_items drop column "serial_number";

insert into register_collection_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_collection where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_collection drop column "remark";

insert into register_collection_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_collection_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_collection_items drop column "serial_number";

insert into register_campaigns_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_campaigns where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_campaigns drop column "remark";

insert into register_destruction_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_destruction where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_destruction drop column "remark";

insert into register_destruction_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_destruction_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_destruction_items drop column "serial_number";

insert into register_cooperation_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_cooperation where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_cooperation drop column "remark";

insert into register_intelligence_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_intelligence where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_intelligence drop column "remark";

insert into register_focal_point_assessments_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_focal_point_assessments where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_focal_point_assessments drop column "remark";

insert into register_export_licences_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_export_licences where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_export_licences drop column "remark";

insert into register_export_checks_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_export_checks where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_export_checks drop column "remark";

insert into register_brokers_sensitive (jurisdiction, record_id, "company", "remark") select jurisdiction, record_id, "company", "remark" from register_brokers where "company" is not null or "remark" is not null
  on conflict (jurisdiction, record_id) do update set "company" = excluded."company", "remark" = excluded."remark";

alter table register_brokers drop column "company";

alter table register_brokers drop column "remark";

insert into register_storage_assessments_sensitive (jurisdiction, record_id, "capacity", "upgrade", "remark") select jurisdiction, record_id, "capacity", "upgrade", "remark" from register_storage_assessments where "capacity" is not null or "upgrade" is not null or "remark" is not null
  on conflict (jurisdiction, record_id) do update set "capacity" = excluded."capacity", "upgrade" = excluded."upgrade", "remark" = excluded."remark";

alter table register_storage_assessments drop column "capacity";

alter table register_storage_assessments drop column "upgrade";

alter table register_storage_assessments drop column "remark";

insert into register_storage_assessments_clauses_sensitive (jurisdiction, record_id, line, "deficiency") select jurisdiction, record_id, line, "deficiency" from register_storage_assessments_clauses where "deficiency" is not null
  on conflict (jurisdiction, record_id, line) do update set "deficiency" = excluded."deficiency";

alter table register_storage_assessments_clauses drop column "deficiency";

insert into register_inspections_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_inspections where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_inspections drop column "remark";

insert into register_legal_instruments_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_legal_instruments where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_legal_instruments drop column "remark";

insert into register_policy_documents_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_policy_documents where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_policy_documents drop column "remark";

insert into register_awareness_activities_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_awareness_activities where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_awareness_activities drop column "remark";

insert into register_survey_waves_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_survey_waves where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_survey_waves drop column "remark";

insert into register_eu_seizures_sensitive (jurisdiction, record_id, "remark") select jurisdiction, record_id, "remark" from register_eu_seizures where "remark" is not null
  on conflict (jurisdiction, record_id) do update set "remark" = excluded."remark";

alter table register_eu_seizures drop column "remark";

insert into register_eu_seizures_items_sensitive (jurisdiction, record_id, line, "serial_number") select jurisdiction, record_id, line, "serial_number" from register_eu_seizures_items where "serial_number" is not null
  on conflict (jurisdiction, record_id, line) do update set "serial_number" = excluded."serial_number";

alter table register_eu_seizures_items drop column "serial_number";

select hide_answers('seizures', '{"fields":["concealment","remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');

select hide_answers('incidents', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('criminal-cases', '{"fields":["remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');

select hide_answers('trace-requests', '{"fields":["circumstances","remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');

select hide_answers('lost-and-stolen', '{"fields":["remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');

select hide_answers('collection', '{"fields":["remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');

select hide_answers('campaigns', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('destruction', '{"fields":["remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');

select hide_answers('cooperation', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('intelligence', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('focal-point-assessments', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('export-licences', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('export-checks', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('brokers', '{"fields":["company","remark"],"children":{},"rules":[]}');

select hide_answers('storage-assessments', '{"fields":["capacity","upgrade","remark"],"children":{"clauses":["deficiency"]},"rules":[]}');

select hide_answers('inspections', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('legal-instruments', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('policy-documents', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('awareness-activities', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('survey-waves', '{"fields":["remark"],"children":{},"rules":[]}');

select hide_answers('eu-seizures', '{"fields":["remark"],"children":{"items":["serial-number"]},"rules":["serial-number-twice"]}');
