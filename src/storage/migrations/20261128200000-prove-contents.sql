-- Entries of the audit log prove what they are about: each carries the digest of the rows it speaks of, worked out by the
-- database from the rows themselves. A chain per jurisdiction holds its changes of records, the chain `all` is that of the
-- installation.

-- Numbers of changes: every version of a record carries the one with which it came.
create sequence record_change;
grant usage on sequence record_change to waymark_person;

alter table audit_entry
  add column content_kind text, add column content_key text, add column content_rows bigint, add column content_digest text;
comment on table audit_entry is
  'Append-only and hash-chained: who changed what, and the digest of the rows that say so. `waymark audit verify` checks it.';

-- The number of the change of many records that this transaction is making; a new one where it makes none yet.
create function current_change() returns bigint
  language plpgsql as $$
begin
  if coalesce(current_setting('waymark.change', true), '') = '' then
    perform set_config('waymark.change', nextval('record_change')::text, true);
  end if;
  return current_setting('waymark.change', true)::bigint;
end
$$;

-- One row as it is digested. Nulls are left out, so that a column that is added later changes no digest.
create function row_digest(table_name text, one jsonb) returns bytea
  language sql immutable
  return sha256(convert_to(table_name || ' ' || jsonb_strip_nulls(one)::text, 'UTF8'));

-- The same eight words as before; where an entry speaks of rows, which they are, how many, and their digest.
create or replace function audit_hash(previous_hash text, words text[]) returns text
  language plpgsql immutable as $$
begin
  return encode(sha256(convert_to(previous_hash
    || audit_word(words[1]) || '|' || audit_word(words[2]) || '|' || audit_word(words[3]) || '|' || audit_word(words[4]) || '|'
    || audit_word(words[5]) || '|' || audit_word(words[6]) || '|' || audit_word(words[7]) || '|' || audit_word(words[8])
    || case when words[9] is null then '' else
      '|' || audit_word(words[9]) || '|' || audit_word(words[10]) || '|' || audit_word(words[11]) || '|' || audit_word(words[12])
    end, 'UTF8')), 'hex');
end
$$;

-- The digests of the rows that an entry of this kind and key speaks of. What is derived is left out of observations: the
-- mark of what is superseded, and the dimensions, which repeat what stands in `codes`.
create function content_rows(kind text, key text, chain_name text) returns setof bytea
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
  when 'import' then
    return query select row_digest('import_entry', to_jsonb(i)) from import_entry i where i.id = key::bigint;
    return query select row_digest('import_change', to_jsonb(c)) from import_change c where c.import_id = key::bigint;
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
  when 'data kind' then
    return query select row_digest('data_kind', to_jsonb(d)) from data_kind d;
  when 'migrations' then
    return query select row_digest('migration', to_jsonb(m)) from migration m;
  end case;
end
$$;

-- One digest over the digests of the rows, in their own order: it does not matter in which the rows are found.
create function audit_content(kind text, key text, chain_name text, out rows bigint, out digest text)
  language sql as $$
  select count(*), encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex')
  from content_rows(kind, key, chain_name) one;
$$;

drop function append_audit_entry(text, text, text, text, text);
drop function write_audit(text, text, text, text, text);

-- Appends an entry with the digest that is handed in. Whoever calls it has taken the chain: the next hash needs the last one.
create function append_entry(
  chain_name text, what text, about text, was text, is_now text, kind text, key text, rows bigint, digest text
) returns void
  language plpgsql as $$
declare
  last_number bigint;
  last_hash text;
  moment timestamptz := clock_timestamp();
  who text := coalesce(current_person(), 'set-up');
begin
  select sequence, hash into last_number, last_hash from audit_entry where chain = chain_name order by sequence desc limit 1;
  last_number := coalesce(last_number, 0) + 1;
  last_hash := coalesce(last_hash, '');
  insert into audit_entry (chain, sequence, at, person, action, subject, before, after, previous_hash, hash,
    content_kind, content_key, content_rows, content_digest)
  values (chain_name, last_number, moment, who, what, about, was, is_now, last_hash,
    audit_hash(last_hash, array[
      chain_name, last_number::text, extract(epoch from moment)::text, who, what, about, was, is_now,
      kind, key, rows::text, digest
    ]),
    kind, key, rows, digest);
end
$$;

-- Appends an entry about the rows of that kind and key; about none where no kind is given.
create function append_audit_entry(
  chain_name text, what text, about text, was text, is_now text, kind text, key text
) returns void
  language plpgsql as $$
declare
  content record;
begin
  if kind is null then
    perform append_entry(chain_name, what, about, was, is_now, null, null, null, null);
  else
    select * into content from audit_content(kind, key, chain_name);
    perform append_entry(chain_name, what, about, was, is_now, kind, key, content.rows, content.digest);
  end if;
end
$$;

create function write_audit(
  chain_name text, what text, about text, was text, is_now text, kind text default null, key text default null
) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off set timezone = 'UTC' as $$
begin
  -- One writer at a time per chain.
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  perform append_audit_entry(chain_name, what, about, was, is_now, kind, key);
end
$$;

-- The same end of every change of records as before. An event of a record by itself names it. An event without a chain is
-- that of a change of many: each jurisdiction it touched gets an entry about its own part of it.
create or replace function close_change(chains text[], events json, elements json) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off set timezone = 'UTC' as $$
declare
  many text := current_setting('waymark.change', true);
begin
  if cardinality(writable_audiences()) = 0 then
    raise exception 'permission denied: % may not change records', coalesce(current_person(), 'nobody') using errcode = '42501';
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

-- What the data are is decided once, and said in the log.
create function write_data_kind() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  perform write_audit('all', 'decide', 'kind of data', null, new.kind, 'data kind', '');
  return null;
end
$$;
create trigger data_kind_is_written after insert on data_kind for each row execute function write_data_kind();

-- An entry about the rights, unless the newest one says the same. Gives whether there was anything to say.
create function note_rights(what text) returns boolean
  language plpgsql set timezone = 'UTC' as $$
declare
  is_said boolean;
begin
  for attempt in 1..2 loop
    select coalesce(audit_content.digest = (
        select content_digest from audit_entry where chain = 'all' and content_kind = 'rights' order by sequence desc limit 1
      ), false) into is_said
      from audit_content('rights', '', 'all');
    if is_said then
      return false;
    end if;
    -- Somebody else may have said it while this one waited.
    perform pg_advisory_xact_lock(hashtext('waymark audit all'));
  end loop;
  perform append_audit_entry('all', what, 'rights of roles and persons', null, null, 'rights', '');
  return true;
end
$$;

-- What was there before rows were proved is taken as it is, once: an entry about it in each chain.
create function begin_proof() returns void
  language plpgsql set timezone = 'UTC' as $$
begin
  if exists (select from audit_entry where chain = 'all' and action = 'baseline') then
    return;
  end if;
  if to_regclass('record_version') is not null then
    perform write_audit(jurisdiction, 'baseline', 'records of before', null, null, 'change', '0')
      from (select distinct jurisdiction from record_version order by jurisdiction) area;
  end if;
  perform write_audit('all', 'baseline', 'From here on changes are proved.', null, null);
  perform write_audit('all', 'baseline', 'load ' || id, null, null, 'load', id::text) from (select id from load order by id) one;
  perform write_audit('all', 'baseline', 'import ' || id, null, null, 'import', id::text)
    from (select id from import_entry order by id) one;
  perform write_audit('all', 'baseline', 'undo of import ' || import_id, null, null, 'undo', import_id::text)
    from (select import_id from import_undo order by import_id) one;
  perform write_audit('all', 'baseline', 'acceptance ' || id, null, null, 'acceptance', id)
    from (select id from finding_exception order by at, id) one;
  perform write_audit('all', 'baseline', 'acceptance ' || exception_id, null, null, 'acceptance taken back', exception_id)
    from (select exception_id from finding_exception_withdrawal order by at, exception_id) one;
  perform write_audit('all', 'baseline', 'mapping ' || key, null, null, 'mapping', key)
    from (select json_build_array(jurisdiction, institution, register, name)::text as key from saved_mapping order by 1) one;
  perform write_audit('all', 'baseline', 'rights of roles and persons', null, null, 'rights', '');
  perform write_audit('all', 'baseline', 'kind of data', null, null, 'data kind', '');
end
$$;

revoke all on function append_audit_entry(text, text, text, text, text, text, text) from public;
revoke all on function append_entry(text, text, text, text, text, text, text, bigint, text) from public;
revoke all on function content_rows(text, text, text) from public;
revoke all on function audit_content(text, text, text) from public;
revoke all on function note_rights(text) from public;
revoke all on function begin_proof() from public;
revoke all on function write_data_kind() from public;
revoke all on function write_audit(text, text, text, text, text, text, text) from public;
grant execute on function write_audit(text, text, text, text, text, text, text) to waymark_person;

-- Signed heads of the chains, as they are kept outside the database too.
create table audit_anchor (
  number bigint generated always as identity,
  at text not null,
  digest text not null,
  key text not null,
  line text not null,
  constraint audit_anchor_key primary key (number)
);
comment on table audit_anchor is 'Signed heads of all chains of the audit log at a moment. Append-only; the same lines stand in a file outside the database.';
create trigger audit_anchor_append_only before update or delete or truncate on audit_anchor
  for each statement execute function refuse_change();
-- Anybody may know the newest anchor by its digest; how many entries there are is not told with it.
grant select (number, at, digest, key) on audit_anchor to waymark_person;
