-- The version of the data is the sum of one counter per jurisdiction and one for the whole roadmap, so that
-- institutions of different jurisdictions do not wait for each other. Every change counts one of them up.
alter table data_state drop constraint data_state_single;
alter table data_state drop constraint data_state_key;
alter table data_state drop column only_row;
alter table data_state add column chain text not null default 'all';
alter table data_state alter column chain drop default;
alter table data_state add constraint data_state_key primary key (chain);
comment on table data_state is 'Counts up with every change of the data, per jurisdiction, so that answers can be kept until then.';

create or replace function count_up_data_version() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into data_state (chain, version) values ('all', 1)
    on conflict (chain) do update set version = data_state.version + 1;
  return null;
end
$$;

drop function count_up_version();

-- What ends every change of records: its entries in the audit log, and the version of the data counted up. The chains
-- are taken one after the other in one order, the one of the whole roadmap last, so that no two changes wait for each other.
create function close_change(chains text[], events json) returns void
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
  insert into data_state (chain, version) select one, 1 from unnest(chains) one order by one = 'all', one
    on conflict (chain) do update set version = data_state.version + 1;
end
$$;
revoke all on function close_change(text[], json) from public;
grant execute on function close_change(text[], json) to waymark_person;
