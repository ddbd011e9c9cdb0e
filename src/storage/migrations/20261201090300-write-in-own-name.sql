-- Whoever writes does so in his own name, also with SQL of his own: of an import that is being taken, of a row in quarantine
-- and of a record of a source nobody changes what the first writer said of it.
revoke update on import_under_way, quarantined_record, imported_record from waymark_person;
grant update (position, slice, refused_rows, added, changed, unchanged, withdrawn, quarantined, refused)
  on import_under_way to waymark_person;
grant update (import_id, state, reason, settled_by, counts_from, counts_to) on quarantined_record to waymark_person;
grant update (import_id) on imported_record to waymark_person;

-- The next number tells how many there were, of files for fewer eyes too: it is for whoever may hand one in.
create function next_of(owner_table text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if cardinality(writable_audiences()) = 0 and cardinality(places_of('write')) = 0 and not is_owners_own() then
    raise exception 'permission denied: % may not hand in files', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  return nextval(pg_get_serial_sequence(owner_table, 'id')::regclass);
end
$$;
revoke all on function next_of(text) from public;
create or replace function next_import() returns bigint
  language sql security definer set search_path = public, pg_temp return next_of('import_entry');
create or replace function next_load() returns bigint
  language sql security definer set search_path = public, pg_temp return next_of('load');
