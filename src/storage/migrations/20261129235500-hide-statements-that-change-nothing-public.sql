-- A statement shows to the public where a month becomes complete by it, or a stock known, or no longer is. Everything else
-- that is stated – by one of several institutions, or once more with a record that was changed – is restricted, and moves
-- the versions of those alone who may read it.

-- What everybody may know of these registers, by the statements up to one of them: their complete months, and those at
-- whose end their stock is known.
create function months_known_to_all(areas text[], registers text[], last_statement bigint)
  returns table (jurisdiction text, register text, what text, month date)
  language sql stable set search_path = public as $$
  select c.jurisdiction, c.register, 'complete', c.month from complete_month c
    where c.jurisdiction = any (areas) and c.register = any (registers)
  union all
  select known.jurisdiction, known.register, 'stock', known.month
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
            select s.jurisdiction, s.register, s.institution, s.month, false as is_opening from stated_month s
            where s.kind <> 'open' and s.jurisdiction = any (areas) and s.register = any (registers)
            union all
            select s.jurisdiction, s.register, s.institution, date_trunc('month', s.period_end::timestamp)::date, true
            from completeness_statement s
            where s.kind = 'opening' and s.id <= last_statement and s.jurisdiction = any (areas) and s.register = any (registers)
              and not exists (
                select from completeness_statement later
                where later.jurisdiction = s.jurisdiction and later.register = s.register
                  and later.institution = s.institution and later.kind = 'open' and later.id > s.id
                  and later.id <= last_statement and s.period_end between later.period_start and later.period_end)) said
          group by jurisdiction, register, institution, month) months) islands) known
    join keeping_institution own on own.jurisdiction = known.jurisdiction and own.register = known.register
      and own.institution = known.institution
    join (select k.jurisdiction, k.register, count(*) as keepers from keeping_institution k group by 1, 2) k
      on k.jurisdiction = known.jurisdiction and k.register = known.register
  where known.is_known
  group by known.jurisdiction, known.register, known.month, k.keepers having count(*) = k.keepers
$$;
revoke all on function months_known_to_all(text[], text[], bigint) from public;

create or replace function follow_statements() returns trigger
  language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
declare
  areas text[];
  registers text[];
  first_statement bigint;
  before jsonb;
  shown jsonb;
begin
  select array_agg(distinct jurisdiction order by jurisdiction), array_agg(distinct register), min(id)
    into areas, registers, first_statement from added;
  if areas is null then
    return null;
  end if;
  -- Whoever states takes the chains of the jurisdictions first, so that nobody else states anything of them meanwhile.
  before := coalesce((select jsonb_agg(m) from months_known_to_all(areas, registers, first_statement - 1) m), '[]');
  insert into stated_month (jurisdiction, register, institution, month, kind, statement)
    select distinct on (a.jurisdiction, a.register, a.institution, months.at)
      a.jurisdiction, a.register, a.institution, months.at::date, a.kind, a.id
    from added a cross join lateral generate_series(a.period_start::timestamp, a.period_end::timestamp, interval '1 month') months(at)
    where a.kind <> 'opening'
    order by a.jurisdiction, a.register, a.institution, months.at, a.id desc
    on conflict (jurisdiction, register, month, institution) do update
      set kind = excluded.kind, statement = excluded.statement where stated_month.statement < excluded.statement;
  perform follow_stated_months(areas, registers);
  -- The registers of which everybody may know something else now.
  with was as (
      select * from jsonb_to_recordset(before) as one(jurisdiction text, register text, what text, month date)),
    known as (select * from months_known_to_all(areas, registers, 9223372036854775807))
  select coalesce(jsonb_agg(distinct jsonb_build_object('jurisdiction', jurisdiction, 'register', register)), '[]') into shown
    from ((select * from was except select * from known) union (select * from known except select * from was)) changed;
  insert into element_state (jurisdiction, data_element, audience, version)
    select distinct a.jurisdiction, e.data_element, audience, 1
    from added a join fed_element e on e.register = a.register cross join unnest(array['public', 'restricted']) audience
    where audience <> 'public'
      or shown @> jsonb_build_array(jsonb_build_object('jurisdiction', a.jurisdiction, 'register', a.register))
    order by 1, 2, 3
    on conflict (jurisdiction, data_element, audience) do update set version = element_state.version + 1;
  insert into data_state (chain, audience, version)
    select one, audience, 1 from unnest(areas || array['all']) one cross join unnest(array['public', 'restricted']) audience
    where audience <> 'public' or (one = 'all' and shown <> '[]')
      or shown @> jsonb_build_array(jsonb_build_object('jurisdiction', one))
    order by one = 'all', one, audience
    on conflict (chain, audience) do update set version = data_state.version + 1;
  return null;
end
$$;
