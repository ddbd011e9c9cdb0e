-- What waits in quarantine may be taken later, so it is proved as everything else is: rows that came in one transaction are
-- one part, and the newest entry about a part carries the digest of its rows as they are.
-- `part` is the number of that transaction; what was there before is part 0, taken as it is found. Where a restored
-- database gives a number a second time the two are one part, which is no harm.
alter table quarantined_record add column part bigint;
update quarantined_record set part = 0;
alter table quarantined_record alter column part set default pg_current_xact_id()::text::bigint,
  alter column part set not null;
comment on column quarantined_record.part is 'Rows of one part have an entry of the audit log in common.';
create index quarantined_record_by_part on quarantined_record (part);

create function prove_part(wanted bigint, why text) returns void
  language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
declare
  content record;
begin
  select count(*) as rows, encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex') as digest into content
    from (select row_digest('quarantined_record', to_jsonb(q)) as one from quarantined_record q where q.part = wanted) of_part;
  perform pg_advisory_xact_lock(hashtext('waymark audit all'));
  perform append_entry('all', why, 'rows in quarantine', null, null, 'quarantine', wanted::text, content.rows, content.digest);
end
$$;
revoke all on function prove_part(bigint, text) from public;

-- At the end of the transaction, when it has written all else: the chain of the installation is taken last by everybody. Once
-- for a part. What nobody did as a person is left without an entry, and named when the log is verified.
create function prove_waiting() returns trigger
  language plpgsql security definer set search_path = public as $$
declare
  proved text := coalesce(nullif(current_setting('waymark.proved_parts', true), ''), ' ');
  wanted bigint := case when tg_op = 'DELETE' then old.part else new.part end;
begin
  if current_person() is not null and position(' ' || wanted || ' ' in proved) = 0 then
    perform set_config('waymark.proved_parts', proved || wanted || ' ', true);
    perform prove_part(wanted, 'quarantine');
  end if;
  return null;
end
$$;
create constraint trigger quarantined_record_is_proved after insert or update or delete on quarantined_record
  deferrable initially deferred for each row execute function prove_waiting();

select prove_part(0, 'quarantine found') where exists (select from quarantined_record);
