-- Rights on records are by place: what a role may do with the records of which register, and whether those of the
-- institution, of the jurisdiction or of all. A person holds a role for a jurisdiction and an institution, or for all of
-- them, and for a time; and may hold several. What follows from them is sealed with the person's name (`open_session`)
-- as patterns “action register jurisdiction institution”, and policies compare records with these.

create table record_right (
  role text not null,
  action text not null,
  register text not null,
  reach text not null,
  constraint record_right_key primary key (role, action, register, reach),
  constraint record_right_reach_known check (reach in ('institution', 'jurisdiction', 'all'))
);
comment on table record_right is 'What a role may do with records of a register (* of all), and whose. Kept equal to the roadmap at every start.';

create table person_role (
  person text not null,
  role text not null,
  jurisdiction text not null default '*',
  institution text not null default '*',
  valid_from date not null default '-infinity',
  valid_until date not null default 'infinity',
  constraint person_role_key primary key (person, role, jurisdiction, institution, valid_from),
  constraint person_role_institution_within check (jurisdiction <> '*' or institution = '*'),
  constraint person_role_term check (valid_until >= valid_from)
);
comment on table person_role is 'Who holds which role, for which jurisdiction and institution (* for all), from which day to which.';
insert into person_role (person, role) select id, role from person;

-- The roles that a person holds today.
create function held_roles(person_id text) returns setof person_role
  language sql stable set search_path = pg_catalog, public, pg_temp
  as $$ select * from person_role where person = person_id
    and (transaction_timestamp() at time zone 'UTC')::date between valid_from and valid_until $$;
revoke all on function held_roles(text) from public;

-- Figures are by audience, wherever the role is held; only who holds a role for all writes them or accepts findings.
drop function claims_of(text, text);
create function claims_of(person_id text) returns text[]
  language sql stable set search_path = pg_catalog, public, pg_temp
  return (
    select array[person_id,
      coalesce(array_agg(distinct r.audience) filter (where r.may_read), '{}')::text,
      coalesce(array_agg(distinct r.audience) filter (where r.may_write and h.jurisdiction = '*'), '{}')::text,
      coalesce((
        select array_agg(distinct replace(concat_ws(' ', right_of.action, right_of.register,
            case when right_of.reach = 'all' then '*' else own.jurisdiction end,
            case when right_of.reach = 'institution' then own.institution else '*' end), '*', '%'))
          from held_roles(person_id) own join record_right right_of on right_of.role = own.role), '{}')::text]
    from held_roles(person_id) h join role_right r on r.role = h.role);
revoke all on function claims_of(text) from public;

create or replace function open_session(session text, process text, wanted text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  claims text;
begin
  if session <> '' then
    if (find_session(session)).person is distinct from wanted then
      raise exception 'The session is not known, or it is over.' using errcode = 'WM401';
    end if;
  elsif wanted <> 'public' and not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'Nobody has shown to be %.', wanted using errcode = 'WM401';
  end if;
  claims := claims_of(wanted)::text;
  return seal_of(claims) || claims;
end
$$;

create or replace function identity_claims() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  said text := current_setting('waymark.identity', true);
begin
  if said <> '' and left(said, 64) = seal_of(substr(said, 65)) then
    return substr(said, 65)::text[];
  end if;
  return array[null, (claims_of('public'))[2], '{}', '{}'];
end
$$;

create or replace function may_accept_findings() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return (
    select coalesce(bool_or(r.may_accept), false)
    from held_roles(current_person()) h join role_right r on r.role = h.role where h.jurisdiction = '*');

create or replace function look_at_versions(process text, people text[])
  returns table (what text, audience text, name text, version text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'permission denied: versions of all audiences are for Waymark itself' using errcode = '42501';
  end if;
  return query
    select 'all', s.audience, '', sum(s.version)::text from data_state s group by s.audience
    union all select 'element', s.audience, s.data_element, sum(s.version)::text from element_state s
      group by s.audience, s.data_element
    union all select distinct 'reads', r.audience, p.id, '0' from unnest(people) p(id)
      cross join lateral held_roles(p.id) h join role_right r on r.role = h.role where r.may_read;
end
$$;

-- Where the person of the transaction may do this: patterns “register jurisdiction institution”.
create function places_of(what text) returns text[]
  language sql stable parallel restricted
  return (
    select coalesce(array_agg(substr(one, length(what) + 2)), '{}')
    from unnest((identity_claims())[4]::text[]) one where starts_with(one, what || ' '));

-- Whether they may do it with every record of the register; of every register where that is %.
create function may_everywhere(what text, register_id text) returns boolean
  language sql stable parallel restricted
  return array['% % %', register_id || ' % %'] && places_of(what);

-- In which jurisdictions they may do it with anything.
create function jurisdictions_of(what text) returns text[]
  language sql stable parallel restricted
  return (select coalesce(array_agg(distinct split_part(one, ' ', 2)), '{}') from unnest(places_of(what)) one);

-- Whether any version of the record may be seen, by the policy of the versions.
create function may_open_record(area text, register_id text, id text) returns boolean
  language plpgsql stable as $$
begin
  return exists (select from record_version own
    where own.jurisdiction = area and own.register = register_id and own.record_id = id);
end
$$;

-- A row below a record is of the record's institution: whoever adds some may write the record.
create function refuse_rows_below_others() returns trigger
  language plpgsql as $$
declare
  is_any_wrong boolean;
begin
  -- The owner, whom no policy holds, is not held here either.
  if not row_security_active(tg_relid) or may_everywhere('write', tg_argv[1]) then
    return null;
  end if;
  execute format('select exists (select from added where not exists (select from %I own
      where own.jurisdiction = added.jurisdiction and own.record_id = added.record_id
        and ($1 || '' '' || own.jurisdiction || '' '' || own.institution) like any ($2)))', tg_argv[0])
    into is_any_wrong using tg_argv[1], places_of('write');
  if is_any_wrong then
    raise exception 'new row violates row-level security policy: rows below a record of others' using errcode = '42501';
  end if;
  return null;
end
$$;

-- Changes of records are ended by those who may write them where they were made, and entries speak of these.
create or replace function close_change(chains text[], events json, elements json) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set timezone = 'UTC' as $$
declare
  many text := current_setting('waymark.change', true);
  areas text[] := jurisdictions_of('write');
begin
  if cardinality(areas) = 0 or exists (select from unnest(chains) one where not one like any (areas))
    or exists (select from json_to_recordset(events) as event(chain text) where event.chain <> all (chains))
    or exists (select from json_to_recordset(elements) as one(jurisdiction text)
      where one.jurisdiction <> all (chains) and not (one.jurisdiction = '' and '%' = any (areas)))
  then
    raise exception 'permission denied: % may not change these records', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || one))
    from (select one from unnest(chains) one order by one = 'all', one) sorted;
  -- A record that was kept by itself: its entry speaks of the one version of the change that it came with.
  perform append_entry(event.chain, event.action, event.subject, event.before, event.after, 'change', v.change_id::text, 1,
      encode(sha256(row_digest('record_version', to_jsonb(v))), 'hex'))
    from json_to_recordset(events) as event(chain text, action text, subject text, before text, after text,
        register text, record_id text, version bigint)
      join record_version v on v.jurisdiction = event.chain and v.register = event.register
        and v.record_id = event.record_id and v.version = event.version
    where event.chain is not null;
  if many <> '' then
    perform append_audit_entry(one, event.action, event.subject, null, null, 'change', many)
      from (select one from unnest(chains) one order by one) sorted,
        json_to_recordset(events) as event(chain text, action text, subject text)
      where event.chain is null
        and exists (select from record_version v where v.jurisdiction = one and v.change_id = many::bigint);
    perform set_config('waymark.change', '', true);
  end if;
  perform count_changes_up(chains, elements);
end
$$;

-- What the installation has in common is written by whoever may change something; a jurisdiction's chain by those who may
-- there.
create or replace function write_audit(chain_name text, what text, about text, was text, is_now text, kind text default null,
    key text default null) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set timezone = 'UTC' as $$
declare
  areas text[] := jurisdictions_of('write') || jurisdictions_of('state');
begin
  if acting_person() <> 'set-up' and cardinality(writable_audiences()) = 0 and not may_accept_findings()
    and not (chain_name like any (areas) or chain_name = 'all' and cardinality(areas) > 0)
  then
    raise exception 'permission denied: % may not write into the audit log', current_person() using errcode = '42501';
  end if;
  -- One writer at a time per chain.
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  perform append_audit_entry(chain_name, what, about, was, is_now, kind, key);
end
$$;

create or replace function decide_data_kind(wanted text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if cardinality(writable_audiences()) > 0 or cardinality(jurisdictions_of('write')) > 0 then
    insert into data_kind (kind)
      values (case when exists (select from data_state where version > 0) then 'real' else wanted end)
      on conflict do nothing;
  end if;
  return (select kind from data_kind);
end
$$;

create or replace function stated_among(touched json)
  returns table (jurisdiction text, register text, institution text, month date, kind text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from every_stated_among(touched) s
    where (s.register || ' ' || s.jurisdiction || ' ' || s.institution) like any ((select places_of('read') || places_of('write'))::text[]) $$;

-- The log of a jurisdiction is for those who may read it.
drop policy audit_entry_read on audit_entry;
create policy audit_entry_read on audit_entry for select to waymark_person
  using ((select may_everywhere('audit', '%')) or chain like any ((select jurisdictions_of('audit'))::text[]));

-- Everything else that records leave behind is for those who may see the records; what somebody has sent, for them as well.
-- A register or jurisdiction “-” is none: only a right that reaches over all of them matches.
drop policy import_entry_read on import_entry;
drop policy import_entry_add on import_entry;
create policy import_entry_read on import_entry for select to waymark_person
  using (by_person = (select current_person()) or (register || ' - -') like any ((select places_of('read'))::text[]));
create policy import_entry_add on import_entry for insert to waymark_person
  with check (by_person = (select current_person()) and cardinality((select places_of('write'))::text[]) > 0);

drop policy import_under_way_read on import_under_way;
drop policy import_under_way_add on import_under_way;
drop policy import_under_way_move on import_under_way;
drop policy import_under_way_end on import_under_way;
create policy import_under_way_read on import_under_way for select to waymark_person
  using (by_person = (select current_person()) or (register || ' - -') like any ((select places_of('read'))::text[]));
create policy import_under_way_add on import_under_way for insert to waymark_person
  with check (by_person = (select current_person()) and cardinality((select places_of('write'))::text[]) > 0);
create policy import_under_way_move on import_under_way for update to waymark_person
  using (by_person = (select current_person()) or (register || ' - -') like any ((select places_of('write'))::text[]));
create policy import_under_way_end on import_under_way for delete to waymark_person
  using (by_person = (select current_person()) or (register || ' - -') like any ((select places_of('write'))::text[]));

drop policy import_undo_read on import_undo;
drop policy import_undo_add on import_undo;
create policy import_undo_read on import_undo for select to waymark_person
  using (exists (select from import_listed own where own.id = import_id));
create policy import_undo_add on import_undo for insert to waymark_person
  with check (by_person = (select current_person()) and cardinality((select places_of('write'))::text[]) > 0);

drop policy import_change_read on import_change;
drop policy import_change_add on import_change;
create policy import_change_read on import_change for select to waymark_person
  using ((select may_everywhere('read', '%')) or (register || ' ' || jurisdiction || ' -') like any ((select places_of('read'))::text[])
    or may_open_record(jurisdiction, register, record_id));
create policy import_change_add on import_change for insert to waymark_person
  with check ((select may_everywhere('write', '%')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

drop policy imported_record_read on imported_record;
drop policy imported_record_add on imported_record;
drop policy imported_record_move on imported_record;
drop policy imported_record_remove on imported_record;
create policy imported_record_read on imported_record for select to waymark_person
  using ((select may_everywhere('read', '%')) or (register || ' ' || jurisdiction || ' -') like any ((select places_of('read'))::text[])
    or may_open_record(jurisdiction, register, record_id));
create policy imported_record_add on imported_record for insert to waymark_person
  with check ((select may_everywhere('write', '%')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));
create policy imported_record_move on imported_record for update to waymark_person
  using ((select may_everywhere('write', '%')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));
create policy imported_record_remove on imported_record for delete to waymark_person
  using ((select may_everywhere('write', '%')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

drop policy quarantined_record_read on quarantined_record;
drop policy quarantined_record_add on quarantined_record;
drop policy quarantined_record_settle on quarantined_record;
create policy quarantined_record_read on quarantined_record for select to waymark_person
  using (by_person = (select current_person()) or (register || ' ' || jurisdiction || ' -') like any ((select places_of('read'))::text[]));
create policy quarantined_record_add on quarantined_record for insert to waymark_person
  with check (by_person = (select current_person()) and cardinality((select places_of('write'))::text[]) > 0);
create policy quarantined_record_settle on quarantined_record for update to waymark_person
  using (by_person = (select current_person()) or (register || ' ' || jurisdiction || ' -') like any ((select places_of('write'))::text[]));

drop policy saved_mapping_read on saved_mapping;
drop policy saved_mapping_add on saved_mapping;
drop policy saved_mapping_change on saved_mapping;
drop policy saved_mapping_remove on saved_mapping;
create policy saved_mapping_read on saved_mapping for select to waymark_person
  using (jurisdiction = '' and cardinality((select places_of('read'))::text[]) > 0
    or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy saved_mapping_add on saved_mapping for insert to waymark_person
  with check (changed_by = (select current_person())
    and (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy saved_mapping_change on saved_mapping for update to waymark_person
  using ((register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]))
  with check (changed_by = (select current_person()));
create policy saved_mapping_remove on saved_mapping for delete to waymark_person
  using ((register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy import_job_own on import_job;
create policy import_job_own on import_job to waymark_person
  using (by_person = (select current_person()))
  with check (by_person = (select current_person()) and cardinality((select places_of('write'))::text[]) > 0);
drop policy import_looked_at_own on import_looked_at;
create policy import_looked_at_own on import_looked_at to waymark_person
  using (by_person = (select current_person()))
  with check (by_person = (select current_person()) and cardinality((select places_of('write'))::text[]) > 0);

-- Statements are made where that is one's right; whoever changes a record of a month that is stated may open it again.
drop policy completeness_statement_read on completeness_statement;
drop policy completeness_statement_add on completeness_statement;
create policy completeness_statement_read on completeness_statement for select to waymark_person
  using ((register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy completeness_statement_add on completeness_statement for insert to waymark_person
  with check (by_person = (select current_person())
    and ((register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('state'))::text[])
      or kind = 'open' and (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]))
    and exists (select from keeping_institution k where k.jurisdiction = completeness_statement.jurisdiction
      and k.register = completeness_statement.register and k.institution = completeness_statement.institution));
drop policy stated_month_read on stated_month;
create policy stated_month_read on stated_month for select to waymark_person
  using ((register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

-- The same as before; who acts is asked for once a part, and not for every row.
create or replace function prove_waiting() returns trigger
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  proved text := coalesce(nullif(current_setting('waymark.proved_parts', true), ''), ' ');
  wanted bigint := case when tg_op = 'DELETE' then old.part else new.part end;
begin
  if position(' ' || wanted || ' ' in proved) = 0 and current_person() is not null then
    perform set_config('waymark.proved_parts', proved || wanted || ' ', true);
    perform prove_part(wanted, 'quarantine');
  end if;
  return null;
end
$$;

-- The rights that are proved are all of them.
create or replace function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  case kind
  when 'change' then
    return query select row_digest('record_version', to_jsonb(v)) from record_version v
      where v.jurisdiction = chain_name and v.change_id = key::bigint;
  when 'load' then
    return query select row_digest('load', to_jsonb(l)) from load l where l.id = key::bigint;
    return query select row_digest('observation', jsonb_build_object(
        'jurisdiction', o.jurisdiction, 'data_element', o.data_element, 'period_start', o.period_start,
        'period_end', o.period_end, 'frequency', o.frequency, 'accumulation', o.accumulation, 'basis', o.basis,
        'item_class', o.item_class, 'codes', o.codes, 'value', o.value, 'lower_bound', o.lower_bound,
        'upper_bound', o.upper_bound, 'unit', o.unit, 'status', o.status, 'breakdown', o.breakdown,
        'audience', o.audience, 'source', o.source, 'address', o.address, 'quote', o.quote, 'note', o.note,
        'vintage', o.vintage, 'load_id', o.load_id))
      from observation o where o.load_id = key::bigint;
    return query select row_digest('observation_withdrawal', to_jsonb(w)) from observation_withdrawal w
      where w.load_id = key::bigint;
  when 'withdrawal' then
    return query select row_digest('observation_withdrawal', to_jsonb(w)) from observation_withdrawal w
      where w.jurisdiction = chain_name and w.id = key and w.load_id is null;
  when 'withdrawal undone' then
    return query select row_digest('observation_withdrawal_undo', to_jsonb(u)) from observation_withdrawal_undo u
      where u.jurisdiction = chain_name and u.withdrawal_id = key;
  when 'import' then
    return query select row_digest('import_entry', to_jsonb(i)) from import_entry i where i.id = key::bigint;
    return query select row_digest('import_change', to_jsonb(c)) from import_change c
      where c.import_id = key::bigint and c.slice is null;
  when 'import slice' then
    return query select row_digest('import_change', to_jsonb(c)) from import_change c
      where c.import_id = split_part(key, '/', 1)::bigint and c.slice = split_part(key, '/', 2)::integer;
  when 'undo' then
    return query select row_digest('import_undo', to_jsonb(u)) from import_undo u where u.import_id = key::bigint;
  when 'acceptance' then
    return query select row_digest('finding_exception', to_jsonb(e)) from finding_exception e where e.id = key;
  when 'acceptance taken back' then
    return query select row_digest('finding_exception_withdrawal', to_jsonb(w))
      from finding_exception_withdrawal w where w.exception_id = key;
  when 'mapping' then
    return query select row_digest('saved_mapping', to_jsonb(m)) from saved_mapping m
      where json_build_array(m.jurisdiction, m.institution, m.register, m.name)::text = key;
  when 'rights' then
    return query select row_digest('role_right', to_jsonb(r)) from role_right r;
    return query select row_digest('person', to_jsonb(p)) from person p;
    return query select row_digest('record_right', to_jsonb(r)) from record_right r;
    return query select row_digest('person_role', to_jsonb(h)) from person_role h;
  when 'data kind' then
    return query select row_digest('data_kind', to_jsonb(d)) from data_kind d;
  when 'completeness' then
    return query select row_digest('completeness_statement', to_jsonb(s)) from completeness_statement s
      where s.jurisdiction = chain_name and s.change_id = key::bigint;
  when 'migrations' then
    return query select row_digest('migration', to_jsonb(m)) from migration m;
  end case;
end
$$;

select note_rights('rights') where exists (select from audit_entry where chain = 'all' and content_kind = 'rights');
