-- The rights of a person are looked up once, when a transaction is given to the person. What policies ask is read in
-- place from the settings of that transaction, without a call; where nobody was given it there are none.
create or replace function readable_audiences() returns text[]
  language sql stable
  return coalesce(nullif(current_setting('waymark.readable', true), ''), '{}')::text[];

create or replace function writable_audiences() returns text[]
  language sql stable
  return coalesce(nullif(current_setting('waymark.writable', true), ''), '{}')::text[];

-- One word of an entry as it goes into the hash: its length first.
create function audit_word(word text) returns text
  language sql immutable
  return coalesce(length(word)::text, '-') || ':' || coalesce(word, '');

-- The same hash of the same eight words as before, written out instead of gone through.
create or replace function audit_hash(previous_hash text, words text[]) returns text
  language plpgsql immutable as $$
begin
  return encode(sha256(convert_to(previous_hash
    || audit_word(words[1]) || '|' || audit_word(words[2]) || '|' || audit_word(words[3]) || '|' || audit_word(words[4]) || '|'
    || audit_word(words[5]) || '|' || audit_word(words[6]) || '|' || audit_word(words[7]) || '|' || audit_word(words[8]), 'UTF8')), 'hex');
end
$$;

-- Appends an entry. Whoever calls it has taken the chain: the next hash needs the last one.
create function append_audit_entry(chain_name text, what text, about text, was text, is_now text) returns void
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
  insert into audit_entry values (
    chain_name, last_number, moment, who, what, about, was, is_now, last_hash,
    audit_hash(last_hash, array[
      chain_name, last_number::text, extract(epoch from moment)::text, who, what, about, was, is_now
    ])
  );
end
$$;
revoke all on function append_audit_entry(text, text, text, text, text) from public;

create or replace function write_audit(chain_name text, what text, about text, was text, is_now text) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off as $$
begin
  -- One writer at a time per chain.
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  perform append_audit_entry(chain_name, what, about, was, is_now);
end
$$;

-- The same end of every change of records as before. Entries and counters are always found by their keys, also while
-- their tables are small and statistics are old.
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
  insert into element_state (jurisdiction, data_element, version)
    select one.jurisdiction, one.data_element, 1
    from json_to_recordset(elements) as one(jurisdiction text, data_element text)
    order by one.jurisdiction, one.data_element
    on conflict (jurisdiction, data_element) do update set version = element_state.version + 1;
  insert into data_state (chain, version) select one, 1 from unnest(chains) one order by one = 'all', one
    on conflict (chain) do update set version = data_state.version + 1;
end
$$;

-- Whether an answer still holds is asked by the data elements it speaks of, and more often than anything else.
create index element_state_by_element on element_state (data_element);
