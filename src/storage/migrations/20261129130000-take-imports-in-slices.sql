-- Large imports are taken in slices, each in a short transaction: an import that is being taken has a row that says how far
-- it is and all that is needed to go on after the process ended. The row goes with the last slice, or with an undo.
create table import_under_way (
  id bigint not null,
  at timestamptz not null default now(),
  by_person text not null,
  register text not null,
  institution text not null,
  source text not null,
  file text not null,
  digest text not null,
  headings text not null,
  mapping text,
  records bigint not null,
  position bigint not null default 0,
  slice integer not null default 0,
  added bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  withdrawn bigint not null default 0,
  quarantined bigint not null default 0,
  refused bigint not null default 0,
  refused_rows text[] not null default '{}',
  asked text not null,
  constraint import_under_way_key primary key (id),
  constraint import_under_way_counts check (least(records, position, slice, added, changed, unchanged, withdrawn, quarantined, refused) >= 0)
);
comment on table import_under_way is 'Imports that are being taken in slices: how many records of the file were gone over, in how many slices, with what result, and how the rest is to be read.';
create index import_under_way_by_source on import_under_way (register, source);

alter table import_under_way enable row level security;
create policy import_under_way_read on import_under_way for select to waymark_person
  using ('restricted' = any ((select readable_audiences())::text[]));
create policy import_under_way_add on import_under_way for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]) and by_person = current_person());
create policy import_under_way_move on import_under_way for update to waymark_person
  using ('restricted' = any ((select writable_audiences())::text[]));
create policy import_under_way_end on import_under_way for delete to waymark_person
  using ('restricted' = any ((select writable_audiences())::text[]));
grant select, insert, update, delete on import_under_way to waymark_person;

-- Imports as they are listed: those that were taken, and those that are being taken.
create view import_listed with (security_invoker = true) as
  select id, at, by_person, register, institution, source, file, headings, mapping, rows, added, changed, unchanged, withdrawn,
    quarantined, null::bigint as position, null::bigint as records
  from import_entry
  union all
  select id, at, by_person, register, institution, source, file, headings, mapping, position, added, changed, unchanged, withdrawn,
    quarantined, position, records
  from import_under_way;
grant select on import_listed to waymark_person;

-- With which slice a change came; null where the import was one transaction. Each slice has an entry of its own in the log.
alter table import_change add column slice integer;
create index import_change_by_slice on import_change (import_id, slice);

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
