-- Action plans of jurisdictions: a plan has objectives, these have activities, and each says who answers for it, from when to
-- when, in which state it is, and which targets and indicators it serves. Append-only, version after version. Which states
-- there are follows the definitions; a plan in a shared state is read by those who take steps in the jurisdiction's reports.
create table plan_state (
  kind text not null,
  state text not null,
  effect text not null,
  constraint plan_state_key primary key (kind, state)
);
comment on table plan_state is 'The states of plans and activities: which are shared, which are done. Follows the definitions.';
create table plan_entry (
  jurisdiction text not null,
  entry text not null,
  version integer not null,
  plan text not null,
  kind text not null,
  parent text,
  name text not null,
  body text not null,
  responsible text not null,
  starts date,
  ends date,
  state text not null,
  action text not null,
  reason text,
  at timestamptz not null default now(),
  by_person text not null,
  constraint plan_entry_key primary key (jurisdiction, entry, version),
  constraint plan_entry_kind_known check (kind = any (array['plan', 'objective', 'activity'])),
  constraint plan_entry_action_known check (action = any (array['written', 'withdrawn'])),
  constraint plan_entry_named check (btrim(name) <> ''),
  constraint plan_entry_in_order check (ends >= starts),
  constraint plan_entry_below check ((kind = 'plan') = (parent is null) and (kind <> 'plan' or plan = entry)),
  constraint plan_entry_reason_given check (action = 'written' or btrim(coalesce(reason, '')) <> '')
);
comment on table plan_entry is 'Action plans, their objectives and activities; the newest version holds. Append-only.';
create index plan_entry_by_plan on plan_entry (jurisdiction, plan, entry, version desc);
create table plan_link (
  jurisdiction text not null,
  entry text not null,
  version integer not null,
  kind text not null,
  target text not null,
  constraint plan_link_key primary key (jurisdiction, entry, version, kind, target),
  constraint plan_link_kind_known check (kind = any (array['element', 'indicator']))
);
comment on table plan_link is 'Which targets and indicators a version of an objective or activity serves. Append-only.';
create index plan_link_by_target on plan_link (jurisdiction, kind, target);
create trigger plan_entry_append_only before update or delete on plan_entry for each statement execute function refuse_change();
create trigger plan_link_append_only before update or delete on plan_link for each statement execute function refuse_change();

-- Whether a version is the newest one of its entry, and its plan stands in a shared state.
create function is_plan_shared(area text, plan_id text, entry_id text, which integer) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return not exists (select from plan_entry newer where newer.jurisdiction = area and newer.entry = entry_id and newer.version > which)
    and exists (select from plan_entry p join plan_state s on s.kind = 'plan' and s.state = p.state and s.effect like '%shared%'
      where p.jurisdiction = area and p.entry = plan_id and not exists (select from plan_entry newer
        where newer.jurisdiction = area and newer.entry = plan_id and newer.version > p.version));

alter table plan_state enable row level security;
alter table plan_entry enable row level security;
alter table plan_link enable row level security;
create policy plan_state_read on plan_state for select to waymark_person using (true);
create policy plan_entry_read on plan_entry for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or assessed_place(jurisdiction) like any ((select stepping_places())::text[])
      and is_plan_shared(jurisdiction, plan, entry, version));
create policy plan_link_read on plan_link for select to waymark_person
  using (exists (select from plan_entry e where e.jurisdiction = plan_link.jurisdiction and e.entry = plan_link.entry
    and e.version = plan_link.version));
grant select on plan_state, plan_entry, plan_link to waymark_person;

-- Keeps the next version of an entry, where the person judges the jurisdiction and nobody wrote one since.
create function keep_plan_entry(area text, kept json, links json) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  next plan_entry := json_populate_record(null::plan_entry, kept);
  newest plan_entry;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  if not assessed_place(area) like any (places_of('assess')) then
    raise exception 'permission denied: % may not plan here', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  select * into newest from plan_entry e where e.jurisdiction = area and e.entry = next.entry order by e.version desc limit 1;
  if next.version is distinct from coalesce(newest.version, 0) + 1
    or newest.entry is not null and (newest.kind, newest.plan) is distinct from (next.kind, next.plan) then
    raise exception 'Somebody was quicker.' using errcode = 'WM409';
  end if;
  if next.kind <> 'plan' and not exists (select from plan_entry p where p.jurisdiction = area and p.entry = next.parent
      and p.plan = next.plan and p.kind = case next.kind when 'objective' then 'plan' else 'objective' end) then
    raise exception 'There is nothing above it.' using errcode = 'WM422';
  end if;
  next.jurisdiction := area;
  next.at := now();
  next.by_person := current_person();
  insert into plan_entry values (next.*);
  insert into plan_link select distinct area, next.entry, next.version, l.kind, l.target
    from json_to_recordset(links) as l(kind text, target text);
  perform append_audit_entry(area, 'plan', next.kind || ' ' || next.entry, newest.state,
    concat_ws(': ', next.action || ' ' || next.state, next.reason), 'plan', next.entry || '/' || next.version);
end
$$;
revoke all on function keep_plan_entry(text, json, json) from public;
grant execute on function keep_plan_entry(text, json, json) to waymark_person;

-- The rows that entries of the log speak of, as before; and plans, questions, and what was frozen of figures with the step
-- that froze it. In one function: every entry of the log passes through it.
alter function content_rows(text, text, text) rename to content_rows_but_reports;
create function content_rows(kind text, key text, chain_name text) returns setof bytea
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
