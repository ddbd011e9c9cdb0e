-- The same end of every change of records as before; what counts the versions up is a function of its own.
create function count_changes_up(chains text[], elements json) returns void
  language plpgsql as $$
begin
  insert into element_state (jurisdiction, data_element, version)
    select one.jurisdiction, one.data_element, 1
    from json_to_recordset(elements) as one(jurisdiction text, data_element text)
    order by one.jurisdiction, one.data_element
    on conflict (jurisdiction, data_element) do update set version = element_state.version + 1;
  insert into data_state (chain, version) select one, 1 from unnest(chains) one order by one = 'all', one
    on conflict (chain) do update set version = data_state.version + 1;
end
$$;
revoke all on function count_changes_up(text[], json) from public;

create or replace function close_change(chains text[], events json, elements json) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  if cardinality(writable_audiences()) = 0 then
    raise exception 'permission denied: % may not change records', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || one))
    from (select one from unnest(chains) one order by one = 'all', one) sorted;
  perform append_audit_entry(event.chain, event.action, event.subject, event.before, event.after)
    from json_to_recordset(events) as event(chain text, action text, subject text, before text, after text);
  perform count_changes_up(chains, elements);
end
$$;
