alter table observation drop constraint observation_accumulation_known;

alter table observation add constraint observation_accumulation_known check (accumulation = any (array['period', 'cumulative', 'stock', 'undated']));
