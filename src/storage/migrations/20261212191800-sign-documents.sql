-- Documents go from hand to hand as reports do: put together from records of a year, figures, and months of watched registers.
-- What is signed is written down as it was said: answers, figures and signals, and which versions of which records they were.
-- Of records only what stands in the document is written down, since whoever gets it reads that without the records.
alter table submitted_product drop constraint submitted_product_submits_known;
alter table submitted_product add constraint submitted_product_submits_known check (submits = any (array['assessments', 'figures', 'document']));
create table submitted_document (
  product text not null,
  register text not null,
  edition text not null,
  section text not null,
  constraint submitted_document_key primary key (product, register, section)
);
comment on table submitted_document is
  'The registers whose records stand in the document of a product: their field with the year, and of the text its sections (none for a list). Follows the definitions.';

create table submission_answer (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  register text not null,
  record_id text not null,
  edition text not null,
  field text not null,
  place integer not null,
  answer text not null,
  constraint submission_answer_key primary key (jurisdiction, product, report, number, register, record_id, edition, field),
  constraint submission_answer_edition_known check (edition = any (array['this', 'before', 'gone']))
);
comment on table submission_answer is
  'The answers of records that were frozen with a document, as they stood then (JSON). edition: of this one, of the same thing in the edition before, or of what was in that one alone. Append-only.';
create table submission_signal (
  jurisdiction text not null,
  product text not null,
  report integer not null,
  number integer not null,
  register text not null,
  month text not null,
  records integer not null,
  threshold integer not null,
  is_signal boolean not null,
  is_part boolean not null,
  constraint submission_signal_key primary key (jurisdiction, product, report, number, register, month)
);
comment on table submission_signal is
  'The months of watched registers that could be judged when a document was frozen; is_part where whoever signed could open but a part of the records. Append-only.';
create trigger submission_answer_append_only before update or delete on submission_answer
  for each statement execute function refuse_change();
create trigger submission_signal_append_only before update or delete on submission_signal
  for each statement execute function refuse_change();

alter table submitted_document enable row level security;
alter table submission_answer enable row level security;
alter table submission_signal enable row level security;
create policy submitted_document_read on submitted_document for select to waymark_person using (true);
-- Whoever follows the reports reads what was signed of the records that they may open; whoever has it in hand reads all of it.
create policy submission_answer_read on submission_answer for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select submission_places())::text[])
    and may_open_record(jurisdiction, register, record_id));
create policy submission_answer_watch on submission_answer for select to waymark_person
  using (assessed_place(jurisdiction) like any ((select stepping_places())::text[])
    and is_handed_over(jurisdiction, product, report, number));
create policy submission_signal_read on submission_signal for select to waymark_person
  using (exists (select from submission_answer a where a.jurisdiction = submission_signal.jurisdiction
    and a.product = submission_signal.product and a.report = submission_signal.report and a.number = submission_signal.number));
grant select on submitted_document, submission_answer, submission_signal to waymark_person;

-- The records of a year that stand in the document of a product. Tables of the roadmap are looked up when they are asked.
create function document_records(area text, product_id text, of_year integer)
  returns table (register text, record_id text, version integer, institution text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  one record;
begin
  for one in select distinct d.register, 'register_' || replace(d.register, '-', '_') as kept_in, replace(d.edition, '-', '_') as year_in
      from submitted_document d where d.product = product_id loop
    if to_regclass('public.' || quote_ident(one.kept_in)) is not null then
      return query execute format('select %L::text, r.record_id, r.version::integer, r.institution from %I r
        where r.jurisdiction = $1 and r.%I = $2 and not r.is_withdrawn', one.register, one.kept_in, one.year_in) using area, of_year;
    end if;
  end loop;
end
$$;
revoke all on function document_records(text, text, integer) from public;

-- How many sections of the text are written, for whoever may see the report in every state.
create function written_sections(area text, product_id text, starts date) returns integer
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one record;
  found integer := 0;
begin
  if not assessed_place(area) like any (submission_places()) then
    return 0;
  end if;
  for one in select 'register_' || replace(d.register, '-', '_') as kept_in, replace(min(d.edition), '-', '_') as year_in,
        string_agg(format('r.%I', replace(d.section, '-', '_')), ', ') as sections
      from submitted_document d where d.product = product_id and d.section <> '' group by d.register loop
    if to_regclass('public.' || quote_ident(one.kept_in)) is not null then
      execute format('select coalesce(max(num_nonnulls(%s)), 0) from %I r where r.jurisdiction = $1 and r.%I = $2 and not r.is_withdrawn',
        one.sections, one.kept_in, one.year_in) into found using area, extract(year from starts)::integer;
    end if;
  end loop;
  return found;
end
$$;
revoke all on function written_sections(text, text, date) from public;
grant execute on function written_sections(text, text, date) to waymark_person;

-- What keeps whoever acts from signing the document of these days: it has no text, or more than one, or they may not open all
-- of its records, whatever steps are theirs. Empty where nothing does.
create function kept_from_document(area text, product_id text, starts date) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  texts integer;
  closed integer;
begin
  select count(*) filter (where exists (select from submitted_document d where d.product = product_id
      and d.register = r.register and d.section <> '')),
    count(*) filter (where (may_everywhere('read', r.register)
      or (r.register || ' ' || area || ' ' || r.institution) like any (places_of('read'))) is not true)
    into texts, closed from document_records(area, product_id, extract(year from starts)::integer) r;
  return case when closed > 0 then 'closed' when texts = 0 then 'no text' when texts > 1 then 'many texts' else '' end;
end
$$;
revoke all on function kept_from_document(text, text, date) from public;
grant execute on function kept_from_document(text, text, date) to waymark_person;

-- Writes down what is signed of a document: which versions of which records it is, and what is said of them, in figures and
-- in signals.
create function freeze_document(area text, product_id text, number_of_report integer, taken integer, frame json) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  starts date := (frame ->> 'start')::date;
  ends date := (frame ->> 'end')::date;
  kept text := kept_from_document(area, product_id, starts);
begin
  if kept = 'closed' then
    raise exception 'permission denied: % may not open all records of the document', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  if kept <> '' or frame is null then
    raise exception 'There is nothing to submit.' using errcode = 'WM422';
  end if;
  if exists (select from submission_frame f where f.jurisdiction = area and f.product = product_id
      and f.report = number_of_report and (f.period_start, f.period_end) is distinct from (starts, ends)) then
    raise exception 'The report is of other days.' using errcode = 'WM422';
  end if;
  insert into submission_frame values (area, product_id, number_of_report, taken, starts, ends);
  insert into submission_item select area, product_id, number_of_report, taken, r.register || '/' || r.record_id, r.version, false
    from document_records(area, product_id, extract(year from starts)::integer) r;
  insert into submission_answer select area, product_id, number_of_report, taken, a.register, a.record_id, a.edition, a.field,
      a.place, a.answer
    from json_to_recordset(frame -> 'answers') as a(register text, record_id text, edition text, field text, place integer, answer text);
  if exists (select a.register || '/' || a.record_id from submission_answer a where a.jurisdiction = area and a.product = product_id
        and a.report = number_of_report and a.number = taken and a.edition = 'this'
      except select i.element from submission_item i where i.jurisdiction = area and i.product = product_id
        and i.report = number_of_report and i.number = taken) then
    raise exception 'It speaks of other records.' using errcode = 'WM422';
  end if;
  insert into submission_figure select area, product_id, number_of_report, taken, row_number() over (), f.indicator, f.show,
      f.codes, f.state, f.lower, f.upper, f.flags
    from json_to_recordset(frame -> 'figures') as f(indicator text, show text, codes text, state text, lower numeric, upper numeric, flags text);
  insert into submission_signal select area, product_id, number_of_report, taken, s.register, s.month, s.records, s.threshold,
      s.is_signal, s.is_part
    from json_to_recordset(frame -> 'signals') as s(register text, month text, records integer, threshold integer, is_signal boolean, is_part boolean);
end
$$;
revoke all on function freeze_document(text, text, integer, integer, json) from public;

-- The digest of what was frozen, as before; of a document which records it was, and what was said.
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
        and not exists (select from submitted_product p where p.product = product_id and p.submits = 'document')
    union all select row_digest('submission_item', to_jsonb(i)) from submission_item i
      where i.jurisdiction = area and i.product = product_id and i.report = number_of_report and i.number = which
        and exists (select from submitted_product p where p.product = product_id and p.submits = 'document')
    union all select row_digest('submission_frame', to_jsonb(f)) from submission_frame f
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report and f.number = which
    union all select row_digest('submission_figure', to_jsonb(f)) from submission_figure f
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report and f.number = which
    union all select row_digest('submission_basis', to_jsonb(b)) from submission_basis b
      where b.jurisdiction = area and b.product = product_id and b.report = number_of_report and b.number = which
    union all select row_digest('submission_statement', to_jsonb(s)) from submission_statement s
      where s.jurisdiction = area and s.product = product_id and s.report = number_of_report and s.number = which
    union all select row_digest('submission_answer', to_jsonb(a)) from submission_answer a
      where a.jurisdiction = area and a.product = product_id and a.report = number_of_report and a.number = which
    union all select row_digest('submission_signal', to_jsonb(s)) from submission_signal s
      where s.jurisdiction = area and s.product = product_id and s.report = number_of_report and s.number = which) frozen
$$;

-- Where a submission stands, as before. A document is open again by records of its year that were changed, added or withdrawn
-- since it was frozen, but not once it is closed: what was released stays as it was signed, and its records go on. What its
-- figures say now does not open it, since it says what was known on the day when its text was closed.
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
  if kind in ('figures', 'document') then
    select f.* into frame from submission_frame f
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report order by f.number desc limit 1;
    frozen := frame.number;
  end if;
  if kind = 'figures' and frozen is not null then
    select coalesce(array_agg(coalesce(was.data_element, now.data_element) order by 1), '{}') into touched
      from (select b.data_element, b.basis from submission_basis b where b.jurisdiction = area and b.product = product_id
          and b.report = number_of_report and b.number = frozen) was
        full join figure_basis(area, product_id, frame.period_start, frame.period_end) now using (data_element)
      where was.basis is distinct from now.basis;
  elsif kind = 'document' and frozen is not null then
    select coalesce(array_agg(coalesce(i.element, n.element) order by 1), '{}') into touched
      from (select own.element, own.version from submission_item own where own.jurisdiction = area and own.product = product_id
          and own.report = number_of_report and own.number = frozen) i
        full join (select r.register || '/' || r.record_id as element, r.version
          from document_records(area, product_id, extract(year from frame.period_start)::integer) r) n on n.element = i.element
      where i.version is distinct from n.version;
  elsif kind = 'assessments' then
    select max(i.number) into frozen from submission_item i
      where i.jurisdiction = area and i.product = product_id and i.report = number_of_report;
    select coalesce(array_agg(coalesce(i.element, n.element) order by 1), '{}') into touched
      from (select element, version from submission_item own where own.jurisdiction = area and own.product = product_id
          and own.report = number_of_report and own.number = frozen) i
        full join newest_assessments(area, number_of_report) n on n.element = i.element
      where i.version is distinct from n.version and frozen is not null;
  end if;
  state := case when stepped <> beginning and cardinality(touched) > 0 and not (kind = 'document'
    and exists (select from submission_step s where s.action = '' and s.effect = 'lock' and s.to_state = stepped))
    then beginning else stepped end;
end
$$;

-- Whether whoever acts is kept from a step by what they did before, as before. A document prepared whoever wrote any version
-- of its records, by themselves or for somebody, and whoever acts for one of them.
create or replace function is_barred(area text, product_id text, number_of_report integer, wanted text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (
  select exists (select from submission_bar b where b.action = wanted and (
    b.other = 'writers' and exists (select from submitted_product p where p.product = product_id and p.submits = 'assessments')
      and exists (select from assessment_version v where v.jurisdiction = area
        and v.report = number_of_report and v.by_person = any (acting_people()))
    or b.other = 'writers' and exists (select from submission_statement s
      where s.jurisdiction = area and s.product = product_id and s.report = number_of_report and s.stated_by = any (acting_people()))
    or b.other = 'writers' and exists (select from submission_frame f
      join submitted_element e on e.product = f.product
      join observation o on o.jurisdiction = f.jurisdiction and o.data_element = e.data_element
        and o.period_start <= f.period_end and o.period_end >= f.period_start
      join load l on l.id = o.load_id
      where f.jurisdiction = area and f.product = product_id and f.report = number_of_report and o.is_current
        and l.by_person = any (acting_people()) and l.by_person <> 'administrator')
    or b.other = 'writers' and exists (select from submission_item i
      join submitted_product p on p.product = i.product and p.submits = 'document'
      join record_version v on v.jurisdiction = i.jurisdiction and v.register = split_part(i.element, '/', 1)
        and v.record_id = split_part(i.element, '/', 2)
      where i.jurisdiction = area and i.product = product_id and i.report = number_of_report and string_to_array(v.person, ' for ') && acting_people())
    or exists (select from submission_action a where a.jurisdiction = area and a.product = product_id
      and a.report = number_of_report and a.action = b.other and a.by_person = any (acting_people())
      and a.number > coalesce((select max(r.number) from submission_action r where r.jurisdiction = area
        and r.product = product_id and r.report = number_of_report and r.effect = 'returns'), 0)))));
end
$$;

-- Takes a step, as before, and freezes documents.
create or replace function take_submission_step(area text, product_id text, number_of_report integer, wanted text, why text,
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
  elsif step.effect = 'freezes' and kind = 'document' then
    perform freeze_document(area, product_id, number_of_report, taken, frame);
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

-- The rows that entries of the log speak of, as before, and what was frozen of documents.
alter function content_rows(text, text, text) rename to content_rows_but_documents;
create function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  return query select one from content_rows_but_documents(kind, key, chain_name) one;
  if kind = 'submission' then
    return query select row_digest('submission_answer', to_jsonb(a)) from submission_answer a
      where a.jurisdiction = chain_name and concat_ws('/', a.product, a.report, a.number) = key;
    return query select row_digest('submission_signal', to_jsonb(s)) from submission_signal s
      where s.jurisdiction = chain_name and concat_ws('/', s.product, s.report, s.number) = key;
  end if;
end
$$;
revoke all on function content_rows(text, text, text) from public;
