-- Whoever can decide an erasure is told that it waits, and whoever asked for it what became of it. What is done again after a
-- backup was told when it was done first.

-- Whether the person of the transaction can agree to it: somebody else, with the right for every record, who wrote none of them.
create function may_agree_to_erasure(area text, erasure_id bigint) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  asked erasure;
  who text[] := acting_people();
begin
  select * into asked from erasure e where e.jurisdiction = area and e.id = erasure_id;
  return asked.id is not null and current_person() is not null
    and not exists (select from erasure_decision d where d.jurisdiction = area and d.erasure = erasure_id)
    and not who && array[asked.asked_by, asked.asked_for]
    and not exists (select from erasure_record r where r.jurisdiction = area and r.erasure = erasure_id
      and not may_erase(asked.register, area, (select v.institution from record_version v where v.jurisdiction = area
        and v.register = asked.register and v.record_id = r.record_id order by v.version desc limit 1)))
    and not exists (select from erasure_record r join record_version v on v.jurisdiction = area and v.register = asked.register
      and v.record_id = r.record_id and string_to_array(v.person, ' for ') && who
      where r.jurisdiction = area and r.erasure = erasure_id);
end
$$;
revoke all on function may_agree_to_erasure(text, bigint) from public;
grant execute on function may_agree_to_erasure(text, bigint) to waymark_person;

create function raise_erasure() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform raise_event(tg_argv[0], new.jurisdiction, case tg_argv[0] when 'erasure-asked' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'erasure' end);
  return null;
end
$$;
revoke all on function raise_erasure() from public;
create trigger erasure_raised after insert on erasure for each row when (new.asked_at = now())
  execute function raise_erasure('erasure-asked');
create trigger erasure_decision_raised after insert on erasure_decision for each row when (new.at = now())
  execute function raise_erasure('erasure-decided');
