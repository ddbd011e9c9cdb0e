-- A report of a jurisdiction goes from hand to hand: steps are rows, and where it stands follows from them. The steps that
-- there are, who never takes which, and which states are closed, follow the roadmap and are written at every start.
create table submission_step (
  action text not null,
  permission text not null,
  from_state text not null,
  to_state text not null,
  effect text not null,
  constraint submission_step_key primary key (action, from_state, to_state)
);
comment on table submission_step is
  'Which step leads from where to where, by which right. Without an action: where a submission begins (effect begin), and the states in which nothing is changed (effect lock). Follows the definitions.';
create table submission_bar (
  action text not null,
  other text not null,
  constraint submission_bar_key primary key (action, other)
);
comment on table submission_bar is
  'Which step is never taken by who took another one since the last return, or wrote anything of it (writers). Follows the definitions.';

create table submission_action (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  action text not null,
  from_state text not null,
  to_state text not null,
  effect text not null,
  reason text,
  digest text,
  at timestamptz not null default now(),
  by_person text not null,
  constraint submission_action_key primary key (jurisdiction, product, report, number),
  constraint submission_action_reason_given check (effect <> 'returns' or btrim(coalesce(reason, '')) <> '')
);
comment on table submission_action is
  'The steps that the report of a jurisdiction went through: signed, approved, returned, released. Append-only.';

create table submission_item (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  element text not null,
  version integer not null,
  is_released boolean not null,
  constraint submission_item_key primary key (jurisdiction, product, report, number, element)
);
comment on table submission_item is
  'Which version of each assessment was frozen, or released, by a step. Append-only.';
create index submission_item_by_version on submission_item (jurisdiction, report, element, version) where is_released;

create table submission_pin (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  pin integer not null,
  element text not null,
  part text not null,
  paragraph integer not null,
  body text not null,
  constraint submission_pin_key primary key (jurisdiction, product, report, number, pin),
  constraint submission_pin_said check (btrim(body) <> '')
);
comment on table submission_pin is
  'What has to be mended when a report is returned, pinned to an element, a part of its text and a paragraph (0 for the whole of it). Append-only.';

create trigger submission_action_append_only before update or delete on submission_action
  for each statement execute function refuse_change();
create trigger submission_item_append_only before update or delete on submission_item
  for each statement execute function refuse_change();
create trigger submission_pin_append_only before update or delete on submission_pin
  for each statement execute function refuse_change();

-- Where whoever acts may do anything with the submissions of a jurisdiction, or looks on.
create function submission_places() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one text;
  places text[] := '{}';
begin
  foreach one in array (identity_claims())[4]::text[] loop
    if starts_with(one, 'submission:') or starts_with(one, 'assess ') or starts_with(one, 'follow ') then
      places := places || substr(one, strpos(one, ' ') + 1);
    end if;
  end loop;
  return places;
end
$$;

alter table submission_step enable row level security;
alter table submission_bar enable row level security;
alter table submission_action enable row level security;
alter table submission_item enable row level security;
alter table submission_pin enable row level security;
create policy submission_step_read on submission_step for select to waymark_person using (true);
create policy submission_bar_read on submission_bar for select to waymark_person using (true);
create policy submission_action_read on submission_action for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[]));
create policy submission_item_read on submission_item for select to waymark_person
  using (is_released or assessed_place(jurisdiction) like any ((select submission_places())::text[]));
create policy submission_pin_read on submission_pin for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[]));
grant select on submission_step, submission_bar, submission_action, submission_item, submission_pin to waymark_person;

-- What is released is everybody's to read, and whoever takes a step reads what it is about.
create function is_released(area text, of_report integer, code text, which integer) returns boolean
  language sql stable parallel safe
  return exists (select from submission_item i where i.jurisdiction = area and i.report = of_report and i.element = code
    and i.version = which and i.is_released);
create policy assessment_version_released on assessment_version for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or is_released(jurisdiction, report, element, version));
create policy assessment_text_released on assessment_text for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or is_released(jurisdiction, report, element, version));
create policy assessment_link_released on assessment_link for select to waymark_person
  using ((assessed_place(jurisdiction) like any ((select submission_places())::text[])
      or is_released(jurisdiction, report, element, version))
    and (kind <> 'record'
      or may_open_record(split_part(target, '/', 2), split_part(target, '/', 1), split_part(target, '/', 3))));

-- The newest version of each assessment of a report, for who acts as the owner of these tables.
create function newest_assessments(area text, number_of_report integer) returns table (element text, version integer)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select element, version from (
    select distinct on (v.element) v.element, v.version, v.step from assessment_version v
    where v.jurisdiction = area and v.report = number_of_report order by v.element, v.version desc) newest
  where step is not null
$$;
revoke all on function newest_assessments(text, integer) from public;

-- The digest of frozen versions: the same as long as nobody changed a letter of them.
create function frozen_digest(area text, product_id text, number_of_report integer, which integer) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
  select case when assessed_place(area) like any (submission_places()) then
    encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex') end
  from submission_item i cross join lateral (
    select row_digest('assessment_version', to_jsonb(v)) as one from assessment_version v
      where v.jurisdiction = area and v.report = number_of_report and v.element = i.element and v.version = i.version
    union all select row_digest('assessment_text', to_jsonb(t)) from assessment_text t
      where t.jurisdiction = area and t.report = number_of_report and t.element = i.element and t.version = i.version
    union all select row_digest('assessment_link', to_jsonb(l)) from assessment_link l
      where l.jurisdiction = area and l.report = number_of_report and l.element = i.element and l.version = i.version) said
  where i.jurisdiction = area and i.product = product_id and i.report = number_of_report and i.number = which
$$;
revoke all on function frozen_digest(text, text, integer, integer) from public;
grant execute on function frozen_digest(text, text, integer, integer) to waymark_person;

-- Where a submission stands by its steps, and which elements were changed since they were frozen: it is open again by these.
create function submission_standing(area text, product_id text, number_of_report integer,
    out number integer, out stepped text, out state text, out frozen integer, out touched text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  beginning text := (select to_state from submission_step where action = '' and effect = 'begin');
begin
  select coalesce(max(a.number), 0) into number from submission_action a
    where a.jurisdiction = area and a.product = product_id and a.report = number_of_report;
  select a.to_state into stepped from submission_action a where a.jurisdiction = area and a.product = product_id
    and a.report = number_of_report and a.number = submission_standing.number;
  stepped := coalesce(stepped, beginning);
  select max(i.number) into frozen from submission_item i
    where i.jurisdiction = area and i.product = product_id and i.report = number_of_report;
  select coalesce(array_agg(coalesce(i.element, n.element) order by 1), '{}') into touched
    from (select element, version from submission_item own where own.jurisdiction = area and own.product = product_id
        and own.report = number_of_report and own.number = frozen) i
      full join newest_assessments(area, number_of_report) n on n.element = i.element
    where i.version is distinct from n.version and frozen is not null;
  state := case when stepped <> beginning and cardinality(touched) > 0 then beginning else stepped end;
end
$$;
revoke all on function submission_standing(text, text, integer) from public;

-- The same for whoever may see submissions there.
create function read_standing(area text, product_id text, number_of_report integer)
  returns table (number integer, stepped text, state text, frozen integer, touched text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.* from submission_standing(area, product_id, number_of_report) s
  where assessed_place(area) like any (submission_places())
$$;
revoke all on function read_standing(text, text, integer) from public;
grant execute on function read_standing(text, text, integer) to waymark_person;

-- Whether whoever acts is kept from a step by what they did before: four eyes.
create function is_barred(area text, product_id text, number_of_report integer, wanted text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from submission_bar b where b.action = wanted and (
    b.other = 'writers' and exists (select from assessment_version v where v.jurisdiction = area
      and v.report = number_of_report and v.by_person = current_person())
    or exists (select from submission_action a where a.jurisdiction = area and a.product = product_id
      and a.report = number_of_report and a.action = b.other and a.by_person = current_person()
      and a.number > coalesce((select max(r.number) from submission_action r where r.jurisdiction = area
        and r.product = product_id and r.report = number_of_report and r.effect = 'returns'), 0))))
$$;
revoke all on function is_barred(text, text, integer, text) from public;
grant execute on function is_barred(text, text, integer, text) to waymark_person;

-- Takes a step, where the person may, nobody did anything since `seen`, and four eyes are on it. Gives its number.
create function take_submission_step(area text, product_id text, number_of_report integer, wanted text, why text,
    seen integer, pins json) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  standing record;
  step record;
  taken integer;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  standing := submission_standing(area, product_id, number_of_report);
  select * into step from submission_step s where s.action = wanted and s.action <> '' and s.from_state = standing.state
    and assessed_place(area) like any (places_of(s.permission));
  if step is null or is_barred(area, product_id, number_of_report, wanted) then
    raise exception 'permission denied: % may not take this step', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  if standing.number <> seen then
    raise exception 'Somebody took a step since.' using errcode = 'WM409';
  end if;
  taken := standing.number + 1;
  if step.effect = 'freezes' then
    insert into submission_item select area, product_id, number_of_report, taken, n.element, n.version, false
      from newest_assessments(area, number_of_report) n;
    if not found then
      raise exception 'There is nothing to submit.' using errcode = 'WM422';
    end if;
  elsif step.effect = 'releases' then
    insert into submission_item select i.jurisdiction, i.product, i.report, taken, i.element, i.version, true
      from submission_item i where i.jurisdiction = area and i.product = product_id and i.report = number_of_report
        and i.number = standing.frozen;
  end if;
  insert into submission_action (jurisdiction, product, report, number, action, from_state, to_state, effect, reason, digest, by_person)
    values (area, product_id, number_of_report, taken, wanted, standing.state, step.to_state, step.effect, nullif(btrim(why), ''),
      frozen_digest(area, product_id, number_of_report,
        case when step.effect in ('freezes', 'releases') then taken else standing.frozen end), current_person());
  insert into submission_pin select area, product_id, number_of_report, taken, row_number() over (), p.element, p.part, p.paragraph, p.body
    from json_to_recordset(pins) as p(element text, part text, paragraph integer, body text);
  perform append_audit_entry(area, wanted, product_id || ' report ' || number_of_report, standing.state,
    concat_ws(': ', step.to_state, nullif(btrim(why), '')), 'submission', concat_ws('/', product_id, number_of_report, taken));
  return taken;
end
$$;
revoke all on function take_submission_step(text, text, integer, text, text, integer, json) from public;
grant execute on function take_submission_step(text, text, integer, text, text, integer, json) to waymark_person;

-- A closed period is changed by nobody.
create function refuse_in_closed_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from submission_action a join submission_step s on s.action = '' and s.effect = 'lock' and s.to_state = a.to_state
    where a.jurisdiction = new.jurisdiction and a.report = new.report
      and not exists (select from submission_action later where later.jurisdiction = a.jurisdiction
        and later.product = a.product and later.report = a.report and later.number > a.number))
  then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
  return new;
end
$$;
create trigger assessment_version_in_open_period before insert on assessment_version
  for each row execute function refuse_in_closed_period();

-- In which jurisdictions the person of the transaction may do anything but look.
create or replace function acting_areas() returns text[]
  language sql stable parallel restricted
  return (
    select coalesce(array_agg(distinct split_part(one, ' ', 3)), '{}')
    from unnest((identity_claims())[4]::text[]) one
    where split_part(one, ' ', 1) not in ('read', 'sensitive', 'audit', 'follow', 'administer'));

-- The rows that entries of the log speak of, as before, and steps of submissions. What was there before is asked for
-- everything else.
alter function content_rows(text, text, text) rename to content_rows_but_submissions;
create function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  if kind = 'submission' then
    return query select row_digest('submission_action', to_jsonb(a)) from submission_action a
      where a.jurisdiction = chain_name and concat_ws('/', a.product, a.report, a.number) = key;
    return query select row_digest('submission_item', to_jsonb(i)) from submission_item i
      where i.jurisdiction = chain_name and concat_ws('/', i.product, i.report, i.number) = key;
    return query select row_digest('submission_pin', to_jsonb(p)) from submission_pin p
      where p.jurisdiction = chain_name and concat_ws('/', p.product, p.report, p.number) = key;
  else
    return query select one from content_rows_but_submissions(kind, key, chain_name) one;
  end if;
end
$$;
revoke all on function content_rows(text, text, text) from public;
