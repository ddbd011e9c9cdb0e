-- Which data elements a change of records touched, so that what is known of all others is kept. The row of no element
-- counts files of observations, which may speak of any of them.
create table element_state (
  jurisdiction text not null,
  data_element text not null,
  version bigint not null,
  constraint element_state_key primary key (jurisdiction, data_element)
);
comment on table element_state is 'Counts up with every change of what is known of a data element, so that answers can be kept until then.';
grant select on element_state to waymark_person;

create function count_up_elements() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into element_state (jurisdiction, data_element, version) values ('', '', 1)
    on conflict (jurisdiction, data_element) do update set version = element_state.version + 1;
  return null;
end
$$;
create trigger load_counts_elements_up after insert on load for each statement execute function count_up_elements();

-- The same end of every change of records as before, which says now as well what it touched.
drop function close_change(text[], json);
create function close_change(chains text[], events json, elements json) returns void
  language plpgsql security definer set search_path = public as $$
declare
  touched text;
  event record;
begin
  if cardinality(writable_audiences()) = 0 then
    raise exception 'permission denied: % may not change records', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  for touched in select one from unnest(chains) one order by one = 'all', one loop
    perform pg_advisory_xact_lock(hashtext('waymark audit ' || touched));
  end loop;
  for event in select * from json_to_recordset(events) as one(chain text, action text, subject text, before text, after text) loop
    perform write_audit(event.chain, event.action, event.subject, event.before, event.after);
  end loop;
  insert into element_state (jurisdiction, data_element, version)
    select one.jurisdiction, one.data_element, 1
    from json_to_recordset(elements) as one(jurisdiction text, data_element text)
    order by one.jurisdiction, one.data_element
    on conflict (jurisdiction, data_element) do update set version = element_state.version + 1;
  insert into data_state (chain, version) select one, 1 from unnest(chains) one order by one = 'all', one
    on conflict (chain) do update set version = data_state.version + 1;
end
$$;
revoke all on function close_change(text[], json, json) from public;
grant execute on function close_change(text[], json, json) to waymark_person;
