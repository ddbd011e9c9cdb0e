-- Who can decide an erasure is one question, asked once for everybody of the jurisdiction and not as each of them.

-- Whether somebody with these places to erase in can agree to it: not one of those who asked, with the right for every
-- record, who wrote none of them.
create function fits_erasure(area text, erasure_id bigint, who text[], places text[]) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  asked erasure;
begin
  select * into asked from erasure e where e.jurisdiction = area and e.id = erasure_id;
  return asked.id is not null
    and not exists (select from erasure_decision d where d.jurisdiction = area and d.erasure = erasure_id)
    and not who && array[asked.asked_by, asked.asked_for]
    and not exists (select from erasure_record r where r.jurisdiction = area and r.erasure = erasure_id
      and not (asked.register || ' ' || area || ' ' || (select v.institution from record_version v where v.jurisdiction = area
        and v.register = asked.register and v.record_id = r.record_id order by v.version desc limit 1)) like any (places))
    and not exists (select from erasure_record r join record_version v on v.jurisdiction = area and v.register = asked.register
      and v.record_id = r.record_id and string_to_array(v.person, ' for ') && who
      where r.jurisdiction = area and r.erasure = erasure_id);
end
$$;
revoke all on function fits_erasure(text, bigint, text[], text[]) from public;

create or replace function may_agree_to_erasure(area text, erasure_id bigint) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return current_person() is not null and fits_erasure(area, erasure_id, acting_people(), places_of('erase'));
end
$$;

-- Everybody with a role in the jurisdiction who can agree to it, with these roles. Who runs the installation asks.
create function deciders_of_erasure(area text, erasure_id bigint) returns table (person text, roles text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.person, p.roles from people_of_area(area) p
    where fits_erasure(area, erasure_id, array[p.person], (select coalesce(array_agg(substr(one, 7)), '{}')
      from unnest((claims_of(p.person))[4]::text[]) one where starts_with(one, 'erase ')));
end
$$;
revoke all on function deciders_of_erasure(text, bigint) from public;
grant execute on function deciders_of_erasure(text, bigint) to waymark_person;
