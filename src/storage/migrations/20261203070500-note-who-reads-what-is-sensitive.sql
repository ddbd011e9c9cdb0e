-- Whoever was shown what is sensitive in records is written down: one entry an answer and jurisdiction, in its chain, for
-- those who read the log there. Who has no right to what is sensitive there was shown nothing, and leaves no entry.
create function note_reading(register_id text, what text, said json) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set timezone = 'UTC' as $$
declare
  one record;
  places text[] := jurisdictions_of('sensitive');
begin
  for one in select * from json_to_recordset(said) as r(jurisdiction text, records bigint, ids json) order by jurisdiction
  loop
    if one.jurisdiction like any (places) and length(one.jurisdiction) <= 100 then
      perform pg_advisory_xact_lock(hashtext('waymark audit ' || one.jurisdiction));
      perform append_audit_entry(one.jurisdiction, 'read sensitive', register_id, null,
        json_build_object('what', what, 'records', one.records, 'ids', one.ids)::text, null, null);
    end if;
  end loop;
end
$$;
