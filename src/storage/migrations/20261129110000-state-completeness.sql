-- An institution states that its register is complete for whole months, that nothing happened in them, or that they are
-- open again. Statements are append-only and the newest one about a month holds; what follows from them is kept beside
-- them, month by month.

-- Who keeps which register, and which data elements it feeds: what the definitions say, written at every start.
create table keeping_institution (
  jurisdiction text not null,
  register text not null,
  institution text not null,
  constraint keeping_institution_key primary key (jurisdiction, register, institution)
);
comment on table keeping_institution is 'Which institutions keep a register in a jurisdiction. Follows the definitions.';
create table fed_element (
  register text not null,
  data_element text not null,
  constraint fed_element_key primary key (register, data_element)
);
comment on table fed_element is 'Which data elements a register feeds. Follows the definitions.';

create sequence completeness_number;
create table completeness_statement (
  jurisdiction text not null,
  id bigint not null default nextval('completeness_number'),
  change_id bigint not null,
  register text not null,
  institution text not null,
  period_start date not null,
  period_end date not null,
  kind text not null,
  reason text,
  at timestamptz not null default now(),
  by_person text not null,
  constraint completeness_statement_key primary key (jurisdiction, id),
  constraint completeness_statement_kind_known check (kind = any (array['complete', 'nil', 'open'])),
  constraint completeness_statement_whole_months check (
    period_end > period_start and extract(day from period_start) = 1 and extract(day from period_end + 1) = 1),
  constraint completeness_statement_reason_given check (kind <> 'open' or btrim(coalesce(reason, '')) <> '')
);
comment on table completeness_statement is
  'What institutions said of whole months of their registers: complete, nothing happened (nil), open again. The newest one about a month holds. Append-only.';
create index completeness_statement_by_change on completeness_statement (jurisdiction, change_id);
create trigger completeness_statement_append_only before update or delete on completeness_statement
  for each statement execute function refuse_change();

create table stated_month (
  jurisdiction text not null,
  register text not null,
  institution text not null,
  month date not null,
  kind text not null,
  statement bigint not null,
  constraint stated_month_key primary key (jurisdiction, register, month, institution)
);
comment on table stated_month is 'The newest statement about each month of each register and institution. Follows from completeness_statement.';

create table complete_month (
  jurisdiction text not null,
  register text not null,
  month date not null,
  constraint complete_month_key primary key (register, jurisdiction, month)
);
comment on table complete_month is
  'The months for which every institution that keeps the register in the jurisdiction has said that it is complete. Follows from stated_month.';

-- Brings the complete months in line with what is stated: of these jurisdictions and registers, or of all.
create function follow_stated_months(areas text[], registers text[]) returns void
  language plpgsql set search_path = public as $$
begin
  delete from complete_month c
    where (areas is null or c.jurisdiction = any (areas) and c.register = any (registers))
      and (not exists (select from keeping_institution k where k.jurisdiction = c.jurisdiction and k.register = c.register)
        or exists (select from keeping_institution k
          where k.jurisdiction = c.jurisdiction and k.register = c.register and not exists (
            select from stated_month s where s.jurisdiction = k.jurisdiction and s.register = k.register
              and s.month = c.month and s.institution = k.institution and s.kind <> 'open')));
  insert into complete_month (jurisdiction, register, month)
    select k.jurisdiction, k.register, s.month
    from (select jurisdiction, register, count(*) as keepers from keeping_institution
        where areas is null or jurisdiction = any (areas) and register = any (registers) group by jurisdiction, register) k
      join stated_month s on s.jurisdiction = k.jurisdiction and s.register = k.register and s.kind <> 'open'
      join keeping_institution own on own.jurisdiction = s.jurisdiction and own.register = s.register
        and own.institution = s.institution
    group by k.jurisdiction, k.register, s.month, k.keepers having count(*) = k.keepers
    on conflict do nothing;
end
$$;
revoke all on function follow_stated_months(text[], text[]) from public;

-- What follows from new statements: the state of each month, which months are complete, and that every figure of the
-- register may be another one, for everybody.
create function follow_statements() returns trigger
  language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
declare
  areas text[];
  registers text[];
begin
  select array_agg(distinct jurisdiction order by jurisdiction), array_agg(distinct register) into areas, registers from added;
  if areas is null then
    return null;
  end if;
  insert into stated_month (jurisdiction, register, institution, month, kind, statement)
    select distinct on (a.jurisdiction, a.register, a.institution, months.at)
      a.jurisdiction, a.register, a.institution, months.at::date, a.kind, a.id
    from added a cross join lateral generate_series(a.period_start::timestamp, a.period_end::timestamp, interval '1 month') months(at)
    order by a.jurisdiction, a.register, a.institution, months.at, a.id desc
    on conflict (jurisdiction, register, month, institution) do update
      set kind = excluded.kind, statement = excluded.statement where stated_month.statement < excluded.statement;
  perform follow_stated_months(areas, registers);
  insert into element_state (jurisdiction, data_element, audience, version)
    select distinct a.jurisdiction, e.data_element, audience, 1
    from added a join fed_element e on e.register = a.register cross join unnest(array['public', 'restricted']) audience
    order by 1, 2, 3
    on conflict (jurisdiction, data_element, audience) do update set version = element_state.version + 1;
  insert into data_state (chain, audience, version)
    select one, audience, 1 from unnest(areas || array['all']) one cross join unnest(array['public', 'restricted']) audience
    order by one = 'all', one, audience
    on conflict (chain, audience) do update set version = data_state.version + 1;
  return null;
end
$$;
revoke all on function follow_statements() from public;
create trigger completeness_statement_followed after insert on completeness_statement
  referencing new table as added for each statement execute function follow_statements();

-- Keeps statements, in one change of each jurisdiction, with an entry about it in its chain.
create function state_completeness(statements json) returns void
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
    perform write_audit(entry.jurisdiction, 'state completeness', entry.registers || ' ' || entry.months, null,
      concat_ws(': ', entry.kinds, nullif(entry.reasons, '')), 'completeness', change::text);
  end loop;
end
$$;

-- Which of these months are stated. A record of which nobody knows whose it is may be that of every institution.
create function stated_among(touched json)
  returns table (jurisdiction text, register text, institution text, month date, kind text)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query select distinct s.jurisdiction, s.register, s.institution, s.month, s.kind
    from json_to_recordset(touched) as one(jurisdiction text, register text, institution text, month date)
      join stated_month s on s.jurisdiction = one.jurisdiction and s.register = one.register and s.month = one.month
        and (s.institution = one.institution or one.institution = 'not-stated')
    where s.kind <> 'open' order by 1, 2, 3, 4;
end
$$;

-- What a change of records in months that are stated is to mean, said at its end, while nobody else can state anything
-- of its jurisdictions: `stands` states them complete once more, `open` opens them again with the reason. Where nothing
-- was said the transaction is stopped with the state WM002.
create function settle_statements(touched json, answer text, why text) returns bigint
  language plpgsql set timezone = 'UTC' as $$
declare
  again json;
  months bigint;
begin
  -- Months that follow each other are one statement.
  select json_agg(json_build_object('jurisdiction', jurisdiction, 'register', register, 'institution', institution,
      'period_start', first_month, 'period_end', (last_month + interval '1 month' - interval '1 day')::date,
      'kind', case when answer = 'open' then 'open' else 'complete' end, 'reason', why)), coalesce(sum(many), 0)
    into again, months
    from (
      select jurisdiction, register, institution, min(month) as first_month, max(month) as last_month, count(*) as many
      from (select *, month - (row_number() over (partition by jurisdiction, register, institution order by month)) * interval '1 month'
          as island from stated_among(touched)) stated
      group by jurisdiction, register, institution, island) runs;
  if months = 0 then
    return 0;
  end if;
  if answer is null then
    raise exception 'A month is stated that this changes.' using errcode = 'WM002';
  end if;
  perform state_completeness(again);
  return months;
end
$$;

alter table keeping_institution enable row level security;
alter table fed_element enable row level security;
alter table completeness_statement enable row level security;
alter table stated_month enable row level security;
alter table complete_month enable row level security;
create policy keeping_institution_read on keeping_institution for select to waymark_person using (true);
create policy fed_element_read on fed_element for select to waymark_person using (true);
-- Who said what is for those who may read the register; that something is complete, for everybody who may read figures.
create policy completeness_statement_read on completeness_statement for select to waymark_person
  using ('restricted' = any ((select readable_audiences())::text[]));
create policy completeness_statement_add on completeness_statement for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]) and by_person = current_person()
    and exists (select from keeping_institution k where k.jurisdiction = completeness_statement.jurisdiction
      and k.register = completeness_statement.register and k.institution = completeness_statement.institution));
create policy stated_month_read on stated_month for select to waymark_person
  using ('restricted' = any ((select readable_audiences())::text[]));
create policy complete_month_read on complete_month for select to waymark_person
  using (cardinality((select readable_audiences())::text[]) > 0);
grant select on keeping_institution, fed_element, stated_month, complete_month to waymark_person;
grant select, insert on completeness_statement to waymark_person;
grant usage on sequence completeness_number to waymark_person;

-- The digests of the rows that an entry of this kind and key speaks of. What is derived is left out of observations: the
-- mark of what is superseded, and the dimensions, which repeat what stands in `codes`.
create or replace function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  case kind
  when 'change' then
    return query select row_digest('record_version', to_jsonb(v)) from record_version v
      where v.jurisdiction = chain_name and v.change_id = key::bigint;
  when 'load' then
    return query select row_digest('load', to_jsonb(l)) from load l where l.id = key::bigint;
    return query select row_digest('observation', jsonb_build_object(
        'jurisdiction', o.jurisdiction, 'data_element', o.data_element, 'period_start', o.period_start,
        'period_end', o.period_end, 'frequency', o.frequency, 'accumulation', o.accumulation, 'basis', o.basis,
        'item_class', o.item_class, 'codes', o.codes, 'value', o.value, 'lower_bound', o.lower_bound,
        'upper_bound', o.upper_bound, 'unit', o.unit, 'status', o.status, 'breakdown', o.breakdown,
        'audience', o.audience, 'source', o.source, 'address', o.address, 'quote', o.quote, 'note', o.note,
        'vintage', o.vintage, 'load_id', o.load_id))
      from observation o where o.load_id = key::bigint;
  when 'import' then
    return query select row_digest('import_entry', to_jsonb(i)) from import_entry i where i.id = key::bigint;
    return query select row_digest('import_change', to_jsonb(c)) from import_change c where c.import_id = key::bigint;
  when 'undo' then
    return query select row_digest('import_undo', to_jsonb(u)) from import_undo u where u.import_id = key::bigint;
  when 'acceptance' then
    return query select row_digest('finding_exception', to_jsonb(e)) from finding_exception e where e.id = key;
  when 'acceptance taken back' then
    return query select row_digest('finding_exception_withdrawal', to_jsonb(w))
      from finding_exception_withdrawal w where w.exception_id = key;
  when 'mapping' then
    return query select row_digest('saved_mapping', to_jsonb(m)) from saved_mapping m
      where json_build_array(m.jurisdiction, m.institution, m.register, m.name)::text = key;
  when 'rights' then
    return query select row_digest('role_right', to_jsonb(r)) from role_right r;
    return query select row_digest('person', to_jsonb(p)) from person p;
  when 'data kind' then
    return query select row_digest('data_kind', to_jsonb(d)) from data_kind d;
  when 'completeness' then
    return query select row_digest('completeness_statement', to_jsonb(s)) from completeness_statement s
      where s.jurisdiction = chain_name and s.change_id = key::bigint;
  when 'migrations' then
    return query select row_digest('migration', to_jsonb(m)) from migration m;
  end case;
end
$$;

