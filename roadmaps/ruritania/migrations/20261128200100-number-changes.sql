-- Every version says with which change it came. Those of before are of the change 0, which the baseline of the log is about.
alter table record_version add column "change_id" bigint not null default 0;
alter table record_version alter column "change_id" set default nextval('record_change'::regclass);
create index record_version_by_change on record_version (jurisdiction, change_id);
