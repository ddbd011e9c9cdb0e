-- The entry about statements carries their digest as it is worked out here, from the rows of the change.
create function write_statements_entry(chain_name text, about text, is_now text, change bigint) returns void
  language plpgsql security definer set search_path = public set enable_seqscan = off set timezone = 'UTC' as $$
declare
  content record;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  select count(*) as rows, encode(sha256(string_agg(one, ''::bytea order by one)), 'hex') as digest into content
    from (select row_digest('completeness_statement', to_jsonb(s)) as one from completeness_statement s
      where s.jurisdiction = chain_name and s.change_id = change) rows;
  perform append_entry(chain_name, 'state completeness', about, null, is_now, 'completeness', change::text, content.rows, content.digest);
end
$$;
revoke all on function write_statements_entry(text, text, text, bigint) from public;
grant execute on function write_statements_entry(text, text, text, bigint) to waymark_person;

create or replace function state_completeness(statements json) returns void
  language plpgsql set timezone = 'UTC' as $$
declare
  change bigint := nextval('record_change');
  entry record;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || sorted.jurisdiction))
    from (select distinct jurisdiction from json_to_recordset(statements) as one(jurisdiction text) order by 1) sorted;
  insert into completeness_statement (jurisdiction, change_id, register, institution, period_start, period_end, kind, reason, by_person)
    select jurisdiction, change, register, institution, period_start, period_end, kind, nullif(btrim(reason), ''), current_person()
    from json_to_recordset(statements) as one(jurisdiction text, register text, institution text,
      period_start date, period_end date, kind text, reason text);
  for entry in
    select jurisdiction,
      string_agg(distinct kind, ', ') as kinds, string_agg(distinct register, ', ') as registers,
      string_agg(distinct reason, ' ') as reasons,
      min(period_start)::text || ' to ' || max(period_end)::text as months
    from json_to_recordset(statements) as one(jurisdiction text, register text,
      period_start date, period_end date, kind text, reason text)
    group by jurisdiction order by jurisdiction
  loop
    perform write_statements_entry(entry.jurisdiction, entry.registers || ' ' || entry.months,
      concat_ws(': ', entry.kinds, nullif(entry.reasons, '')), change);
  end loop;
end
$$;
