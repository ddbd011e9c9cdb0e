-- A slice of a large import notes its records before it writes them. Who writes for one institution alone may not read these
-- notes by the records, which are not there yet: what stands in an import that is under way is theirs who take it.
drop policy import_change_read on import_change;
create policy import_change_read on import_change for select to waymark_person
  using ((select may_everywhere('read', '%')) or (register || ' ' || jurisdiction || ' -') like any ((select places_of('read'))::text[])
    or import_id = any (array(select u.id from import_under_way u where u.by_person = (select current_person())))
    or may_open_record(jurisdiction, register, record_id));
drop policy imported_record_read on imported_record;
create policy imported_record_read on imported_record for select to waymark_person
  using ((select may_everywhere('read', '%')) or (register || ' ' || jurisdiction || ' -') like any ((select places_of('read'))::text[])
    or import_id = any (array(select u.id from import_under_way u where u.by_person = (select current_person())))
    or may_open_record(jurisdiction, register, record_id));
