-- Reports of figures go from hand to hand as reports of assessments do. What a product submits follows the definitions: what
-- is judged of elements, or what is known of data elements. What is signed is written down as it was: every figure, by which
-- statements of completeness, and a digest of all that was known of each data element, by which a later change is noticed.
create table submitted_product (
  product text not null,
  submits text not null,
  constraint submitted_product_key primary key (product),
  constraint submitted_product_submits_known check (submits = any (array['assessments', 'figures']))
);
comment on table submitted_product is 'What the reports of a product are made of. Follows the definitions.';
create table submitted_element (
  product text not null,
  data_element text not null,
  constraint submitted_element_key primary key (product, data_element)
);
comment on table submitted_element is 'The data elements that a product of figures expects. Follows the definitions.';

create table submission_frame (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  period_start date not null,
  period_end date not null,
  constraint submission_frame_key primary key (jurisdiction, product, report, number),
  constraint submission_frame_in_order check (period_end >= period_start)
);
comment on table submission_frame is 'For which days figures were frozen by a step. Append-only.';
create table submission_figure (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  place integer not null,
  indicator text not null,
  show text not null,
  codes text not null,
  state text not null,
  lower_bound numeric,
  upper_bound numeric,
  flags text not null,
  constraint submission_figure_key primary key (jurisdiction, product, report, number, indicator, show, codes)
);
comment on table submission_figure is 'The figures that were frozen by a step, as they stood then. Append-only.';
create table submission_basis (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  data_element text not null,
  basis text not null,
  constraint submission_basis_key primary key (jurisdiction, product, report, number, data_element)
);
comment on table submission_basis is 'The digest of all that was known of a data element when figures were frozen. Append-only.';
create table submission_statement (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  register text not null,
  institution text not null,
  month date not null,
  kind text not null,
  statement bigint not null,
  stated_by text not null,
  stated_at timestamptz not null,
  constraint submission_statement_key primary key (jurisdiction, product, report, number, register, institution, month)
);
comment on table submission_statement is 'The statements of completeness that held when figures were frozen, and were signed with them. Append-only.';

create trigger submission_frame_append_only before update or delete on submission_frame
  for each statement execute function refuse_change();
create trigger submission_figure_append_only before update or delete on submission_figure
  for each statement execute function refuse_change();
create trigger submission_basis_append_only before update or delete on submission_basis
  for each statement execute function refuse_change();
create trigger submission_statement_append_only before update or delete on submission_statement
  for each statement execute function refuse_change();

-- Whoever follows a jurisdiction, or judges it, sees its reports in every state.
create or replace function submission_places() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return places_of('assess') || places_of('follow');
end
$$;

-- Whoever may only take steps sees a report in the states from which a step of theirs leads, and into which it leads:
-- patterns “state place”. A draft is not for them, nor what was said about it.
create function submission_watch() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(distinct seen.state || ' ' || place), '{}')
    from (select permission, from_state as state from submission_step where action <> ''
      union select permission, to_state from submission_step where action <> '' and effect <> 'returns') seen
      cross join lateral unnest(places_of(seen.permission)) place);
end
$$;

-- Where somebody may take any step.
create function stepping_places() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
    select coalesce(array_agg(distinct place), '{}')
    from (select distinct permission from submission_step where action <> '') own cross join lateral unnest(places_of(own.permission)) place);
end
$$;

-- Whether what a step froze came into a state that whoever acts watches.
create function is_handed_over(area text, product_id text, number_of_report integer, which integer) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return exists (
    select from submission_action a where a.jurisdiction = area and a.product = product_id and a.report = number_of_report
      and a.number >= which and (a.to_state || ' ' || assessed_place(area)) like any (submission_watch())
      and not exists (select from submission_action f where f.jurisdiction = area and f.product = product_id
        and f.report = number_of_report and f.effect = 'freezes' and f.number > which and f.number <= a.number));

-- Whether a version of an assessment is in anything that was handed over to whoever acts.
create function is_assessment_handed_over(area text, number_of_report integer, code text, which integer) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return exists (
    select from submission_item i where i.jurisdiction = area and i.report = number_of_report and i.element = code
      and i.version = which and is_handed_over(area, i.product, number_of_report, i.number));
create index submission_item_by_assessment on submission_item (jurisdiction, report, element, version);

create policy submission_action_watch on submission_action for select to waymark_person
  using (exists (select from unnest((select submission_watch())::text[]) seen
    where (from_state || ' ' || assessed_place(jurisdiction)) like seen and effect = 'returns'
      or (to_state || ' ' || assessed_place(jurisdiction)) like seen));
create policy submission_item_watch on submission_item for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select stepping_places())::text[])
    and is_handed_over(jurisdiction, product, report, number));
-- What has to be mended is read with the step that says so.
create policy submission_pin_watch on submission_pin for select to waymark_person
  using (exists (select from submission_action a where a.jurisdiction = submission_pin.jurisdiction
    and a.product = submission_pin.product and a.report = submission_pin.report and a.number = submission_pin.number));
create policy assessment_version_watch on assessment_version for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select stepping_places())::text[])
    and is_assessment_handed_over(jurisdiction, report, element, version));
create policy assessment_text_watch on assessment_text for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select stepping_places())::text[])
    and is_assessment_handed_over(jurisdiction, report, element, version));
create policy assessment_link_watch on assessment_link for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select stepping_places())::text[])
    and is_assessment_handed_over(jurisdiction, report, element, version)
    and (kind <> 'record'
      or may_open_record(split_part(target, '/', 2), split_part(target, '/', 1), split_part(target, '/', 3))));

alter table submitted_product enable row level security;
alter table submitted_element enable row level security;
alter table submission_frame enable row level security;
alter table submission_figure enable row level security;
alter table submission_basis enable row level security;
alter table submission_statement enable row level security;
create policy submitted_product_read on submitted_product for select to waymark_person using (true);
create policy submitted_element_read on submitted_element for select to waymark_person using (true);
create policy submission_frame_read on submission_frame for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or assessed_place(jurisdiction) like any ((select stepping_places())::text[])
      and is_handed_over(jurisdiction, product, report, number));
create policy submission_figure_read on submission_figure for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or assessed_place(jurisdiction) like any ((select stepping_places())::text[])
      and is_handed_over(jurisdiction, product, report, number));
create policy submission_basis_read on submission_basis for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or assessed_place(jurisdiction) like any ((select stepping_places())::text[])
      and is_handed_over(jurisdiction, product, report, number));
create policy submission_statement_read on submission_statement for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    or assessed_place(jurisdiction) like any ((select stepping_places())::text[])
      and is_handed_over(jurisdiction, product, report, number));
grant select on submitted_product, submitted_element, submission_frame, submission_figure, submission_basis, submission_statement
  to waymark_person;

-- Tables of the roadmap may come after these functions: they are planned when they are asked first.
-- Of each data element of a product the digest of all that is known of it for these days: what was published, what records
-- count, and for which months it is stated that they are complete. Elements of which nothing is known are not among them.
create function figure_basis(area text, product_id text, starts date, ends date) returns table (data_element text, basis text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
#variable_conflict use_column
begin
  return query
  select known.data_element, encode(sha256(convert_to(string_agg(known.said, E'\n' order by known.said collate "C"), 'UTF8')), 'hex')
  from (
    select o.data_element, concat_ws('|', 'published', o.period_start, o.period_end, o.accumulation, o.basis, o.item_class, o.codes,
        coalesce(trim_scale(o.value)::text, '-'), coalesce(trim_scale(o.lower_bound)::text, '-'),
        coalesce(trim_scale(o.upper_bound)::text, '-'), o.status, o.breakdown, o.audience, o.source, o.vintage) as said
      from submitted_element e join observation o on o.jurisdiction = area and o.data_element = e.data_element
        and o.period_start <= ends and o.period_end >= starts
      where e.product = product_id and o.is_current and not o.is_withdrawn and o.undone = 0
    union all
    select c.data_element, concat_ws('|', 'counted', c.period_start, c.item_class, c.codes, c.claim, c.institution, trim_scale(c.value))
      from submitted_element e join counted_observation c on c.jurisdiction = area and c.data_element = e.data_element
        and c.period_start between starts and ends
      where e.product = product_id
    union all
    select e.data_element, concat_ws('|', 'stated', s.register, s.institution, s.month, s.kind)
      from submitted_element e join fed_element f on f.data_element = e.data_element
        join stated_month s on s.jurisdiction = area and s.register = f.register and s.month between starts and ends
      where e.product = product_id and s.kind <> 'open') known
  group by known.data_element;
end
$$;
revoke all on function figure_basis(text, text, date, date) from public;

-- Of how many data elements anything is known, for whoever may see the report in every state.
create function known_elements(area text, product_id text, starts date, ends date) returns integer
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
  select count(*)::int from submitted_element e where e.product = product_id
    and assessed_place(area) like any (submission_places()) and (
      exists (select from observation o where o.jurisdiction = area and o.data_element = e.data_element
        and o.period_start <= ends and o.period_end >= starts and o.is_current and not o.is_withdrawn and o.undone = 0)
      or exists (select from counted_observation c where c.jurisdiction = area and c.data_element = e.data_element
        and c.period_start between starts and ends)
      or exists (select from fed_element f join stated_month s on s.jurisdiction = area and s.register = f.register
        and s.month between starts and ends and s.kind <> 'open' where f.data_element = e.data_element)));
end
$$;
revoke all on function known_elements(text, text, date, date) from public;
grant execute on function known_elements(text, text, date, date) to waymark_person;

-- The digest of what was frozen: the same as long as nobody changed a letter of it.
create or replace function frozen_digest(area text, product_id text, number_of_report integer, which integer) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
  select case when assessed_place(area) like any (submission_places() || stepping_places()) then
    encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex') end
  from (
    select said.one from submission_item i cross join lateral (
      select row_digest('assessment_version', to_jsonb(v)) as one from assessment_version v
        where v.jurisdiction = area and v.report = number_of_report and v.element = i.element and v.version = i.version
      union all select row_digest('assessment_text', to_jsonb(t)) from assessment_text t
        where t.jurisdiction = area and t.report = number_of_report and t.element = i.element and t.version = i.version
      union all select row_digest('assessment_link', to_jsonb(l)) from assessment_link l
        where l.jurisdiction = area and l.report = number_of_report and l.element = i.element and l.version = i.version) said
      where i.jurisdiction = area and i.product = product_id and i.report = number_of_report and i.number = which
    union all select row_digest('submission_frame', to_jsonb(f)) from submission_frame f
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report and f.number = which
    union all select row_digest('submission_figure', to_jsonb(f)) from submission_figure f
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report and f.number = which
    union all select row_digest('submission_basis', to_jsonb(b)) from submission_basis b
      where b.jurisdiction = area and b.product = product_id and b.report = number_of_report and b.number = which
    union all select row_digest('submission_statement', to_jsonb(s)) from submission_statement s
      where s.jurisdiction = area and s.product = product_id and s.report = number_of_report and s.number = which) frozen
$$;

-- Where a submission stands by its steps, and what was changed since it was frozen: elements that were judged anew, or data
-- elements of which something else is known. It is open again by these.
create or replace function submission_standing(area text, product_id text, number_of_report integer,
    out number integer, out stepped text, out state text, out frozen integer, out touched text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  beginning text := (select to_state from submission_step where action = '' and effect = 'begin');
  kind text := (select p.submits from submitted_product p where p.product = product_id);
  frame submission_frame;
begin
  select coalesce(max(a.number), 0) into number from submission_action a
    where a.jurisdiction = area and a.product = product_id and a.report = number_of_report;
  select a.to_state into stepped from submission_action a where a.jurisdiction = area and a.product = product_id
    and a.report = number_of_report and a.number = submission_standing.number;
  stepped := coalesce(stepped, beginning);
  touched := '{}';
  if kind = 'figures' then
    select f.* into frame from submission_frame f
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report order by f.number desc limit 1;
    frozen := frame.number;
    if frozen is not null then
      select coalesce(array_agg(coalesce(was.data_element, now.data_element) order by 1), '{}') into touched
        from (select b.data_element, b.basis from submission_basis b where b.jurisdiction = area and b.product = product_id
            and b.report = number_of_report and b.number = frozen) was
          full join figure_basis(area, product_id, frame.period_start, frame.period_end) now using (data_element)
        where was.basis is distinct from now.basis;
    end if;
  else
    select max(i.number) into frozen from submission_item i
      where i.jurisdiction = area and i.product = product_id and i.report = number_of_report;
    select coalesce(array_agg(coalesce(i.element, n.element) order by 1), '{}') into touched
      from (select element, version from submission_item own where own.jurisdiction = area and own.product = product_id
          and own.report = number_of_report and own.number = frozen) i
        full join newest_assessments(area, number_of_report) n on n.element = i.element
      where i.version is distinct from n.version and frozen is not null;
  end if;
  state := case when stepped <> beginning and cardinality(touched) > 0 then beginning else stepped end;
end
$$;

-- The same for whoever may see submissions there, or may take a step at some time.
create or replace function read_standing(area text, product_id text, number_of_report integer)
  returns table (number integer, stepped text, state text, frozen integer, touched text[])
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select s.number, s.stepped, s.state,
    case when sees.everything or is_handed_over(area, product_id, number_of_report, s.frozen) then s.frozen end,
    case when sees.everything or is_handed_over(area, product_id, number_of_report, s.frozen) then s.touched else '{}' end
  from submission_standing(area, product_id, number_of_report) s
    cross join (select assessed_place(area) like any (submission_places()) as everything) sees
  where assessed_place(area) like any (submission_places() || stepping_places())
$$;

-- Whether whoever acts is kept from a step by what they did before: four eyes. Of figures those prepared them who stated
-- that they are complete, who handed them in, and who keep records of that time.
create or replace function is_barred(area text, product_id text, number_of_report integer, wanted text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
  select exists (select from submission_bar b where b.action = wanted and (
    b.other = 'writers' and exists (select from submitted_product p where p.product = product_id and p.submits = 'assessments')
      and exists (select from assessment_version v where v.jurisdiction = area
        and v.report = number_of_report and v.by_person = current_person())
    or b.other = 'writers' and exists (select from submission_statement s
      where s.jurisdiction = area and s.product = product_id and s.report = number_of_report and s.stated_by = current_person())
    or b.other = 'writers' and exists (select from submission_frame f
      join submitted_element e on e.product = f.product
      join observation o on o.jurisdiction = f.jurisdiction and o.data_element = e.data_element
        and o.period_start <= f.period_end and o.period_end >= f.period_start
      join load l on l.id = o.load_id
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report and o.is_current
        and l.by_person = current_person() and l.by_person <> 'administrator')
    or exists (select from submission_action a where a.jurisdiction = area and a.product = product_id
      and a.report = number_of_report and a.action = b.other and a.by_person = current_person()
      and a.number > coalesce((select max(r.number) from submission_action r where r.jurisdiction = area
        and r.product = product_id and r.report = number_of_report and r.effect = 'returns'), 0)))));
end
$$;

-- Writes down what is signed of figures: as they are said, by which statements, and what all of it rests on.
create function freeze_figures(area text, product_id text, number_of_report integer, taken integer, frame json) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  starts date := (frame ->> 'start')::date;
  ends date := (frame ->> 'end')::date;
begin
  if exists (select from submission_frame f where f.jurisdiction = area and f.product = product_id
      and f.report = number_of_report and (f.period_start, f.period_end) is distinct from (starts, ends)) then
    raise exception 'The report is of other days.' using errcode = 'WM422';
  end if;
  insert into submission_frame values (area, product_id, number_of_report, taken, starts, ends);
  insert into submission_basis select area, product_id, number_of_report, taken, b.data_element, b.basis
    from figure_basis(area, product_id, starts, ends) b;
  if not found then
    raise exception 'There is nothing to submit.' using errcode = 'WM422';
  end if;
  insert into submission_figure select area, product_id, number_of_report, taken, row_number() over (), f.indicator, f.show,
      f.codes, f.state, f.lower, f.upper, f.flags
    from json_to_recordset(frame -> 'figures') as f(indicator text, show text, codes text, state text, lower numeric, upper numeric, flags text);
  insert into submission_statement select distinct on (s.register, s.institution, s.month) area, product_id, number_of_report, taken,
      s.register, s.institution, s.month, s.kind, s.statement, said.by_person, said.at
    from stated_month s join fed_element f on f.register = s.register
      join completeness_statement said on said.jurisdiction = s.jurisdiction and said.id = s.statement
      join submitted_element e on e.product = product_id and e.data_element = f.data_element
    where s.jurisdiction = area and s.month between starts and ends;
end
$$;
revoke all on function freeze_figures(text, text, integer, integer, json) from public;

-- Takes a step, where the person may, nobody did anything since `seen`, and four eyes are on it. Gives its number.
drop function take_submission_step(text, text, integer, text, text, integer, json);
create function take_submission_step(area text, product_id text, number_of_report integer, wanted text, why text,
    seen integer, pins json, frame json default null) returns integer
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  standing record;
  step record;
  taken integer;
  kind text := (select p.submits from submitted_product p where p.product = product_id);
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  standing := submission_standing(area, product_id, number_of_report);
  select * into step from submission_step s where s.action = wanted and s.action <> '' and s.from_state = standing.state
    and assessed_place(area) like any (places_of(s.permission));
  if step is null or kind is null or is_barred(area, product_id, number_of_report, wanted) then
    raise exception 'permission denied: % may not take this step', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  if standing.number <> seen then
    raise exception 'Somebody took a step since.' using errcode = 'WM409';
  end if;
  taken := standing.number + 1;
  if step.effect = 'freezes' and kind = 'figures' then
    perform freeze_figures(area, product_id, number_of_report, taken, frame);
  elsif step.effect = 'freezes' then
    insert into submission_item select area, product_id, number_of_report, taken, n.element, n.version, false
      from newest_assessments(area, number_of_report) n;
    if not found then
      raise exception 'There is nothing to submit.' using errcode = 'WM422';
    end if;
  elsif step.effect = 'releases' and kind = 'assessments' then
    insert into submission_item select i.jurisdiction, i.product, i.report, taken, i.element, i.version, true
      from submission_item i where i.jurisdiction = area and i.product = product_id and i.report = number_of_report
        and i.number = standing.frozen;
  end if;
  insert into submission_action (jurisdiction, product, report, number, action, from_state, to_state, effect, reason, digest, by_person)
    values (area, product_id, number_of_report, taken, wanted, standing.state, step.to_state, step.effect, nullif(btrim(why), ''),
      frozen_digest(area, product_id, number_of_report,
        case when step.effect = 'freezes' or step.effect = 'releases' and kind = 'assessments' then taken else standing.frozen end),
      current_person());
  insert into submission_pin select area, product_id, number_of_report, taken, row_number() over (), p.element, p.part, p.paragraph, p.body
    from json_to_recordset(pins) as p(element text, part text, paragraph integer, body text);
  perform append_audit_entry(area, wanted, product_id || ' report ' || number_of_report, standing.state,
    concat_ws(': ', step.to_state, nullif(btrim(why), '')), 'submission', concat_ws('/', product_id, number_of_report, taken));
  return taken;
end
$$;
revoke all on function take_submission_step(text, text, integer, text, text, integer, json, json) from public;
grant execute on function take_submission_step(text, text, integer, text, text, integer, json, json) to waymark_person;

-- A closed period is changed by nobody: neither what was judged in it, nor the records and statements of its months.
create or replace function refuse_in_closed_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from submission_action a join submission_step s on s.action = '' and s.effect = 'lock' and s.to_state = a.to_state
      join submitted_product p on p.product = a.product and p.submits = 'assessments'
    where a.jurisdiction = new.jurisdiction and a.report = new.report
      and not exists (select from submission_action later where later.jurisdiction = a.jurisdiction
        and later.product = a.product and later.report = a.report and later.number > a.number))
  then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
  return new;
end
$$;

-- The days for which figures of a jurisdiction are closed.
create function closed_days(area text) returns table (product text, report integer, period_start date, period_end date)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select f.product, f.report, f.period_start, f.period_end
  from submission_action a join submission_step s on s.action = '' and s.effect = 'lock' and s.to_state = a.to_state
    join submission_frame f on f.jurisdiction = a.jurisdiction and f.product = a.product and f.report = a.report
  where a.jurisdiction = area
    and not exists (select from submission_action later where later.jurisdiction = a.jurisdiction
      and later.product = a.product and later.report = a.report and later.number > a.number)
    and not exists (select from submission_frame later where later.jurisdiction = f.jurisdiction
      and later.product = f.product and later.report = f.report and later.number > f.number)
$$;
revoke all on function closed_days(text) from public;
create function refuse_statement_in_closed_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from closed_days(new.jurisdiction) c join submitted_element e on e.product = c.product
      join fed_element f on f.data_element = e.data_element and f.register = new.register
      where new.period_start <= c.period_end and new.period_end >= c.period_start) then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
  return new;
end
$$;
create trigger completeness_statement_in_open_period before insert on completeness_statement
  for each row execute function refuse_statement_in_closed_period();
create function refuse_load_in_closed_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  taken bigint := case tg_table_name when 'load' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'load_id' end;
begin
  if exists (select from (select distinct jurisdiction from submission_frame) closing cross join lateral closed_days(closing.jurisdiction) c
      join submitted_element e on e.product = c.product
      join observation o on o.jurisdiction = closing.jurisdiction and o.data_element = e.data_element and o.load_id = taken
        and o.period_start <= c.period_end and o.period_end >= c.period_start) then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
  return null;
end
$$;
create trigger load_in_open_period after insert on load for each row execute function refuse_load_in_closed_period();
create trigger load_undo_in_open_period after insert on load_undo for each row execute function refuse_load_in_closed_period();
create function refuse_withdrawal_in_closed_period() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from observation_withdrawal w cross join lateral closed_days(w.jurisdiction) c
      join submitted_element e on e.product = c.product and e.data_element = w.data_element
      where w.jurisdiction = new.jurisdiction and w.id = coalesce(to_jsonb(new) ->> 'withdrawal_id', to_jsonb(new) ->> 'id')
        and w.period_start <= c.period_end and w.period_end >= c.period_start) then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
  return null;
end
$$;
create trigger observation_withdrawal_in_open_period after insert on observation_withdrawal
  for each row execute function refuse_withdrawal_in_closed_period();
create trigger observation_withdrawal_undo_in_open_period after insert on observation_withdrawal_undo
  for each row execute function refuse_withdrawal_in_closed_period();

-- What the months of records say that are changed, as before; and none of them is of a closed period.
create function refuse_closed_months(touched json) returns void
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from json_to_recordset(touched) as one(jurisdiction text, register text, institution text, month date)
      cross join lateral closed_days(one.jurisdiction) c join submitted_element e on e.product = c.product
      join fed_element f on f.data_element = e.data_element and f.register = one.register
      where one.month between c.period_start and c.period_end) then
    raise exception 'The period is closed.' using errcode = 'WM423';
  end if;
end
$$;
revoke all on function refuse_closed_months(json) from public;
grant execute on function refuse_closed_months(json) to waymark_person;
alter function settle_statements(json, text, text) rename to settle_statements_of_open_months;
create function settle_statements(touched json, answer text, why text) returns bigint
  language plpgsql as $$
begin
  perform refuse_closed_months(touched);
  return settle_statements_of_open_months(touched, answer, why);
end
$$;
