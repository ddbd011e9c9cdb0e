-- The months at whose end a stock is known were worked out row by row, month by month and institution by institution, for
-- every question. The same as stretches of time: months on end join into one, from the first opening stock among them on,
-- and what all who keep a register know is what their stretches have in common.
create view known_stock_stretch as
  with opening as not materialized (
    select s.jurisdiction, s.register, s.institution, date_trunc('month', s.period_end::timestamp)::date as month
    from completeness_statement s
    where s.kind = 'opening' and not exists (
      select from completeness_statement later
      where later.jurisdiction = s.jurisdiction and later.register = s.register and later.institution = s.institution
        and later.kind = 'open' and later.id > s.id
        and s.period_end between later.period_start and later.period_end)),
  said as (
    select jurisdiction, register, institution,
      range_agg(daterange(month, (month + interval '1 month')::date)) as months,
      array_agg(month) filter (where is_opening) as openings
    from (
      select jurisdiction, register, institution, month, false as is_opening from stated_month where kind <> 'open'
      union all
      select jurisdiction, register, institution, month, true from opening) one
    group by jurisdiction, register, institution),
  kept as (
    select said.jurisdiction, said.register, said.institution, range_agg(daterange(first.month, upper(stretch))) as months
    from said cross join lateral unnest(said.months) stretch
      cross join lateral (select min(month) as month from unnest(said.openings) month where stretch @> month) first
    where said.openings is not null and first.month is not null
    group by said.jurisdiction, said.register, said.institution),
  common as (
    select kept.jurisdiction, kept.register, range_intersect_agg(kept.months) as months, count(*) as keepers
    from kept join keeping_institution own on own.jurisdiction = kept.jurisdiction and own.register = kept.register
      and own.institution = kept.institution
    group by kept.jurisdiction, kept.register)
  select common.jurisdiction, common.register, lower(stretch) as first_month, upper(stretch) as end_month
  from common cross join lateral unnest(common.months) stretch
  where cardinality((select readable_audiences())::text[]) > 0
    and common.keepers = (select count(*) from keeping_institution own
      where own.jurisdiction = common.jurisdiction and own.register = common.register);
comment on view known_stock_stretch is
  'Stretches of months at whose end the stock of a register is known to all who keep it; the month behind the last is their end.';
grant select on known_stock_stretch to waymark_person;

create or replace view known_stock_month as
  select jurisdiction, register, month::date as month
  from known_stock_stretch cross join lateral
    generate_series(first_month::timestamp, end_month::timestamp - interval '1 day', interval '1 month') months(month);
