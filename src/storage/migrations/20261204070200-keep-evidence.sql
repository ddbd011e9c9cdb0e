-- Evidence: files of a jurisdiction to which its assessments and plans point. A file is written once with its bytes; who may
-- open it is said by its circle; it can be withdrawn, so that nobody opens it any more, and that can be undone. Append-only.
create table evidence_file (
  jurisdiction text not null,
  file text not null,
  name text not null,
  media text not null,
  size integer not null,
  digest text not null,
  circle text not null,
  at timestamptz not null default now(),
  by_person text not null,
  constraint evidence_file_key primary key (jurisdiction, file),
  constraint evidence_file_named check (btrim(name) <> '' and length(name) <= 200),
  constraint evidence_file_circle_known check (circle = any (array['jurisdiction', 'reports']))
);
comment on table evidence_file is
  'Files of a jurisdiction: name, type by content, size, SHA-256. circle: its own people alone, or also those who get its reports where one points to it. Append-only.';
create table evidence_bytes (
  jurisdiction text not null,
  file text not null,
  bytes bytea not null,
  constraint evidence_bytes_key primary key (jurisdiction, file),
  constraint evidence_bytes_small check (octet_length(bytes) between 1 and 10000000)
);
comment on table evidence_bytes is 'The bytes of files. Append-only.';
alter table evidence_bytes alter column bytes set storage external;
create table evidence_move (
  jurisdiction text not null,
  file text not null,
  number integer not null,
  action text not null,
  reason text not null,
  at timestamptz not null default now(),
  by_person text not null,
  constraint evidence_move_key primary key (jurisdiction, file, number),
  constraint evidence_move_action_known check (action = any (array['withdrawn', 'restored'])),
  constraint evidence_move_reason_given check (btrim(reason) <> '')
);
comment on table evidence_move is 'Files that were withdrawn, and brought back; the newest holds. Append-only.';
create trigger evidence_file_append_only before update or delete on evidence_file for each statement execute function refuse_change();
create trigger evidence_bytes_append_only before update or delete on evidence_bytes for each statement execute function refuse_change();
create trigger evidence_move_append_only before update or delete on evidence_move for each statement execute function refuse_change();

alter table assessment_link drop constraint assessment_link_kind_known;
alter table assessment_link add constraint assessment_link_kind_known check (kind = any (array['indicator', 'record', 'file']));
alter table plan_link drop constraint plan_link_kind_known;
alter table plan_link add constraint plan_link_kind_known check (kind = any (array['element', 'indicator', 'file']));
comment on table assessment_link is
  'What a version of an assessment points to: indicators by their ids, records as register/jurisdiction/id, files by their ids. Append-only.';
comment on table plan_link is 'Which targets and indicators a version of an objective or activity serves, and its files. Append-only.';

create function is_evidence_withdrawn(area text, file_id text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return coalesce((select m.action = 'withdrawn' from evidence_move m where m.jurisdiction = area and m.file = file_id
    order by m.number desc limit 1), false);

alter table evidence_file enable row level security;
alter table evidence_bytes enable row level security;
alter table evidence_move enable row level security;
-- Whoever gets the reports sees a file with what points to it: the policies of the links decide.
create policy evidence_file_read on evidence_file for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or circle = 'reports' and assessed_place(jurisdiction) like any ((select stepping_places())::text[])
      and (exists (select from assessment_link l where l.jurisdiction = evidence_file.jurisdiction and l.kind = 'file' and l.target = evidence_file.file)
        or exists (select from plan_link l where l.jurisdiction = evidence_file.jurisdiction and l.kind = 'file' and l.target = evidence_file.file)));
create policy evidence_bytes_read on evidence_bytes for select to waymark_person
  using (not is_evidence_withdrawn(jurisdiction, file)
    and exists (select from evidence_file f where f.jurisdiction = evidence_bytes.jurisdiction and f.file = evidence_bytes.file));
create policy evidence_move_read on evidence_move for select to waymark_person
  using (exists (select from evidence_file f where f.jurisdiction = evidence_move.jurisdiction and f.file = evidence_move.file));
grant select on evidence_file, evidence_bytes, evidence_move to waymark_person;

create function refuse_to_keep_evidence(area text) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not assessed_place(area) like any (places_of('assess')) then
    raise exception 'permission denied: % may not keep files here', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
end
$$;

-- Keeps a file, and gives its id. The same bytes under the same name, for the same circle, are the same file.
create function keep_evidence(area text, file_id text, file_name text, media_type text, who text, content text) returns text
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  kept bytea := decode(content, 'base64');
  hash text := encode(sha256(kept), 'hex');
  there text;
begin
  perform refuse_to_keep_evidence(area);
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  select f.file into there from evidence_file f where f.jurisdiction = area and f.digest = hash and f.name = file_name
    and f.circle = who and not is_evidence_withdrawn(area, f.file);
  if there is not null then
    return there;
  end if;
  if (select coalesce(sum(f.size), 0) from evidence_file f where f.jurisdiction = area and f.by_person = current_person()
      and f.at > now() - interval '1 day') + octet_length(kept) > 500000000 then
    raise exception 'Too much for one day.' using errcode = 'WM429';
  end if;
  insert into evidence_file (jurisdiction, file, name, media, size, digest, circle, by_person)
    values (area, file_id, file_name, media_type, octet_length(kept), hash, who, current_person());
  insert into evidence_bytes (jurisdiction, file, bytes) values (area, file_id, kept);
  perform append_audit_entry(area, 'evidence', file_name, null, media_type || ', ' || octet_length(kept) || ' bytes, ' || hash,
    'evidence', file_id || '/0');
  return file_id;
end
$$;

-- Withdraws a file, or brings it back. False where it stands so already, or there is none.
create function move_evidence(area text, file_id text, what text, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  next integer;
begin
  perform refuse_to_keep_evidence(area);
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  if not exists (select from evidence_file f where f.jurisdiction = area and f.file = file_id)
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
revoke all on function keep_evidence(text, text, text, text, text, text), move_evidence(text, text, text, text),
  refuse_to_keep_evidence(text) from public;
grant execute on function keep_evidence(text, text, text, text, text, text), move_evidence(text, text, text, text) to waymark_person;
grant execute on function is_evidence_withdrawn(text, text) to waymark_person;

-- The rows that entries of the log speak of, as before; and files, of whose bytes the digest is proved. In one function: every
-- entry of the log passes through it.
create or replace function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  if kind = 'plan' then
    return query select row_digest('plan_entry', to_jsonb(e)) from plan_entry e
      where e.jurisdiction = chain_name and e.entry || '/' || e.version = key;
    return query select row_digest('plan_link', to_jsonb(l)) from plan_link l
      where l.jurisdiction = chain_name and l.entry || '/' || l.version = key;
    return;
  elsif kind = 'thread' then
    return query select row_digest('thread_entry', to_jsonb(t)) from thread_entry t
      where t.jurisdiction = chain_name and t.thread || '/' || t.number = key;
    return;
  elsif kind = 'evidence' then
    return query select row_digest('evidence_file', to_jsonb(f)) from evidence_file f
      where f.jurisdiction = chain_name and f.file || '/0' = key;
    return query select row_digest('evidence_bytes', jsonb_build_object('file', b.file, 'digest', encode(sha256(b.bytes), 'hex')))
      from evidence_bytes b where b.jurisdiction = chain_name and b.file || '/0' = key;
    return query select row_digest('evidence_move', to_jsonb(m)) from evidence_move m
      where m.jurisdiction = chain_name and m.file || '/' || m.number = key;
    return;
  end if;
  return query select one from content_rows_but_reports(kind, key, chain_name) one;
  if kind = 'submission' then
    return query select row_digest('submission_frame', to_jsonb(f)) from submission_frame f
      where f.jurisdiction = chain_name and concat_ws('/', f.product, f.report, f.number) = key;
    return query select row_digest('submission_figure', to_jsonb(f)) from submission_figure f
      where f.jurisdiction = chain_name and concat_ws('/', f.product, f.report, f.number) = key;
    return query select row_digest('submission_basis', to_jsonb(b)) from submission_basis b
      where b.jurisdiction = chain_name and concat_ws('/', b.product, b.report, b.number) = key;
    return query select row_digest('submission_statement', to_jsonb(s)) from submission_statement s
      where s.jurisdiction = chain_name and concat_ws('/', s.product, s.report, s.number) = key;
  end if;
end
$$;
revoke all on function content_rows(text, text, text) from public;
