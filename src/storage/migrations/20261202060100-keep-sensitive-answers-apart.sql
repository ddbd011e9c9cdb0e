-- What is sensitive in records lies in tables of its own beside those of the records and their versions, for those who
-- hold the right “sensitive” where the record is. Those tables come with the roadmap; this is what they need.

-- A row below a record is of the record's institution: whoever adds some may write the record, and what is sensitive in it
-- may be read by whoever adds that.
create or replace function refuse_rows_below_others() returns trigger
  language plpgsql as $$
declare
  is_sensitive boolean := tg_nargs > 2;
  is_any_wrong boolean;
begin
  -- The owner, whom no policy holds, is not held here either.
  if not row_security_active(tg_relid)
    or may_everywhere('write', tg_argv[1]) and (not is_sensitive or may_everywhere('sensitive', tg_argv[1]))
  then
    return null;
  end if;
  execute format('select exists (select from added where not exists (select from %I own
      where own.jurisdiction = added.jurisdiction and own.record_id = added.record_id
        and ($1 || '' '' || own.jurisdiction || '' '' || own.institution) like any ($2)
        and (not $4 or ($1 || '' '' || own.jurisdiction || '' '' || own.institution) like any ($3))))', tg_argv[0])
    into is_any_wrong using tg_argv[1], places_of('write'), places_of('sensitive'), is_sensitive;
  if is_any_wrong then
    raise exception 'new row violates row-level security policy: rows below a record of others' using errcode = '42501';
  end if;
  return null;
end
$$;

-- The text of a version as jsonb; an escaped zero byte, which that cannot hold, stands as a sign for what is unreadable.
create function version_json(text text) returns jsonb
  language sql immutable return replace(text, '\u0000', '\ufffd')::jsonb;

-- A record without its sensitive answers. `shape` names them: {"fields": [...], "children": {"<rows>": [...]}, "rules": [...]}.
create function open_answers(record jsonb, shape jsonb) returns jsonb
  language sql immutable
  return (
    select record
      || jsonb_build_object('fields', (record -> 'fields') - array(select jsonb_array_elements_text(shape -> 'fields')))
      || case when record ? 'children' then jsonb_build_object('children', (
          select coalesce(jsonb_object_agg(child.key, case when shape -> 'children' ? child.key then (
              select coalesce(jsonb_agg(one.answers - array(select jsonb_array_elements_text(shape -> 'children' -> child.key)) order by one.at), '[]')
              from jsonb_array_elements(child.value) with ordinality one(answers, at)) else child.value end), '{}')
          from jsonb_each(record -> 'children') child)) else '{}'::jsonb end
      || case when record ? 'accepted' then jsonb_build_object('accepted', (
          select coalesce(jsonb_object_agg(reason.key, reason.value), '{}') from jsonb_each(record -> 'accepted') reason
          where not exists (select from jsonb_array_elements_text(shape -> 'rules') rule(id) where starts_with(reason.key, rule.id || ': ')))) else '{}'::jsonb end);

-- Of an object, what is named and not null.
create function answers_among(answers jsonb, names jsonb) returns jsonb
  language sql immutable
  return (
    select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(answers)
    where names ? key and value <> 'null' and value <> '""');

-- The sensitive answers of a record, row by row; null where it has none.
create function sensitive_answers(record jsonb, shape jsonb) returns jsonb
  language sql immutable
  return (
    with parts as (
      select answers_among(record -> 'fields', shape -> 'fields') as fields,
        (select coalesce(jsonb_object_agg(kept.key, kept.rows), '{}') from (
            select child.key, (
              select coalesce(jsonb_agg(answers_among(one.answers, shape -> 'children' -> child.key) order by one.at), '[]')
              from jsonb_array_elements(child.value) with ordinality one(answers, at)) as rows
            from jsonb_each(record -> 'children') child where shape -> 'children' ? child.key) kept
          where kept.rows @? '$[*].*') as children,
        (select coalesce(jsonb_object_agg(reason.key, reason.value), '{}') from jsonb_each(record -> 'accepted') reason
          where exists (select from jsonb_array_elements_text(shape -> 'rules') rule(id) where starts_with(reason.key, rule.id || ': '))) as accepted
    )
    select case when '{}'::jsonb = all (array[fields, children, accepted]) then null
      else jsonb_build_object('fields', fields, 'children', children)
        || case when accepted = '{}' then '{}' else jsonb_build_object('accepted', accepted) end end
    from parts);

-- Two sets of sensitive answers of one record together.
create function join_sensitive(a jsonb, b jsonb) returns jsonb
  language sql immutable
  return (
    select jsonb_build_object(
        'fields', coalesce(a -> 'fields', '{}') || coalesce(b -> 'fields', '{}'),
        'children', (
          select coalesce(jsonb_object_agg(child, (
              select jsonb_agg(coalesce(a -> 'children' -> child -> at, '{}') || coalesce(b -> 'children' -> child -> at, '{}') order by at)
              from generate_series(0, greatest(jsonb_array_length(coalesce(a -> 'children' -> child, '[]')),
                jsonb_array_length(coalesce(b -> 'children' -> child, '[]'))) - 1) at)), '{}')
          from (select jsonb_object_keys(coalesce(a -> 'children', '{}')) as child
            union select jsonb_object_keys(coalesce(b -> 'children', '{}'))) named))
      || case when a ? 'accepted' or b ? 'accepted'
        then jsonb_build_object('accepted', coalesce(a -> 'accepted', '{}') || coalesce(b -> 'accepted', '{}')) else '{}'::jsonb end);

-- Takes answers that have become sensitive out of every version of a register. Both texts stay as they were, by which the
-- entries of the audit log prove them.
create function hide_answers(register_id text, shape text) returns void
  language plpgsql set search_path = public, pg_temp as $$
declare
  wanted jsonb := shape;
begin
  insert into record_version_sensitive as kept (jurisdiction, register, record_id, version, institution, record, original)
    select v.jurisdiction, v.register, v.record_id, v.version, v.institution, sensitive_answers(version_json(v.record), wanted)::text, v.record
    from record_version v where v.register = register_id and sensitive_answers(version_json(v.record), wanted) is not null
  on conflict (jurisdiction, register, record_id, version) do update set
    record = join_sensitive(version_json(kept.record), version_json(excluded.record))::text,
    original = coalesce(kept.original, excluded.original),
    original_sensitive = case when kept.original is null then kept.record else kept.original_sensitive end;
  update record_version v set record = open_answers(version_json(v.record), wanted)::text
    from record_version_sensitive apart
    where v.register = register_id and apart.jurisdiction = v.jurisdiction and apart.register = v.register
      and apart.record_id = v.record_id and apart.version = v.version
      and sensitive_answers(version_json(v.record), wanted) is not null;
end
$$;
revoke all on function hide_answers(text, text) from public;


-- What is sensitive in a version comes with it: nobody puts anything beside one that is there, or that somebody else wrote.
create function refuse_beside_versions() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set enable_mergejoin = off
  set enable_hashjoin = off as $$
declare
  who text := current_person();
begin
  -- The owner writes on nobody's behalf. Each row looks for its version by the key, however few the planner believes there are.
  if who is not null and exists (select from added left join record_version own on own.jurisdiction = added.jurisdiction
      and own.register = added.register and own.record_id = added.record_id and own.version = added.version
      where (own.institution = added.institution and own.person = who and own.at = transaction_timestamp()) is not true) then
    raise exception 'new row violates row-level security policy for table "record_version_sensitive"' using errcode = '42501';
  end if;
  return null;
end
$$;

-- Whoever corrects a record without the right to read all of it leaves what is withheld as it was: it goes into the new
-- version, which that person has just written. Gives how often.
create function carry_withheld(register_id text, written json) returns bigint
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  carried bigint;
begin
  if may_everywhere('sensitive', register_id) then
    return 0;
  end if;
  insert into record_version_sensitive (jurisdiction, register, record_id, version, institution, record)
    select n.jurisdiction, n.register, n.record_id, n.version, n.institution, apart.record
    from json_to_recordset(written) as one(jurisdiction text, record_id text, version bigint)
      join record_version n on n.jurisdiction = one.jurisdiction and n.register = register_id and n.record_id = one.record_id
        and n.version = one.version and n.person = current_person() and n.at = transaction_timestamp()
      join record_version before on before.jurisdiction = n.jurisdiction and before.register = n.register
        and before.record_id = n.record_id and before.version = n.version - 1
      join record_version_sensitive apart on apart.jurisdiction = n.jurisdiction and apart.register = n.register
        and apart.record_id = n.record_id and apart.version = n.version - 1
    where not (before.register || ' ' || before.jurisdiction || ' ' || before.institution) like any (places_of('sensitive'))
  on conflict do nothing;
  get diagnostics carried = row_count;
  return carried;
end
$$;

-- The digests of the versions of a change: of each text as it was written, and of what is sensitive in it where that was
-- written apart.
create function change_rows(key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  return query select row_digest('record_version', to_jsonb(v) || case when apart.original is null then '{}'
      else jsonb_build_object('record', apart.original) end)
    from record_version v left join record_version_sensitive apart on apart.jurisdiction = v.jurisdiction
      and apart.register = v.register and apart.record_id = v.record_id and apart.version = v.version
    where v.jurisdiction = chain_name and v.change_id = key::bigint;
  return query select row_digest('record_version_sensitive', to_jsonb(apart) - 'original' - 'original_sensitive'
      || jsonb_build_object('record', coalesce(apart.original_sensitive, apart.record)))
    from record_version v join record_version_sensitive apart on apart.jurisdiction = v.jurisdiction
      and apart.register = v.register and apart.record_id = v.record_id and apart.version = v.version
    where v.jurisdiction = chain_name and v.change_id = key::bigint
      and (apart.original is null or apart.original_sensitive is not null);
end
$$;
revoke all on function change_rows(text, text) from public;

create or replace function audit_content(kind text, key text, chain_name text, out rows bigint, out digest text)
  language sql as $$
  select count(*), encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex')
  from (
    select one from content_rows(kind, key, chain_name) one where kind <> 'change'
    union all select one from change_rows(key, chain_name) one where kind = 'change') digests;
$$;

-- The same as before; the entry about one record proves what is sensitive in it as well.
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
  perform append_entry(event.chain, event.action, event.subject, event.before, event.after, 'change', v.change_id::text, said.rows, said.digest)
    from json_to_recordset(events) as event(chain text, action text, subject text, before text, after text,
        register text, record_id text, version bigint)
      join record_version v on v.jurisdiction = event.chain and v.register = event.register
        and v.record_id = event.record_id and v.version = event.version
      cross join lateral (
        select count(*) as rows, encode(sha256(string_agg(one, ''::bytea order by one)), 'hex') as digest from (
          select row_digest('record_version', to_jsonb(v)) as one
          union all select row_digest('record_version_sensitive', to_jsonb(apart) - 'original' - 'original_sensitive')
          from record_version_sensitive apart where apart.jurisdiction = v.jurisdiction and apart.register = v.register
            and apart.record_id = v.record_id and apart.version = v.version) digests) said
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
