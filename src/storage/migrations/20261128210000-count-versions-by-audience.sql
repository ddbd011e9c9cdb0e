-- Versions are counted by audience: a change of what is restricted shows in no version, and so in no answer, of those who
-- may only read what is public. What was counted so far stays with the public, for whom it was counted too: the version
-- that anybody reads never goes down.
alter table data_state add column audience text not null default 'public';
alter table data_state alter column audience drop default;
alter table data_state drop constraint data_state_key;
alter table data_state add constraint data_state_key primary key (chain, audience);
alter table element_state add column audience text not null default 'public';
alter table element_state alter column audience drop default;
alter table element_state drop constraint element_state_key;
alter table element_state add constraint element_state_key primary key (jurisdiction, data_element, audience);

alter table data_state enable row level security;
alter table element_state enable row level security;
create policy data_state_read on data_state for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy element_state_read on element_state for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));

-- Records are restricted, and so is what is counted from them.
create or replace function count_changes_up(chains text[], elements json) returns void
  language plpgsql as $$
begin
  insert into element_state (jurisdiction, data_element, audience, version)
    select one.jurisdiction, one.data_element, 'restricted', 1
    from json_to_recordset(elements) as one(jurisdiction text, data_element text)
    order by one.jurisdiction, one.data_element
    on conflict (jurisdiction, data_element, audience) do update set version = element_state.version + 1;
  insert into data_state (chain, audience, version)
    select one, 'restricted', 1 from unnest(chains) one order by one = 'all', one
    on conflict (chain, audience) do update set version = data_state.version + 1;
end
$$;

-- A file of observations may speak of any data element. It counts up for the public where the public sees anything of it:
-- the entry itself, one of its rows, or an earlier row of the same source that one of its rows takes the place of.
create function count_load_up() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  is_public boolean := coalesce(to_jsonb(new) ->> 'audience' = 'public', new.added = 0)
    or exists (select from observation own where own.load_id = new.id and own.audience = 'public')
    or exists (
      select from observation own join observation other using
        (jurisdiction, data_element, period_start, period_end, accumulation, basis, item_class, codes, source)
      where own.load_id = new.id and other.audience = 'public');
  is_restricted boolean := not is_public
    or exists (select from observation own where own.load_id = new.id and own.audience <> 'public');
  seen_by text[] := case when is_public then array['public'] else '{}' end
    || case when is_restricted then array['restricted'] else '{}' end;
begin
  insert into element_state (jurisdiction, data_element, audience, version)
    select '', '', one, 1 from unnest(seen_by) one order by one
    on conflict (jurisdiction, data_element, audience) do update set version = element_state.version + 1;
  insert into data_state (chain, audience, version) select 'all', one, 1 from unnest(seen_by) one order by one
    on conflict (chain, audience) do update set version = data_state.version + 1;
  return null;
end
$$;
drop trigger load_counts_up on load;
drop trigger load_counts_elements_up on load;
create trigger load_counts_up after insert on load for each row execute function count_load_up();

-- An acceptance of a finding, or one that is taken back, has the audience of the finding.
create function count_acceptance_up() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into data_state (chain, audience, version) values ('all', new.audience, 1)
    on conflict (chain, audience) do update set version = data_state.version + 1;
  return null;
end
$$;
drop trigger finding_exception_counts_up on finding_exception;
drop trigger finding_exception_withdrawal_counts_up on finding_exception_withdrawal;
create trigger finding_exception_counts_up after insert on finding_exception
  for each row execute function count_acceptance_up();
create trigger finding_exception_withdrawal_counts_up after insert on finding_exception_withdrawal
  for each row execute function count_acceptance_up();
drop function count_up_data_version();
drop function count_up_elements();
