-- From which to which month a record in quarantine would count, as far as its rows say it: nobody states a month as
-- complete while rows of it wait. Both are empty where a day could not be read: then it may be any month.
alter table quarantined_record
  add column counts_from date,
  add column counts_to date,
  add constraint quarantined_record_counts_both check ((counts_from is null) = (counts_to is null));
