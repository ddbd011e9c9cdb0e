-- A row that waits to be corrected holds all that was sent of it, sensitive answers too: whoever did not send it sees and
-- settles it with the right to read those.
alter policy quarantined_record_read on quarantined_record
  using (by_person = (select current_person())
    or (register || ' ' || jurisdiction || ' -') like any ((select places_of('read'))::text[])
      and (register || ' ' || jurisdiction || ' -') like any ((select places_of('sensitive'))::text[]));
alter policy quarantined_record_settle on quarantined_record
  using (by_person = (select current_person())
    or (register || ' ' || jurisdiction || ' -') like any ((select places_of('write'))::text[])
      and (register || ' ' || jurisdiction || ' -') like any ((select places_of('sensitive'))::text[]));
