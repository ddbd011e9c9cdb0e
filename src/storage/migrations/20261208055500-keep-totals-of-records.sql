-- How many records of each register each institution keeps, withdrawn ones left out: a list says how many there are, and
-- the registers how much each holds, without a look at every record. Moved in the transaction of the records.
create table record_total (
  register text not null,
  jurisdiction text not null,
  institution text not null,
  records bigint not null,
  constraint record_total_key primary key (register, jurisdiction, institution),
  constraint record_total_counts check (records >= 0)
);
alter table record_total enable row level security;
-- Whoever may open records may know how many there are, and nobody else.
create policy record_total_read on record_total for select to waymark_person
  using ((select may_everywhere('read', '%'))
    or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
grant select on record_total to waymark_person;

do $$
begin
  if to_regclass('record_version') is not null then
    execute 'insert into record_total (register, jurisdiction, institution, records)
      select register, jurisdiction, institution, count(*) from (
        select distinct on (jurisdiction, register, record_id) jurisdiction, register, institution, action
        from record_version order by jurisdiction, register, record_id, version desc) newest
      where action <> ''withdrawn'' group by 1, 2, 3';
  end if;
end
$$;

-- The caller holds the jurisdictions: nobody else moves their totals meanwhile.
create function move_record_totals(moves json) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  areas text[] := jurisdictions_of('write');
begin
  if exists (select from json_to_recordset(moves) as one(jurisdiction text)
    where cardinality(areas) = 0 or not one.jurisdiction like any (areas))
  then
    raise exception 'permission denied: % may not change these records', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  update record_total kept set records = kept.records + one.records
    from json_to_recordset(moves) as one(register text, jurisdiction text, institution text, records bigint)
    where one.records < 0 and kept.register = one.register and kept.jurisdiction = one.jurisdiction
      and kept.institution = one.institution;
  insert into record_total as kept (register, jurisdiction, institution, records)
    select register, jurisdiction, institution, records
    from json_to_recordset(moves) as one(register text, jurisdiction text, institution text, records bigint)
    where one.records > 0
    on conflict (register, jurisdiction, institution) do update set records = kept.records + excluded.records;
end
$$;
revoke all on function move_record_totals(json) from public;
grant execute on function move_record_totals(json) to waymark_person;
