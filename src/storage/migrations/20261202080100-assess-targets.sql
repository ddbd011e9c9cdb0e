-- How far an element of the roadmap has come in a jurisdiction, as it is judged for a report: a step of the roadmap's scale,
-- a text in parts, and links. Append-only, version after version; the newest one holds. One that was taken away has no step.
create sequence assessment_change;
create table assessment_version (
  jurisdiction text not null,
  element text not null,
  report integer not null,
  version integer not null,
  change_id bigint not null,
  step text,
  action text not null,
  reason text,
  at timestamptz not null default now(),
  by_person text not null,
  constraint assessment_version_key primary key (jurisdiction, element, report, version),
  constraint assessment_version_action_known check (action = any (array['written', 'restored', 'withdrawn'])),
  constraint assessment_version_step_said check ((step is null) = (action = 'withdrawn')),
  constraint assessment_version_reason_given check (action = 'written' or btrim(coalesce(reason, '')) <> ''),
  constraint assessment_version_counted check (version > 0 and report > 0)
);
comment on table assessment_version is
  'How far an element of the roadmap has come in a jurisdiction, judged for a report; the newest version holds. Append-only.';
create index assessment_version_by_change on assessment_version (jurisdiction, change_id);
create index assessment_version_by_report on assessment_version (report, element, jurisdiction, version desc);

create table assessment_text (
  jurisdiction text not null,
  element text not null,
  report integer not null,
  version integer not null,
  part text not null,
  change_id bigint not null,
  body text not null,
  constraint assessment_text_key primary key (jurisdiction, element, report, version, part),
  constraint assessment_text_said check (btrim(body) <> '')
);
comment on table assessment_text is 'The text of a version of an assessment, part by part. Append-only.';
create index assessment_text_by_change on assessment_text (jurisdiction, change_id);

create table assessment_link (
  jurisdiction text not null,
  element text not null,
  report integer not null,
  version integer not null,
  kind text not null,
  target text not null,
  change_id bigint not null,
  constraint assessment_link_key primary key (jurisdiction, element, report, version, kind, target),
  constraint assessment_link_kind_known check (kind = any (array['indicator', 'record']))
);
comment on table assessment_link is
  'What a version of an assessment points to: indicators by their ids, records as register/jurisdiction/id. Append-only.';
create index assessment_link_by_change on assessment_link (jurisdiction, change_id);

create trigger assessment_version_append_only before update or delete on assessment_version
  for each statement execute function refuse_change();
create trigger assessment_text_append_only before update or delete on assessment_text
  for each statement execute function refuse_change();
create trigger assessment_link_append_only before update or delete on assessment_link
  for each statement execute function refuse_change();

-- Texts and links come with their version and not later.
create function refuse_late_part() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from assessment_version v where v.jurisdiction = new.jurisdiction and v.element = new.element
      and v.report = new.report and v.version = new.version and v.change_id = new.change_id
      and v.xmin = pg_current_xact_id()::xid)
  then
    raise exception 'permission denied: the version is not of this transaction' using errcode = '42501';
  end if;
  return new;
end
$$;
create trigger assessment_text_with_version before insert on assessment_text
  for each row execute function refuse_late_part();
create trigger assessment_link_with_version before insert on assessment_link
  for each row execute function refuse_late_part();

-- An assessment is of a jurisdiction and not of a register or an institution: only a right that reaches over all of these matches.
create function assessed_place(area text) returns text
  language sql immutable return '- ' || area || ' -';

alter table assessment_version enable row level security;
alter table assessment_text enable row level security;
alter table assessment_link enable row level security;
create policy assessment_version_read on assessment_version for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select places_of('assess') || places_of('follow'))::text[]));
create policy assessment_version_add on assessment_version for insert to waymark_person
  with check (by_person = (select current_person())
    and assessed_place(jurisdiction) like any ((select places_of('assess'))::text[]));
create policy assessment_text_read on assessment_text for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select places_of('assess') || places_of('follow'))::text[]));
create policy assessment_text_add on assessment_text for insert to waymark_person
  with check (assessed_place(jurisdiction) like any ((select places_of('assess'))::text[]));
-- Which record it is that a link names is for those who may open the record.
create policy assessment_link_read on assessment_link for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select places_of('assess') || places_of('follow'))::text[])
    and (kind <> 'record'
      or may_open_record(split_part(target, '/', 2), split_part(target, '/', 1), split_part(target, '/', 3))));
create policy assessment_link_add on assessment_link for insert to waymark_person
  with check (assessed_place(jurisdiction) like any ((select places_of('assess'))::text[]));
grant select on assessment_version, assessment_text, assessment_link to waymark_person;
grant insert (jurisdiction, element, report, version, change_id, step, action, reason, by_person)
  on assessment_version to waymark_person;
grant insert on assessment_text, assessment_link to waymark_person;
grant usage on sequence assessment_change to waymark_person;

-- The records to which the version before points and which the writer may not open stay where they are.
create function carry_hidden_links(area text, code text, number integer, newest integer, change bigint, seen text[])
  returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not assessed_place(area) like any (places_of('assess')) then
    raise exception 'permission denied: % may not assess here', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  insert into assessment_link (jurisdiction, element, report, version, kind, target, change_id)
    select jurisdiction, element, report, newest, kind, target, change from assessment_link l
    where l.jurisdiction = area and l.element = code and l.report = number and l.version = newest - 1
      and l.kind = 'record' and l.target <> all (seen)
    on conflict do nothing;
end
$$;
revoke all on function carry_hidden_links(text, text, integer, integer, bigint, text[]) from public;
grant execute on function carry_hidden_links(text, text, integer, integer, bigint, text[]) to waymark_person;

-- Keeps versions of assessments, in one change of each jurisdiction, with an entry about it in its chain.
create function keep_assessments(kept json) returns void
  language plpgsql set timezone = 'UTC' as $$
declare
  change bigint := nextval('assessment_change');
  entry record;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || sorted.jurisdiction))
    from (select distinct jurisdiction from json_to_recordset(kept) as one(jurisdiction text) order by 1) sorted;
  insert into assessment_version (jurisdiction, element, report, version, change_id, step, action, reason, by_person)
    select jurisdiction, element, report, version, change, step, action, nullif(btrim(reason), ''), current_person()
    from json_to_recordset(kept) as one(jurisdiction text, element text, report integer, version integer,
      step text, action text, reason text);
  insert into assessment_text (jurisdiction, element, report, version, part, change_id, body)
    select jurisdiction, element, report, version, part.key, change, part.value
    from json_to_recordset(kept) as one(jurisdiction text, element text, report integer, version integer, texts json)
      cross join lateral json_each_text(coalesce(one.texts, '{}')) part;
  insert into assessment_link (jurisdiction, element, report, version, kind, target, change_id)
    select jurisdiction, element, report, version, link.kind, link.target, change
    from json_to_recordset(kept) as one(jurisdiction text, element text, report integer, version integer, links json)
      cross join lateral json_to_recordset(coalesce(one.links, '[]')) as link(kind text, target text);
  perform carry_hidden_links(jurisdiction, element, report, version, change, (
      select coalesce(array_agg(l.target), '{}') from assessment_link l where l.jurisdiction = one.jurisdiction
        and l.element = one.element and l.report = one.report and l.version = one.version - 1))
    from json_to_recordset(kept) as one(jurisdiction text, element text, report integer, version integer)
    where version > 1;
  for entry in
    select jurisdiction, count(*) as many, min(element) as element, min(report) as report, min(version) as version,
      min(action) as action, min(step) as step, min(nullif(btrim(reason), '')) as reason
    from json_to_recordset(kept) as one(jurisdiction text, element text, report integer, version integer,
      step text, action text, reason text)
    group by jurisdiction order by jurisdiction
  loop
    perform write_audit(entry.jurisdiction, 'assess',
      case when entry.many = 1 then entry.element || ' for report ' || entry.report else entry.many || ' assessments' end,
      case when entry.many = 1 then (select coalesce(v.step, v.action) from assessment_version v where v.jurisdiction = entry.jurisdiction
        and v.element = entry.element and v.report = entry.report and v.version = entry.version - 1) end,
      case when entry.many = 1 then concat_ws(': ', concat_ws(' ', entry.action, entry.step), entry.reason) end,
      'assessment', change::text);
  end loop;
end
$$;

-- In which jurisdictions the person of the transaction may do anything but look.
create function acting_areas() returns text[]
  language sql stable parallel restricted
  return (
    select coalesce(array_agg(distinct split_part(one, ' ', 3)), '{}')
    from unnest((identity_claims())[4]::text[]) one where split_part(one, ' ', 1) not in ('read', 'audit', 'follow'));

-- What the installation has in common is written by whoever may change something; a jurisdiction's chain by those who may
-- there. As before, the digest of what an entry is about says moments as they are in UTC, whatever time zone the connection
-- of whoever acts has, and rows of one change are found by their index.
create or replace function write_audit(chain_name text, what text, about text, was text, is_now text, kind text default null,
    key text default null) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' set enable_seqscan = off as $$
declare
  areas text[] := acting_areas();
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

-- The rows that entries of the log speak of, as before, and assessments. What was there before is asked for everything else.
alter function content_rows(text, text, text) rename to content_rows_but_assessments;
create function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  if kind = 'assessment' then
    return query select row_digest('assessment_version', to_jsonb(v)) from assessment_version v
      where v.jurisdiction = chain_name and v.change_id = key::bigint;
    return query select row_digest('assessment_text', to_jsonb(t)) from assessment_text t
      where t.jurisdiction = chain_name and t.change_id = key::bigint;
    return query select row_digest('assessment_link', to_jsonb(l)) from assessment_link l
      where l.jurisdiction = chain_name and l.change_id = key::bigint;
  else
    return query select one from content_rows_but_assessments(kind, key, chain_name) one;
  end if;
end
$$;
revoke all on function content_rows(text, text, text) from public;
