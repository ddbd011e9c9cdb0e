alter table observation add column "undone" bigint not null default 0;
alter table observation drop constraint observation_key;
alter table observation add constraint observation_key primary key (jurisdiction, data_element, period_start, period_end, accumulation, basis, item_class, codes, source, vintage, undone);
grant update (undone) on observation to waymark_person;
