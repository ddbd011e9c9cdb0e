create table observation (
  jurisdiction text not null,
  data_element text not null,
  period_start date not null,
  period_end date not null,
  frequency text not null,
  accumulation text not null,
  basis text not null,
  item_class text not null,
  codes text not null,
  outcome text not null,
  sex text not null,
  call_cause text not null,
  stage text not null,
  rule text not null,
  judgement text not null,
  value numeric,
  lower_bound numeric,
  upper_bound numeric,
  unit text not null,
  status text not null,
  breakdown text not null,
  audience text not null,
  source text not null,
  address text not null,
  quote text,
  note text,
  vintage date not null,
  load_id bigint not null,
  is_current boolean not null default true,
  constraint observation_key primary key (jurisdiction, data_element, period_start, period_end, accumulation, basis, item_class, codes, source, vintage),
  constraint observation_accumulation_known check (accumulation = any (array['period', 'cumulative', 'stock'])),
  constraint observation_basis_known check (basis = any (array['actual', 'planned'])),
  constraint observation_status_known check (status = any (array['reported', 'nil', 'not-available', 'withheld', 'estimated'])),
  constraint observation_audience_known check (audience = any (array['public', 'restricted'])),
  constraint observation_ends_after_start check (period_end >= period_start),
  constraint observation_value_or_bounds check (value is null or (lower_bound is null and upper_bound is null)),
  constraint observation_bounds_in_order check (lower_bound <= upper_bound),
  constraint observation_missing_has_no_value check ((status = any (array['not-available', 'withheld'])) = (value is null and lower_bound is null and upper_bound is null)),
  constraint observation_nil_is_zero check (status <> 'nil' or value = 0)
);
comment on table observation is 'Observations of River Accord of Ruritania (invented). A value is never overwritten: a later vintage stands beside it.';
create index observation_by_element on observation (data_element, accumulation, basis, period_end) where is_current;
create index observation_superseded on observation (data_element) where not is_current;
create index observation_by_load on observation (load_id);
alter table observation enable row level security;
create policy observation_read on observation for select to waymark_person using (audience = any ((select readable_audiences())::text[]));
create policy observation_write on observation for insert to waymark_person with check (audience = any ((select writable_audiences())::text[]));
create policy observation_supersede on observation for update to waymark_person using (audience = any ((select writable_audiences())::text[]));
grant select, insert on observation to waymark_person;
grant update (is_current) on observation to waymark_person;
