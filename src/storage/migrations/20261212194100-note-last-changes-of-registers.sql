-- When an institution's records of a register were changed last: noted beside their total, which every change passes, so that
-- nobody has to look for it among the versions. What is set right later is no change of a record, and leaves it as it is.
alter table record_total add column changed_at timestamptz;

do $$
begin
  if to_regclass('record_version') is not null then
    execute 'update record_total kept set changed_at = newest.at
      from (select register, jurisdiction, institution, max(at) as at from record_version group by 1, 2, 3) newest
      where newest.register = kept.register and newest.jurisdiction = kept.jurisdiction
        and newest.institution = kept.institution';
  end if;
end
$$;

create or replace function move_record_totals(moves json) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  areas text[] := jurisdictions_of('write');
begin
  if exists (select from json_to_recordset(moves) as one(jurisdiction text)
    where cardinality(areas) = 0 or not one.jurisdiction like any (areas))
  then
    raise exception 'permission denied: % may not change these records', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  update record_total kept set records = kept.records + one.records,
      changed_at = case when one.mends then kept.changed_at else now() end
    from json_to_recordset(moves) as one(register text, jurisdiction text, institution text, records bigint, mends boolean)
    where one.records < 0 and kept.register = one.register and kept.jurisdiction = one.jurisdiction
      and kept.institution = one.institution;
  insert into record_total as kept (register, jurisdiction, institution, records, changed_at)
    select register, jurisdiction, institution, records, case when mends then null else now() end
    from json_to_recordset(moves) as one(register text, jurisdiction text, institution text, records bigint, mends boolean)
    where one.records >= 0
    on conflict (register, jurisdiction, institution) do update
      set records = kept.records + excluded.records, changed_at = coalesce(excluded.changed_at, kept.changed_at);
end
$$;
