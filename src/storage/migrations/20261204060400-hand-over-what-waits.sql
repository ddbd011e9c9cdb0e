-- Where somebody's access ends, what waits for them passes to a named person, who gets their roles and what they had sent and
-- not finished; or to their institutions: whoever writes for these goes on with it. Neither changes who sent what.

-- Those whose things somebody sees and settles as their own: themselves, and those who handed over to them.
create function own_and_inherited() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := current_person();
  one text;
  keeping text[] := '{}';
begin
  foreach one in array places_of('write') loop
    keeping := keeping || substr(one, position(' ' in one) + 1);
  end loop;
  return array_remove(array[who] || (select array_agg(h.person) from handover h
    where h.to_person = who or h.jurisdiction <> '' and (h.jurisdiction || ' ' || h.institution) like any (keeping)), null);
end
$$;

-- Imports and rows that wait are found, gone on with and settled by these; what is added is by whoever adds it, as before.
do $$
declare
  one record;
  own constant text := '(by_person = ( SELECT current_person() AS current_person))';
begin
  for one in select tablename, policyname, qual from pg_policies where schemaname = 'public' and position(own in coalesce(qual, '')) > 0
    and policyname in ('import_entry_read', 'import_under_way_read', 'import_under_way_move', 'import_under_way_end',
      'quarantined_record_read', 'quarantined_record_settle')
  loop
    execute format('alter policy %I on %I using (%s)', one.policyname, one.tablename,
      replace(one.qual, own, '(by_person = any ((select own_and_inherited())::text[]))'));
  end loop;
end
$$;

-- Ends an access as before; what waits passes to `heir`, or where that is null to the institutions; where it is empty to nobody.
create function end_person(whom text, why text, heir text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held person_role;
  today date := (transaction_timestamp() at time zone 'UTC')::date;
begin
  perform refuse_others();
  if heir <> '' and (heir = whom or not exists (select from person where id = heir and role = 'account')
      or not exists (select from held_roles(heir))) then
    raise exception 'There is no such person.' using errcode = 'WM404';
  end if;
  if heir <> '' then
    for held in select * from person_role p where p.person = whom and p.valid_until >= today loop
      -- Nobody gets a right to administer by an heirloom.
      if not exists (select from record_right r where r.role = held.role and r.action = 'administer')
        and not exists (select from person_role own where own.person = heir and own.role = held.role
          and own.jurisdiction = held.jurisdiction and own.institution = held.institution and own.valid_until >= held.valid_until
          and own.valid_from <= greatest(held.valid_from, today))
      then
        perform give_role(heir, held.role, held.jurisdiction, held.institution, greatest(held.valid_from, today), held.valid_until);
      end if;
    end loop;
    insert into handover (person, to_person) values (whom, heir) on conflict do nothing;
    insert into outbox (person, kind, subject, parameters, by_person)
      select heir, o.kind, o.subject, o.parameters, current_person() from outbox o
      where o.person = whom and o.kind like 'report-%' and o.sent_at is null and o.handed_at is null and o.ended_at is null
      on conflict (person, kind, subject) do nothing;
  elsif heir is null then
    insert into handover (person, jurisdiction, institution)
      select distinct whom, p.jurisdiction, p.institution from person_role p
      where p.person = whom and p.jurisdiction <> '*' and p.institution <> '*' and p.valid_until >= today
      on conflict do nothing;
  end if;
  -- What was inherited goes on to whoever inherits now.
  if heir <> '' then
    insert into handover (person, to_person) select h.person, heir from handover h where h.to_person = whom and h.person <> heir
      on conflict do nothing;
  end if;
  delete from deputy d where d.person = whom or d.deputy = whom;
  update sign_in.session s set "actsFor" = null where s."actsFor" = whom;
  if heir is distinct from '' then
    perform note_person('hand over', 'person ' || whom, null, json_build_object('to', coalesce(heir, 'institution'))::text);
  end if;
  perform end_person(whom, why);
end
$$;
