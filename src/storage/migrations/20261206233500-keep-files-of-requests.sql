-- Files that belong to a request between institutions. They are files as those of assessments are, in the same tables: each
-- side keeps its own in its own jurisdiction, and Waymark itself brings a copy of what is for both sides to the other one.
-- Who may read the record of the request sees its files; whose register holds sensitive answers has sensitive files. Columns
-- that are empty are no part of a digest: entries of the log prove earlier files as before.
alter table evidence_file add column register text, add column record_id text, add column is_sensitive boolean, add column sent_as text;
alter table evidence_file drop constraint evidence_file_circle_known;
alter table evidence_file add constraint evidence_file_circle_known check (case when register is null
  then circle = any (array['jurisdiction', 'reports']) and record_id is null and is_sensitive is null and sent_as is null
  else circle = any (array['own-side', 'both-sides']) and record_id is not null and is_sensitive is not null
    and (sent_as is null or circle = 'both-sides') end);
create index evidence_file_of_record on evidence_file (jurisdiction, register, record_id) where register is not null;
comment on table evidence_file is
  'Files of a jurisdiction: name, type by content, size, SHA-256. circle: its own people alone, or also those who get its reports where one points to it. With register and record_id it is a file of that request: for its own side alone, or for both; sent_as is the id under which the other side keeps the file of which this is a copy. Append-only.';

-- Whether the person may read what is sensitive in the record.
create function may_open_sensitive(area text, register_id text, id text) returns boolean
  language plpgsql stable as $$
begin
  return exists (select from record_version own
    where own.jurisdiction = area and own.register = register_id and own.record_id = id
      and (may_everywhere('sensitive', register_id)
        or (register_id || ' ' || area || ' ' || own.institution) like any (places_of('sensitive'))));
end
$$;
revoke all on function may_open_sensitive(text, text, text) from public;
grant execute on function may_open_sensitive(text, text, text) to waymark_person;

drop policy evidence_file_read on evidence_file;
create policy evidence_file_read on evidence_file for select to waymark_person
  using (case when register is not null then may_open_record(jurisdiction, register, record_id)
    else assessed_place(jurisdiction) like any ((select submission_places())::text[])
      or circle = 'reports' and assessed_place(jurisdiction) like any ((select stepping_places())::text[])
        and (exists (select from assessment_link l where l.jurisdiction = evidence_file.jurisdiction and l.kind = 'file' and l.target = evidence_file.file)
          or exists (select from plan_link l where l.jurisdiction = evidence_file.jurisdiction and l.kind = 'file' and l.target = evidence_file.file)) end);
drop policy evidence_bytes_read on evidence_bytes;
create policy evidence_bytes_read on evidence_bytes for select to waymark_person
  using (not is_evidence_withdrawn(jurisdiction, file)
    and exists (select from evidence_file f where f.jurisdiction = evidence_bytes.jurisdiction and f.file = evidence_bytes.file
      and (f.is_sensitive is not true or may_open_sensitive(f.jurisdiction, f.register, f.record_id))));

create function refuse_to_keep_request_file(register_id text, area text, id text) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  keeper text;
begin
  select v.institution into keeper from record_version v
    where v.jurisdiction = area and v.register = register_id and v.record_id = id order by v.version desc limit 1;
  if keeper is null or (may_everywhere('write', register_id)
      or (register_id || ' ' || area || ' ' || keeper) like any (places_of('write'))) is not true then
    raise exception 'permission denied: % may not keep files of this request', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
end
$$;

-- Keeps a file of a request, and gives its id. The same bytes under the same name, for the same circle, are the same file.
create function keep_request_file(register_id text, area text, id text, file_id text, file_name text, media_type text, who text,
    hides boolean, content text) returns text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  kept bytea := decode(content, 'base64');
  hash text := encode(sha256(kept), 'hex');
  there text;
begin
  perform refuse_to_keep_request_file(register_id, area, id);
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  select f.file into there from evidence_file f where f.jurisdiction = area and f.register = register_id and f.record_id = id
    and f.digest = hash and f.name = file_name and f.circle = who and f.sent_as is null and not is_evidence_withdrawn(area, f.file);
  if there is not null then
    return there;
  end if;
  if (select coalesce(sum(f.size), 0) from evidence_file f where f.jurisdiction = area and f.by_person = current_person()
      and f.at > now() - interval '1 day') + octet_length(kept) > 500000000 then
    raise exception 'Too much for one day.' using errcode = 'WM429';
  end if;
  insert into evidence_file (jurisdiction, file, name, media, size, digest, circle, by_person, register, record_id, is_sensitive)
    values (area, file_id, file_name, media_type, octet_length(kept), hash, who, current_person(), register_id, id, hides);
  insert into evidence_bytes (jurisdiction, file, bytes) values (area, file_id, kept);
  perform append_audit_entry(area, 'evidence', file_name, null,
    media_type || ', ' || octet_length(kept) || ' bytes, ' || hash || ', ' || register_id || ' ' || id, 'evidence', file_id || '/0');
  return file_id;
end
$$;

-- Brings a copy of a file for both sides to the record of the other side. Only whoever delivers requests does. Gives whether
-- there was anything to bring: a copy that is there already is not brought again.
create function bring_request_file(from_area text, from_file text, to_area text, to_record text, file_id text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  sent evidence_file;
begin
  if current_person() is distinct from 'delivery' then
    raise exception 'permission denied: % delivers no files', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || to_area));
  select * into sent from evidence_file f where f.jurisdiction = from_area and f.file = from_file and f.circle = 'both-sides' and f.sent_as is null;
  if sent.file is null or not exists (select from record_version v where v.jurisdiction = to_area and v.register = sent.register and v.record_id = to_record)
    or exists (select from evidence_file f where f.jurisdiction = to_area and f.register = sent.register and f.record_id = to_record and f.sent_as = from_file) then
    return false;
  end if;
  insert into evidence_file (jurisdiction, file, name, media, size, digest, circle, by_person, register, record_id, is_sensitive, sent_as)
    values (to_area, file_id, sent.name, sent.media, sent.size, sent.digest, sent.circle, current_person(), sent.register, to_record, sent.is_sensitive, from_file);
  insert into evidence_bytes (jurisdiction, file, bytes)
    select to_area, file_id, b.bytes from evidence_bytes b where b.jurisdiction = from_area and b.file = from_file;
  perform append_audit_entry(to_area, 'evidence', sent.name, null,
    sent.media || ', ' || sent.size || ' bytes, ' || sent.digest || ', ' || sent.register || ' ' || to_record, 'evidence', file_id || '/0');
  return true;
end
$$;

-- Withdraws a file of a request, or brings it back: the side that sent it does, and Waymark itself for the copy of the other
-- side. False where it stands so already, or there is none.
create function move_request_file(register_id text, area text, id text, file_id text, what text, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  moved evidence_file;
  next integer;
begin
  perform refuse_to_keep_request_file(register_id, area, id);
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  select * into moved from evidence_file f
    where f.jurisdiction = area and f.register = register_id and f.record_id = id and f.file = file_id;
  if moved.file is null or moved.sent_as is not null and current_person() is distinct from 'delivery'
    or is_evidence_withdrawn(area, file_id) = (what = 'withdrawn') then
    return false;
  end if;
  select coalesce(max(m.number), 0) + 1 into next from evidence_move m where m.jurisdiction = area and m.file = file_id;
  insert into evidence_move (jurisdiction, file, number, action, reason, by_person)
    values (area, file_id, next, what, why, current_person());
  perform append_audit_entry(area, 'evidence', moved.name, null, what || ': ' || why, 'evidence', file_id || '/' || next);
  return true;
end
$$;

-- As before, of files of assessments and plans alone: whoever assesses has no say in files of requests.
create or replace function move_evidence(area text, file_id text, what text, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  next integer;
begin
  perform refuse_to_keep_evidence(area);
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  if not exists (select from evidence_file f where f.jurisdiction = area and f.file = file_id and f.register is null)
    or is_evidence_withdrawn(area, file_id) = (what = 'withdrawn') then
    return false;
  end if;
  select coalesce(max(m.number), 0) + 1 into next from evidence_move m where m.jurisdiction = area and m.file = file_id;
  insert into evidence_move (jurisdiction, file, number, action, reason, by_person)
    values (area, file_id, next, what, why, current_person());
  perform append_audit_entry(area, 'evidence', (select f.name from evidence_file f where f.jurisdiction = area and f.file = file_id),
    null, what || ': ' || why, 'evidence', file_id || '/' || next);
  return true;
end
$$;
revoke all on function refuse_to_keep_request_file(text, text, text), bring_request_file(text, text, text, text, text),
  keep_request_file(text, text, text, text, text, text, text, boolean, text), move_request_file(text, text, text, text, text, text) from public;
grant execute on function keep_request_file(text, text, text, text, text, text, text, boolean, text),
  bring_request_file(text, text, text, text, text), move_request_file(text, text, text, text, text, text) to waymark_person;
