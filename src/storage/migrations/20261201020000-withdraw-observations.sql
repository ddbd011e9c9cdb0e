-- A source takes back what it said of a fact, or somebody does for it: an edition without a value, with a reason, that withdraws
-- every edition up to its day. A later edition says something again. For fewer eyes it withdraws only what fewer eyes see.
-- Both tables are append-only: a withdrawal is never changed, and undone by a row of its own.
create table observation_withdrawal (
  jurisdiction text not null,
  id text not null,
  data_element text not null,
  period_start date not null,
  period_end date not null,
  accumulation text not null,
  basis text not null,
  item_class text not null,
  codes text not null,
  source text not null,
  vintage date not null,
  audience text not null,
  reason text not null,
  load_id bigint,
  at timestamptz not null default now(),
  by_person text not null,
  constraint observation_withdrawal_key primary key (jurisdiction, id),
  constraint observation_withdrawal_reason_given check (btrim(reason) <> '')
);
comment on table observation_withdrawal is
  'Observations taken back, with a reason: every edition of the source up to that day. Append-only.';
create index observation_withdrawal_by_fact on observation_withdrawal (jurisdiction, data_element, period_start, period_end);
create index observation_withdrawal_by_load on observation_withdrawal (load_id);

create table observation_withdrawal_undo (
  jurisdiction text not null,
  withdrawal_id text not null,
  audience text not null,
  reason text not null,
  at timestamptz not null default now(),
  by_person text not null,
  constraint observation_withdrawal_undo_key primary key (jurisdiction, withdrawal_id),
  constraint observation_withdrawal_undo_reason_given check (btrim(reason) <> '')
);
comment on table observation_withdrawal_undo is 'Withdrawals of observations that were undone, with a reason. Append-only.';

-- How many rows of a file take something back; null where none does, so that the digest of older loads stays.
alter table load add column withdrawn bigint;

create trigger observation_withdrawal_append_only before update or delete on observation_withdrawal
  for each statement execute function refuse_change();
create trigger observation_withdrawal_undo_append_only before update or delete on observation_withdrawal_undo
  for each statement execute function refuse_change();

-- Answers that were kept are old for whoever may see the withdrawal: it may speak of any data element.
create function count_withdrawals_up() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  insert into element_state (jurisdiction, data_element, audience, version)
    select '', '', audience, 1 from changed group by audience order by audience
    on conflict (jurisdiction, data_element, audience) do update set version = element_state.version + 1;
  insert into data_state (chain, audience, version)
    select 'all', audience, 1 from changed group by audience order by audience
    on conflict (chain, audience) do update set version = data_state.version + 1;
  return null;
end
$$;
create trigger observation_withdrawal_counts_up after insert on observation_withdrawal
  referencing new table as changed for each statement execute function count_withdrawals_up();
create trigger observation_withdrawal_undo_counts_up after insert on observation_withdrawal_undo
  referencing new table as changed for each statement execute function count_withdrawals_up();

alter table observation_withdrawal enable row level security;
alter table observation_withdrawal_undo enable row level security;
create policy observation_withdrawal_read on observation_withdrawal for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy observation_withdrawal_add on observation_withdrawal for insert to waymark_person
  with check (audience = any ((select writable_audiences())::text[]) and by_person = current_person());
create policy observation_withdrawal_undo_read on observation_withdrawal_undo for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy observation_withdrawal_undo_add on observation_withdrawal_undo for insert to waymark_person
  with check (audience = any ((select writable_audiences())::text[]) and by_person = current_person());
grant select, insert on observation_withdrawal, observation_withdrawal_undo to waymark_person;

-- The rows that entries of the log speak of, as before, and withdrawals: with the file in which they came, or by themselves.
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
    return query select row_digest('observation_withdrawal', to_jsonb(w)) from observation_withdrawal w
      where w.load_id = key::bigint;
  when 'withdrawal' then
    return query select row_digest('observation_withdrawal', to_jsonb(w)) from observation_withdrawal w
      where w.jurisdiction = chain_name and w.id = key and w.load_id is null;
  when 'withdrawal undone' then
    return query select row_digest('observation_withdrawal_undo', to_jsonb(u)) from observation_withdrawal_undo u
      where u.jurisdiction = chain_name and u.withdrawal_id = key;
  when 'import' then
    return query select row_digest('import_entry', to_jsonb(i)) from import_entry i where i.id = key::bigint;
    return query select row_digest('import_change', to_jsonb(c)) from import_change c
      where c.import_id = key::bigint and c.slice is null;
  when 'import slice' then
    return query select row_digest('import_change', to_jsonb(c)) from import_change c
      where c.import_id = split_part(key, '/', 1)::bigint and c.slice = split_part(key, '/', 2)::integer;
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
