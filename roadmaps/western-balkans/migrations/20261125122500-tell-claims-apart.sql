alter table counted_observation add column "claim" text not null default '';

alter table counted_observation drop constraint counted_observation_key;

alter table counted_observation add constraint counted_observation_key primary key (jurisdiction, data_element, period_start, item_class, codes, claim);
