create table register_threat_assessments (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "institution" text not null default 'not-stated',
  "twin" text,
  "day" date,
  "edition" smallint,
  "document_marking" text,
  "key_judgements" text,
  "source_limits" text,
  "armed_violence" text,
  "supply" text,
  "routes" text,
  "actors" text,
  "response" text,
  "outlook" text,
  "evidence" text,
  constraint register_threat_assessments_key primary key (jurisdiction, record_id),
  constraint register_threat_assessments_version_counts check (version > 0),
  constraint register_threat_assessments_twin_known check (twin = any (array['deliberate', 'undecided']))
);
comment on table register_threat_assessments is 'Records of the register “Threat assessments”, as they are now. What they were stands in record_version.';
create index register_threat_assessments_by_day on register_threat_assessments (jurisdiction, "day", record_id);
create index register_threat_assessments_newest on register_threat_assessments ("day" desc nulls last, record_id) where not is_withdrawn;
create unique index register_threat_assessments_same on register_threat_assessments ("jurisdiction", "edition", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;
create index register_threat_assessments_undecided on register_threat_assessments (jurisdiction) where twin = 'undecided';
alter table register_threat_assessments enable row level security;
create policy register_threat_assessments_read on register_threat_assessments for select to waymark_person using ((select may_everywhere('read', 'threat-assessments')) or ('threat-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy register_threat_assessments_add on register_threat_assessments for insert to waymark_person with check ((select may_everywhere('write', 'threat-assessments')) or ('threat-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy register_threat_assessments_correct on register_threat_assessments for update to waymark_person using ((select may_everywhere('write', 'threat-assessments')) or ('threat-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'threat-assessments')) or ('threat-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
grant select, insert, update on register_threat_assessments to waymark_person;

create table register_risks (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "institution" text not null default 'not-stated',
  "twin" text,
  "looks" text,
  "day" date,
  "edition" smallint,
  "risk_number" text,
  "title" text,
  "threat_kind" text,
  "commodities" text[],
  "actors" text[],
  "area" text,
  "likelihood" text,
  "impact" text,
  "confidence" text,
  "grounds" text,
  "controls" text,
  "judged_by" text,
  constraint register_risks_key primary key (jurisdiction, record_id),
  constraint register_risks_version_counts check (version > 0),
  constraint register_risks_twin_known check (twin = any (array['deliberate', 'undecided']))
);
comment on table register_risks is 'Records of the register “Risks”, as they are now. What they were stands in record_version.';
create index register_risks_by_day on register_risks (jurisdiction, "day", record_id);
create index register_risks_newest on register_risks ("day" desc nulls last, record_id) where not is_withdrawn;
create unique index register_risks_same on register_risks ("jurisdiction", "edition", "risk_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;
create index register_risks_looks on register_risks (looks, jurisdiction) where not is_withdrawn;
create index register_risks_undecided on register_risks (jurisdiction) where twin = 'undecided';
alter table register_risks enable row level security;
create policy register_risks_read on register_risks for select to waymark_person using ((select may_everywhere('read', 'risks')) or ('risks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy register_risks_add on register_risks for insert to waymark_person with check ((select may_everywhere('write', 'risks')) or ('risks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy register_risks_correct on register_risks for update to waymark_person using ((select may_everywhere('write', 'risks')) or ('risks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'risks')) or ('risks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
grant select, insert, update on register_risks to waymark_person;

create table register_risks_measures (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "measure" text,
  "responsible" text,
  "measure_due" date,
  "measure_state" text,
  constraint register_risks_measures_key primary key (jurisdiction, record_id, line),
  constraint register_risks_measures_line_counts check (line > 0)
);
comment on table register_risks_measures is 'Rows “Measures proposed” below the records of the register “Risks”.';
alter table register_risks_measures enable row level security;
create policy register_risks_measures_read on register_risks_measures for select to waymark_person using ((select may_everywhere('read', 'risks')) or exists (select from register_risks own where own.jurisdiction = register_risks_measures.jurisdiction and own.record_id = register_risks_measures.record_id and ('risks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));
create policy register_risks_measures_add on register_risks_measures for insert to waymark_person with check ((select may_everywhere('write', 'risks')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));
create policy register_risks_measures_remove on register_risks_measures for delete to waymark_person using ((select may_everywhere('write', 'risks')) or exists (select from register_risks own where own.jurisdiction = register_risks_measures.jurisdiction and own.record_id = register_risks_measures.record_id and ('risks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));
grant select, insert, delete on register_risks_measures to waymark_person;
create trigger register_risks_measures_below after insert on register_risks_measures referencing new table as added
  for each statement execute function refuse_rows_below_others('register_risks', 'risks');

create table register_risks_proof (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "proof_kind" text,
  "shows" text,
  "proof_address" text,
  constraint register_risks_proof_key primary key (jurisdiction, record_id, line),
  constraint register_risks_proof_line_counts check (line > 0)
);
comment on table register_risks_proof is 'Rows “Evidence of the risk” below the records of the register “Risks”.';
alter table register_risks_proof enable row level security;
create policy register_risks_proof_read on register_risks_proof for select to waymark_person using ((select may_everywhere('read', 'risks')) or exists (select from register_risks own where own.jurisdiction = register_risks_proof.jurisdiction and own.record_id = register_risks_proof.record_id and ('risks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));
create policy register_risks_proof_add on register_risks_proof for insert to waymark_person with check ((select may_everywhere('write', 'risks')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));
create policy register_risks_proof_remove on register_risks_proof for delete to waymark_person using ((select may_everywhere('write', 'risks')) or exists (select from register_risks own where own.jurisdiction = register_risks_proof.jurisdiction and own.record_id = register_risks_proof.record_id and ('risks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));
grant select, insert, delete on register_risks_proof to waymark_person;
create trigger register_risks_proof_below after insert on register_risks_proof referencing new table as added
  for each statement execute function refuse_rows_below_others('register_risks', 'risks');

create table register_emerging_issues (
  "jurisdiction" text not null,
  "record_id" text not null,
  "version" bigint not null,
  "is_withdrawn" boolean not null default false,
  "institution" text not null default 'not-stated',
  "twin" text,
  "looks" text,
  "day" date,
  "issue_number" text,
  "title" text,
  "told_in" text,
  "commodities" text[],
  "relevance" text,
  "watch_for" text,
  "owner" text,
  "first_review" date,
  "evidence" text,
  constraint register_emerging_issues_key primary key (jurisdiction, record_id),
  constraint register_emerging_issues_version_counts check (version > 0),
  constraint register_emerging_issues_twin_known check (twin = any (array['deliberate', 'undecided']))
);
comment on table register_emerging_issues is 'Records of the register “Horizon scan”, as they are now. What they were stands in record_version.';
create index register_emerging_issues_by_day on register_emerging_issues (jurisdiction, "day", record_id);
create index register_emerging_issues_newest on register_emerging_issues ("day" desc nulls last, record_id) where not is_withdrawn;
create unique index register_emerging_issues_same on register_emerging_issues ("jurisdiction", "issue_number", "institution", (case when twin is null then '' else record_id end)) where not is_withdrawn;
create index register_emerging_issues_looks on register_emerging_issues (looks, jurisdiction) where not is_withdrawn;
create index register_emerging_issues_undecided on register_emerging_issues (jurisdiction) where twin = 'undecided';
alter table register_emerging_issues enable row level security;
create policy register_emerging_issues_read on register_emerging_issues for select to waymark_person using ((select may_everywhere('read', 'emerging-issues')) or ('emerging-issues' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));
create policy register_emerging_issues_add on register_emerging_issues for insert to waymark_person with check ((select may_everywhere('write', 'emerging-issues')) or ('emerging-issues' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
create policy register_emerging_issues_correct on register_emerging_issues for update to waymark_person using ((select may_everywhere('write', 'emerging-issues')) or ('emerging-issues' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'emerging-issues')) or ('emerging-issues' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));
grant select, insert, update on register_emerging_issues to waymark_person;

create table register_emerging_issues_reviews (
  "jurisdiction" text not null,
  "record_id" text not null,
  "line" integer not null,
  "reviewed_on" date,
  "review_judgement" text,
  "review_reason" text,
  "next_review" date,
  constraint register_emerging_issues_reviews_key primary key (jurisdiction, record_id, line),
  constraint register_emerging_issues_reviews_line_counts check (line > 0)
);
comment on table register_emerging_issues_reviews is 'Rows “Reviews” below the records of the register “Horizon scan”.';
alter table register_emerging_issues_reviews enable row level security;
create policy register_emerging_issues_reviews_read on register_emerging_issues_reviews for select to waymark_person using ((select may_everywhere('read', 'emerging-issues')) or exists (select from register_emerging_issues own where own.jurisdiction = register_emerging_issues_reviews.jurisdiction and own.record_id = register_emerging_issues_reviews.record_id and ('emerging-issues' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));
create policy register_emerging_issues_reviews_add on register_emerging_issues_reviews for insert to waymark_person with check ((select may_everywhere('write', 'emerging-issues')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));
create policy register_emerging_issues_reviews_remove on register_emerging_issues_reviews for delete to waymark_person using ((select may_everywhere('write', 'emerging-issues')) or exists (select from register_emerging_issues own where own.jurisdiction = register_emerging_issues_reviews.jurisdiction and own.record_id = register_emerging_issues_reviews.record_id and ('emerging-issues' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));
grant select, insert, delete on register_emerging_issues_reviews to waymark_person;
create trigger register_emerging_issues_reviews_below after insert on register_emerging_issues_reviews referencing new table as added
  for each statement execute function refuse_rows_below_others('register_emerging_issues', 'emerging-issues');
