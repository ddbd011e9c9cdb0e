-- A stock is every beginning and every end there ever was. It is known at the end of a month where an institution said of
-- that month or an earlier one that all which held at its end is recorded (an opening stock), and every month since is
-- stated as complete.

alter table completeness_statement drop constraint completeness_statement_kind_known;
alter table completeness_statement add constraint completeness_statement_kind_known
  check (kind = any (array['complete', 'nil', 'open', 'opening']));
create index completeness_statement_openings on completeness_statement (register, jurisdiction) where kind = 'opening';

-- An opening stock says nothing of what happened in its month: the state of the month stays what it was.
create or replace function follow_statements() returns trigger
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
    where a.kind <> 'opening'
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

create view opening_stock with (security_invoker = true) as
  select distinct s.jurisdiction, s.register, s.institution, date_trunc('month', s.period_end::timestamp)::date as month
  from completeness_statement s
  where s.kind = 'opening' and not exists (
    select from completeness_statement later
    where later.jurisdiction = s.jurisdiction and later.register = s.register and later.institution = s.institution
      and later.kind = 'open' and later.id > s.id
      and s.period_end between later.period_start and later.period_end);
comment on view opening_stock is
  'At the end of which months everything that held then is recorded, as institutions said it and did not take it back.';

create view kept_stock_month as
  select jurisdiction, register, institution, month
  from (
      select jurisdiction, register, institution, month,
        bool_or(is_opening) over (partition by jurisdiction, register, institution, island order by month) as is_known
      from (
        select jurisdiction, register, institution, month, is_opening,
          extract(year from month) * 12 + extract(month from month)
            - row_number() over (partition by jurisdiction, register, institution order by month) as island
        from (
          select jurisdiction, register, institution, month, bool_or(is_opening) as is_opening
          from (
            select jurisdiction, register, institution, month, false as is_opening from stated_month where kind <> 'open'
            union all
            select s.jurisdiction, s.register, s.institution, date_trunc('month', s.period_end::timestamp)::date, true
            from completeness_statement s
            where s.kind = 'opening' and not exists (
              select from completeness_statement later
              where later.jurisdiction = s.jurisdiction and later.register = s.register
                and later.institution = s.institution and later.kind = 'open' and later.id > s.id
                and s.period_end between later.period_start and later.period_end)) said
          group by jurisdiction, register, institution, month) months) islands) known
  where is_known;
comment on view kept_stock_month is
  'The months at whose end an institution knows the stock of its register: an opening stock, and every month since complete.';

-- Who said what is for those who may read the register; what is known by all, for everybody who may read figures. Both
-- views read for whoever asks.
create view own_stock_month as
  select jurisdiction, register, institution, month from kept_stock_month
  where 'restricted' = any ((select readable_audiences())::text[]);
comment on view own_stock_month is 'kept_stock_month, for those who may read the registers.';

create view known_stock_month as
  select known.jurisdiction, known.register, known.month
  from kept_stock_month known
    join keeping_institution own on own.jurisdiction = known.jurisdiction and own.register = known.register
      and own.institution = known.institution
    join (select jurisdiction, register, count(*) as keepers from keeping_institution group by jurisdiction, register) k
      on k.jurisdiction = known.jurisdiction and k.register = known.register
  where cardinality((select readable_audiences())::text[]) > 0
  group by known.jurisdiction, known.register, known.month, k.keepers having count(*) = k.keepers;
comment on view known_stock_month is
  'The months at whose end the stock of a register is known: an opening stock, and every month since complete, by all who keep it.';
grant select on opening_stock, own_stock_month, known_stock_month to waymark_person;

-- Which of these months are stated, the opening stocks in them among them. A change of what holds touches every later
-- month as well. A record of which nobody knows whose it is may be that of every institution.
create or replace function stated_among(touched json)
  returns table (jurisdiction text, register text, institution text, month date, kind text)
  language plpgsql stable security definer set search_path = public as $$
begin
  return query
    with one as (
      select t.jurisdiction, t.register, t.institution, t.month, coalesce(t."andLater", false) as and_later
      from json_to_recordset(touched) as t(jurisdiction text, register text, institution text, month date, "andLater" boolean))
    select distinct s.jurisdiction, s.register, s.institution, s.month, s.kind
    from one join stated_month s on s.jurisdiction = one.jurisdiction and s.register = one.register
        and (s.month = one.month or one.and_later and s.month > one.month)
        and (s.institution = one.institution or one.institution = 'not-stated')
    where s.kind <> 'open'
    union
    select s.jurisdiction, s.register, s.institution, s.month, 'opening'
    from one join opening_stock s on one.and_later and s.jurisdiction = one.jurisdiction and s.register = one.register
        and s.month >= one.month and (s.institution = one.institution or one.institution = 'not-stated')
    order by 1, 2, 3, 4, 5;
end
$$;

-- The same as before; an opening stock that stands is said once more as what it is.
create or replace function settle_statements(touched json, answer text, why text) returns bigint
  language plpgsql set timezone = 'UTC' as $$
declare
  again json;
  months bigint;
begin
  -- Months that follow each other are one statement.
  select json_agg(json_build_object('jurisdiction', jurisdiction, 'register', register, 'institution', institution,
      'period_start', first_month, 'period_end', (last_month + interval '1 month' - interval '1 day')::date,
      'kind', case when answer = 'open' then 'open' when is_opening then 'opening' else 'complete' end, 'reason', why)
      order by is_opening, first_month), coalesce(sum(many), 0)
    into again, months
    from (
      select jurisdiction, register, institution, is_opening, min(month) as first_month, max(month) as last_month, count(*) as many
      from (select *, kind = 'opening' as is_opening, month - (row_number() over (
            partition by jurisdiction, register, institution, kind = 'opening', case when kind = 'opening' then month end
            order by month)) * interval '1 month' as island
          from stated_among(touched)) stated
      group by jurisdiction, register, institution, is_opening, case when is_opening then month end, island) runs;
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
