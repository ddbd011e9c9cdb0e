-- What each import changed, version by version, so that its records are found and all of it can be undone.

create table import_change (
  jurisdiction text not null,
  register text not null,
  record_id text not null,
  import_id bigint not null,
  version bigint,
  is_new_to_source boolean not null,
  constraint import_change_key primary key (jurisdiction, register, record_id, import_id)
);
comment on table import_change is 'Which version of which record an import wrote; without a version the record was there already and only stands in the source from now on. Append-only.';
create index import_change_by_import on import_change (import_id, jurisdiction, record_id);

create table import_undo (
  import_id bigint not null,
  at timestamptz not null default now(),
  by_person text not null,
  reason text not null,
  withdrawn bigint not null,
  restored bigint not null,
  returned bigint not null,
  constraint import_undo_key primary key (import_id),
  constraint import_undo_counts check (least(withdrawn, restored, returned) >= 0)
);
comment on table import_undo is 'Imports that were undone: by whom, why, and how many records went, got their earlier version back, or came back. Append-only.';

-- Rows that waited and that a later import settled wait again once that one is undone.
alter table quarantined_record add column settled_by bigint;

create trigger import_change_append_only before update or delete on import_change
  for each statement execute function refuse_change();
create trigger import_undo_append_only before update or delete on import_undo
  for each statement execute function refuse_change();

alter table import_change enable row level security;
alter table import_undo enable row level security;
create policy import_change_read on import_change for select to waymark_person
  using ('restricted' = any ((select readable_audiences())::text[]));
create policy import_change_add on import_change for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]));
create policy import_undo_read on import_undo for select to waymark_person
  using ('restricted' = any ((select readable_audiences())::text[]));
create policy import_undo_add on import_undo for insert to waymark_person
  with check ('restricted' = any ((select writable_audiences())::text[]) and by_person = current_person());
grant select, insert on import_change, import_undo to waymark_person;

-- An import and the versions it wrote are of one transaction, and so of one moment: what was imported before is found by it.
do $$
begin
  if to_regclass('record_version') is not null then
    insert into import_change (jurisdiction, register, record_id, import_id, version, is_new_to_source)
    select distinct on (v.jurisdiction, v.register, v.record_id, i.id)
      v.jurisdiction, v.register, v.record_id, i.id, v.version, v.action = 'created'
    from import_entry i join record_version v on v.register = i.register and v.at = i.at and v.person = i.by_person
    order by v.jurisdiction, v.register, v.record_id, i.id, v.version desc;
  end if;
end
$$;
