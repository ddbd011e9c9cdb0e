-- A file of figures that was taken is undone in one step: what it said no longer holds, what it took back holds again, and
-- what it revised stands as before. Nothing is erased. A row of an undone file makes room for the same fact in another one.
create table load_undo (
  load_id bigint not null,
  at timestamptz not null default now(),
  by_person text not null,
  reason text not null,
  audience text not null,
  observations bigint not null,
  withdrawals bigint not null,
  constraint load_undo_key primary key (load_id),
  constraint load_undo_reason_given check (btrim(reason) <> '')
);
comment on table load_undo is
  'Files of figures that were undone: by whom, why, and how many figures and withdrawals of theirs no longer hold. Append-only.';
create trigger load_undo_append_only before update or delete on load_undo
  for each statement execute function refuse_change();
create trigger load_undo_counts_up after insert on load_undo
  referencing new table as changed for each statement execute function count_withdrawals_up();
alter table load_undo enable row level security;
create policy load_undo_read on load_undo for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy load_undo_add on load_undo for insert to waymark_person
  with check (audience = any ((select writable_audiences())::text[]) and by_person = current_person());
grant select, insert on load_undo to waymark_person;

-- That a file was undone, and when, is known of every row of it, as it is of a row when it came.
create view load_undone as select load_id, at from load_undo;
comment on view load_undone is 'Which loads were undone and when, and nothing else of it; seen by everybody through the rows that they may see.';
grant select on load_undone to waymark_person;

-- Whose figures a file says again: their numbers, one after the other. Null where it says nothing again, so that the digest
-- of older loads stays; of those that did say something again it is not known.
alter table load add column repeats text;

-- Files taken later that say again what this one said, and so rely on it; those that the person may not see among them.
create function loads_repeating(wanted bigint) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ with standing as (
    select id, unchanged, repeats from load l where l.id > wanted
      and not exists (select from load_undo u where u.load_id = l.id))
  select id from standing where unchanged > 0
    and (repeats is null or wanted::text = any (string_to_array(repeats, ','))) order by id $$;

-- The rows that entries of the log speak of, as before, and files that were undone.
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
  when 'load undone' then
    return query select row_digest('load_undo', to_jsonb(u)) from load_undo u where u.load_id = key::bigint;
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
    return query select row_digest('record_right', to_jsonb(r)) from record_right r;
    return query select row_digest('person_role', to_jsonb(h)) from person_role h;
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
