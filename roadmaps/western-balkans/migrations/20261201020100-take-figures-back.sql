alter table observation add column "is_withdrawn" boolean not null default false;
grant update (is_withdrawn) on observation to waymark_person;
