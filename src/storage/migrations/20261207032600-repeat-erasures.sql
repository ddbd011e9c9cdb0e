-- Erasures that were decided after a backup was made are done again in what is restored of it. Only the owner of the tables does
-- that, with what a signed list outside the database tells; who asked and decided, and when, stands as it was then.

create function repeat_erasure(told jsonb, out refused text, out versions integer)
  language plpgsql volatile set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  asked erasure := jsonb_populate_record(null::erasure, told -> 'erasure');
  decided erasure_decision := jsonb_populate_record(null::erasure_decision, told -> 'decision');
  ids text[];
  number bigint;
begin
  versions := 0;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || one)) from (values (1, asked.jurisdiction), (2, 'all')) each(at, one) order by at;
  -- Records that were made after the backup are not in it.
  select coalesce(array_agg(one ->> 'record_id' order by one ->> 'record_id'), '{}') into ids
    from jsonb_array_elements(told -> 'records') one where exists (select from record_version v
      where v.jurisdiction = asked.jurisdiction and v.register = asked.register and v.record_id = one ->> 'record_id');
  if exists (select from (select distinct v.change_id from record_version v where v.jurisdiction = asked.jurisdiction
      and v.register = asked.register and v.record_id = any (ids)) each where not fits_its_entry(asked.jurisdiction, each.change_id)) then
    refused := 'erasure-fits-no-entry';
    return;
  end if;
  select e.id into number from erasure e where e.jurisdiction = asked.jurisdiction and e.register = asked.register
    and e.asked_at = asked.asked_at and e.asked_by = asked.asked_by and e.fields = asked.fields
    and not exists (select from erasure_decision d where d.jurisdiction = e.jurisdiction and d.erasure = e.id);
  if number is null then
    -- It has the number that letters name it by, unless another one took that meanwhile.
    number := case when exists (select from erasure e where e.id = asked.id) then nextval(pg_get_serial_sequence('erasure', 'id'))
      else asked.id end;
    insert into erasure (jurisdiction, id, register, fields, ground, reason, asked_by, asked_for, asked_at) overriding system value
      values (asked.jurisdiction, number, asked.register, asked.fields, asked.ground, asked.reason, asked.asked_by, asked.asked_for, asked.asked_at);
    perform setval(pg_get_serial_sequence('erasure', 'id'),
      (select greatest(max(e.id), pg_sequence_last_value(pg_get_serial_sequence('erasure', 'id')::regclass)) from erasure e));
    insert into erasure_record (jurisdiction, erasure, register, record_id, institution)
      select asked.jurisdiction, number, asked.register, one ->> 'record_id', one ->> 'institution'
      from jsonb_array_elements(told -> 'records') one;
    perform append_audit_entry(asked.jurisdiction, 'ask for erasure', asked.register, null,
      json_build_object('erasure', number, 'records', jsonb_array_length(told -> 'records'), 'ground', asked.ground)::text,
      'erasure', number::text);
  end if;
  select coalesce(sum(erase_versions(asked.jurisdiction, asked.register, one, asked.fields, number)), 0) into versions from unnest(ids) one;
  perform erase_beside(asked.jurisdiction, asked.register, ids, asked.fields);
  perform count_changes_up(array[asked.jurisdiction], '[]'::json);
  insert into erasure_decision (jurisdiction, erasure, is_agreed, reason, by_person, acts_for, versions, at)
    values (asked.jurisdiction, number, true, decided.reason, decided.by_person, decided.acts_for, versions, decided.at);
  perform append_audit_entry(asked.jurisdiction, 'erase again', asked.register, null,
    json_build_object('erasure', number, 'records', cardinality(ids), 'versions', versions)::text, 'erasure decided', number::text);
end
$$;
revoke all on function repeat_erasure(jsonb) from public;
