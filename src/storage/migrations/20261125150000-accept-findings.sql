-- Findings that somebody accepts with a reason, for the figures that were there then; and acceptances taken back.
-- Both tables are append-only. Who may accept is a right of the role.

alter table role_right add column may_accept boolean not null default false;

create function may_accept_findings() returns boolean
  language sql stable security definer set search_path = public
  return (
    select coalesce(bool_or(role_right.may_accept), false)
    from person join role_right on role_right.role = person.role
    where person.id = current_person()
  );

create table finding_exception (
  jurisdiction text not null,
  id text not null,
  finding text not null,
  figures text not null,
  rule text not null,
  data_element text not null,
  audience text not null,
  sentence text not null,
  reason text not null,
  at timestamptz not null default now(),
  by_person text not null,
  constraint finding_exception_key primary key (jurisdiction, id),
  constraint finding_exception_reason_given check (btrim(reason) <> '')
);
comment on table finding_exception is 'Findings accepted with a reason, for the figures of that moment. Append-only.';
create index finding_exception_by_finding on finding_exception (jurisdiction, finding);

create table finding_exception_withdrawal (
  jurisdiction text not null,
  exception_id text not null,
  audience text not null,
  at timestamptz not null default now(),
  by_person text not null,
  constraint finding_exception_withdrawal_key primary key (jurisdiction, exception_id)
);
comment on table finding_exception_withdrawal is 'Acceptances of findings that were taken back. Append-only.';

create trigger finding_exception_append_only before update or delete on finding_exception
  for each statement execute function refuse_change();
create trigger finding_exception_withdrawal_append_only before update or delete on finding_exception_withdrawal
  for each statement execute function refuse_change();
create trigger finding_exception_counts_up after insert on finding_exception
  for each statement execute function count_up_data_version();
create trigger finding_exception_withdrawal_counts_up after insert on finding_exception_withdrawal
  for each statement execute function count_up_data_version();

alter table finding_exception enable row level security;
alter table finding_exception_withdrawal enable row level security;
create policy finding_exception_read on finding_exception for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy finding_exception_add on finding_exception for insert to waymark_person
  with check ((select may_accept_findings()) and audience = any ((select readable_audiences())::text[])
    and by_person = current_person());
create policy finding_exception_withdrawal_read on finding_exception_withdrawal for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy finding_exception_withdrawal_add on finding_exception_withdrawal for insert to waymark_person
  with check ((select may_accept_findings()) and audience = any ((select readable_audiences())::text[])
    and by_person = current_person());
grant select, insert on finding_exception, finding_exception_withdrawal to waymark_person;
