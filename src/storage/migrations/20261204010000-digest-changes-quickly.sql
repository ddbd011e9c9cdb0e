-- Entries about many records carry the same digests as before, worked out in a third of the time: the text that a row is
-- digested as was made of the row as jsonb, without its nulls, and is put together here from its columns, in the order in
-- which jsonb writes them. `verify` goes on making it of the whole row: a column that is missing here is noticed there.

-- The digests of the versions of a change: of each text as it was written, and of what is sensitive in it where that was
-- written apart, which is looked for by the key of each version, and only where the register has any.
create or replace function change_rows(key text, chain_name text) returns setof bytea
  language plpgsql set timezone = 'UTC' set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  is_any_sensitive boolean := exists (select from (select distinct register from record_version
      where jurisdiction = chain_name and change_id = key::bigint) one
    where exists (select from record_version_sensitive apart where apart.jurisdiction = chain_name and apart.register = one.register));
begin
  return query
    select sha256(convert_to('record_version {"at": ' || to_json(v.at) || ', "action": ' || to_json(v.action)
        || ', "person": ' || to_json(v.person) || case when v.reason is null then '' else ', "reason": ' || to_json(v.reason) end
        || ', "record": ' || to_json(v.record) || ', "version": ' || v.version || ', "register": ' || to_json(v.register)
        || ', "change_id": ' || v.change_id || ', "record_id": ' || to_json(v.record_id)
        || ', "institution": ' || to_json(v.institution) || ', "jurisdiction": ' || to_json(v.jurisdiction) || '}', 'UTF8'))
      from record_version v where v.jurisdiction = chain_name and v.change_id = key::bigint
        and not (is_any_sensitive and exists (select from record_version_sensitive apart where apart.jurisdiction = v.jurisdiction
          and apart.register = v.register and apart.record_id = v.record_id and apart.version = v.version and apart.original is not null));
  if not is_any_sensitive then
    return;
  end if;
  -- Answers that became sensitive later stood in the text of the version.
  return query
    select row_digest('record_version', to_jsonb(v) || jsonb_build_object('record', apart.original))
      from record_version v join record_version_sensitive apart on apart.jurisdiction = v.jurisdiction
        and apart.register = v.register and apart.record_id = v.record_id and apart.version = v.version
      where v.jurisdiction = chain_name and v.change_id = key::bigint and apart.original is not null;
  return query
    select row_digest('record_version_sensitive', to_jsonb(apart) - 'original' - 'original_sensitive'
        || jsonb_build_object('record', coalesce(apart.original_sensitive, apart.record)))
      from record_version v join record_version_sensitive apart on apart.jurisdiction = v.jurisdiction
        and apart.register = v.register and apart.record_id = v.record_id and apart.version = v.version
      where v.jurisdiction = chain_name and v.change_id = key::bigint
        and (apart.original is null or apart.original_sensitive is not null);
end
$$;

-- The digests of what a slice of an import changed.
create function slice_rows(key text) returns setof bytea
  language plpgsql as $$
begin
  return query
    select sha256(convert_to('import_change {' || case when c.slice is null then '' else '"slice": ' || c.slice || ', ' end
        || case when c.version is null then '' else '"version": ' || c.version || ', ' end
        || '"register": ' || to_json(c.register) || ', "import_id": ' || c.import_id || ', "record_id": ' || to_json(c.record_id)
        || ', "jurisdiction": ' || to_json(c.jurisdiction) || ', "is_new_to_source": ' || c.is_new_to_source || '}', 'UTF8'))
      from import_change c
      where c.import_id = split_part(key, '/', 1)::bigint and c.slice = split_part(key, '/', 2)::integer;
end
$$;
revoke all on function slice_rows(text) from public;

-- What comes by the thousand is asked for directly, everything else of all that entries can be about.
create or replace function audit_content(kind text, key text, chain_name text, out rows bigint, out digest text)
  language sql as $$
  select count(*), encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex')
  from (
    select one from content_rows(kind, key, chain_name) one where kind not in ('change', 'import slice')
    union all select one from change_rows(key, chain_name) one where kind = 'change'
    union all select one from slice_rows(key) one where kind = 'import slice') digests;
$$;

-- Whether a month of a closed period is touched is asked once for each jurisdiction, and not once for each month.
create or replace function refuse_closed_months(touched json) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from submission_frame) and exists (
    select from (select distinct one.jurisdiction from json_to_recordset(touched) as one(jurisdiction text)) area
      cross join lateral closed_days(area.jurisdiction) c
      join submitted_element e on e.product = c.product
      join fed_element f on f.data_element = e.data_element
      join json_to_recordset(touched) as one(jurisdiction text, register text, month date)
        on one.jurisdiction = area.jurisdiction and one.register = f.register and one.month between c.period_start and c.period_end)
  then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
end
$$;
