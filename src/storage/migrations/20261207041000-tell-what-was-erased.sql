-- In which versions of a record something was erased, when, and of which questions: for whoever may read the record, so that
-- what is gone reads as erased and not as never answered.
create function erased_of_record(area text, register_id text, which text) returns table (version bigint, at timestamptz, fields text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  of_institution text := (select v.institution from record_version v
    where v.jurisdiction = area and v.register = register_id and v.record_id = which order by v.version desc limit 1);
begin
  if of_institution is null or not (may_everywhere('read', register_id)
      or (register_id || ' ' || area || ' ' || of_institution) like any (places_of('read'))) then
    return;
  end if;
  return query select o.version, d.at, e.fields from erased_version o
    join erasure e on e.jurisdiction = o.jurisdiction and e.id = o.erasure
    join erasure_decision d on d.jurisdiction = o.jurisdiction and d.erasure = o.erasure
    where o.jurisdiction = area and o.register = register_id and o.record_id = which order by o.version, d.at;
end
$$;
revoke all on function erased_of_record(text, text, text) from public;
grant execute on function erased_of_record(text, text, text) to waymark_person;
