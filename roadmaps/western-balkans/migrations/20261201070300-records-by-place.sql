-- Records are for those who may open them where they are kept: by register, jurisdiction and institution.

drop policy register_seizures_add on register_seizures;

drop policy register_seizures_correct on register_seizures;

drop policy register_seizures_read on register_seizures;

create policy register_seizures_read on register_seizures for select to waymark_person using ((select may_everywhere('read', 'seizures')) or ('seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_seizures_add on register_seizures for insert to waymark_person with check ((select may_everywhere('write', 'seizures')) or ('seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_seizures_correct on register_seizures for update to waymark_person using ((select may_everywhere('write', 'seizures')) or ('seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'seizures')) or ('seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_seizures_items_add on register_seizures_items;

drop policy register_seizures_items_read on register_seizures_items;

drop policy register_seizures_items_remove on register_seizures_items;

create policy register_seizures_items_read on register_seizures_items for select to waymark_person using ((select may_everywhere('read', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items.jurisdiction and own.record_id = register_seizures_items.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_seizures_items_add on register_seizures_items for insert to waymark_person with check ((select may_everywhere('write', 'seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_seizures_items_remove on register_seizures_items for delete to waymark_person using ((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_items.jurisdiction and own.record_id = register_seizures_items.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_seizures_persons_add on register_seizures_persons;

drop policy register_seizures_persons_read on register_seizures_persons;

drop policy register_seizures_persons_remove on register_seizures_persons;

create policy register_seizures_persons_read on register_seizures_persons for select to waymark_person using ((select may_everywhere('read', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_persons.jurisdiction and own.record_id = register_seizures_persons.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_seizures_persons_add on register_seizures_persons for insert to waymark_person with check ((select may_everywhere('write', 'seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_seizures_persons_remove on register_seizures_persons for delete to waymark_person using ((select may_everywhere('write', 'seizures')) or exists (select from register_seizures own where own.jurisdiction = register_seizures_persons.jurisdiction and own.record_id = register_seizures_persons.record_id and ('seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_incidents_add on register_incidents;

drop policy register_incidents_correct on register_incidents;

drop policy register_incidents_read on register_incidents;

create policy register_incidents_read on register_incidents for select to waymark_person using ((select may_everywhere('read', 'incidents')) or ('incidents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_incidents_add on register_incidents for insert to waymark_person with check ((select may_everywhere('write', 'incidents')) or ('incidents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_incidents_correct on register_incidents for update to waymark_person using ((select may_everywhere('write', 'incidents')) or ('incidents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'incidents')) or ('incidents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_incidents_victims_add on register_incidents_victims;

drop policy register_incidents_victims_read on register_incidents_victims;

drop policy register_incidents_victims_remove on register_incidents_victims;

create policy register_incidents_victims_read on register_incidents_victims for select to waymark_person using ((select may_everywhere('read', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_victims.jurisdiction and own.record_id = register_incidents_victims.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_incidents_victims_add on register_incidents_victims for insert to waymark_person with check ((select may_everywhere('write', 'incidents')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_incidents_victims_remove on register_incidents_victims for delete to waymark_person using ((select may_everywhere('write', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_victims.jurisdiction and own.record_id = register_incidents_victims.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_incidents_perpetrators_add on register_incidents_perpetrators;

drop policy register_incidents_perpetrators_read on register_incidents_perpetrators;

drop policy register_incidents_perpetrators_remove on register_incidents_perpetrators;

create policy register_incidents_perpetrators_read on register_incidents_perpetrators for select to waymark_person using ((select may_everywhere('read', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_perpetrators.jurisdiction and own.record_id = register_incidents_perpetrators.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_incidents_perpetrators_add on register_incidents_perpetrators for insert to waymark_person with check ((select may_everywhere('write', 'incidents')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_incidents_perpetrators_remove on register_incidents_perpetrators for delete to waymark_person using ((select may_everywhere('write', 'incidents')) or exists (select from register_incidents own where own.jurisdiction = register_incidents_perpetrators.jurisdiction and own.record_id = register_incidents_perpetrators.record_id and ('incidents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_criminal_cases_add on register_criminal_cases;

drop policy register_criminal_cases_correct on register_criminal_cases;

drop policy register_criminal_cases_read on register_criminal_cases;

create policy register_criminal_cases_read on register_criminal_cases for select to waymark_person using ((select may_everywhere('read', 'criminal-cases')) or ('criminal-cases' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_criminal_cases_add on register_criminal_cases for insert to waymark_person with check ((select may_everywhere('write', 'criminal-cases')) or ('criminal-cases' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_criminal_cases_correct on register_criminal_cases for update to waymark_person using ((select may_everywhere('write', 'criminal-cases')) or ('criminal-cases' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'criminal-cases')) or ('criminal-cases' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_criminal_cases_seizures_add on register_criminal_cases_seizures;

drop policy register_criminal_cases_seizures_read on register_criminal_cases_seizures;

drop policy register_criminal_cases_seizures_remove on register_criminal_cases_seizures;

create policy register_criminal_cases_seizures_read on register_criminal_cases_seizures for select to waymark_person using ((select may_everywhere('read', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_seizures.jurisdiction and own.record_id = register_criminal_cases_seizures.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_criminal_cases_seizures_add on register_criminal_cases_seizures for insert to waymark_person with check ((select may_everywhere('write', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_criminal_cases_seizures_remove on register_criminal_cases_seizures for delete to waymark_person using ((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_seizures.jurisdiction and own.record_id = register_criminal_cases_seizures.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_criminal_cases_persons_add on register_criminal_cases_persons;

drop policy register_criminal_cases_persons_read on register_criminal_cases_persons;

drop policy register_criminal_cases_persons_remove on register_criminal_cases_persons;

create policy register_criminal_cases_persons_read on register_criminal_cases_persons for select to waymark_person using ((select may_everywhere('read', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_persons.jurisdiction and own.record_id = register_criminal_cases_persons.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_criminal_cases_persons_add on register_criminal_cases_persons for insert to waymark_person with check ((select may_everywhere('write', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_criminal_cases_persons_remove on register_criminal_cases_persons for delete to waymark_person using ((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_persons.jurisdiction and own.record_id = register_criminal_cases_persons.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_criminal_cases_items_add on register_criminal_cases_items;

drop policy register_criminal_cases_items_read on register_criminal_cases_items;

drop policy register_criminal_cases_items_remove on register_criminal_cases_items;

create policy register_criminal_cases_items_read on register_criminal_cases_items for select to waymark_person using ((select may_everywhere('read', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items.jurisdiction and own.record_id = register_criminal_cases_items.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_criminal_cases_items_add on register_criminal_cases_items for insert to waymark_person with check ((select may_everywhere('write', 'criminal-cases')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_criminal_cases_items_remove on register_criminal_cases_items for delete to waymark_person using ((select may_everywhere('write', 'criminal-cases')) or exists (select from register_criminal_cases own where own.jurisdiction = register_criminal_cases_items.jurisdiction and own.record_id = register_criminal_cases_items.record_id and ('criminal-cases' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_trace_requests_add on register_trace_requests;

drop policy register_trace_requests_correct on register_trace_requests;

drop policy register_trace_requests_read on register_trace_requests;

create policy register_trace_requests_read on register_trace_requests for select to waymark_person using ((select may_everywhere('read', 'trace-requests')) or ('trace-requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_trace_requests_add on register_trace_requests for insert to waymark_person with check ((select may_everywhere('write', 'trace-requests')) or ('trace-requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_trace_requests_correct on register_trace_requests for update to waymark_person using ((select may_everywhere('write', 'trace-requests')) or ('trace-requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'trace-requests')) or ('trace-requests' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_trace_requests_items_add on register_trace_requests_items;

drop policy register_trace_requests_items_read on register_trace_requests_items;

drop policy register_trace_requests_items_remove on register_trace_requests_items;

create policy register_trace_requests_items_read on register_trace_requests_items for select to waymark_person using ((select may_everywhere('read', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items.jurisdiction and own.record_id = register_trace_requests_items.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_trace_requests_items_add on register_trace_requests_items for insert to waymark_person with check ((select may_everywhere('write', 'trace-requests')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_trace_requests_items_remove on register_trace_requests_items for delete to waymark_person using ((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_items.jurisdiction and own.record_id = register_trace_requests_items.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_trace_requests_seizures_add on register_trace_requests_seizures;

drop policy register_trace_requests_seizures_read on register_trace_requests_seizures;

drop policy register_trace_requests_seizures_remove on register_trace_requests_seizures;

create policy register_trace_requests_seizures_read on register_trace_requests_seizures for select to waymark_person using ((select may_everywhere('read', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_seizures.jurisdiction and own.record_id = register_trace_requests_seizures.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_trace_requests_seizures_add on register_trace_requests_seizures for insert to waymark_person with check ((select may_everywhere('write', 'trace-requests')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_trace_requests_seizures_remove on register_trace_requests_seizures for delete to waymark_person using ((select may_everywhere('write', 'trace-requests')) or exists (select from register_trace_requests own where own.jurisdiction = register_trace_requests_seizures.jurisdiction and own.record_id = register_trace_requests_seizures.record_id and ('trace-requests' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_lost_and_stolen_add on register_lost_and_stolen;

drop policy register_lost_and_stolen_correct on register_lost_and_stolen;

drop policy register_lost_and_stolen_read on register_lost_and_stolen;

create policy register_lost_and_stolen_read on register_lost_and_stolen for select to waymark_person using ((select may_everywhere('read', 'lost-and-stolen')) or ('lost-and-stolen' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_lost_and_stolen_add on register_lost_and_stolen for insert to waymark_person with check ((select may_everywhere('write', 'lost-and-stolen')) or ('lost-and-stolen' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_lost_and_stolen_correct on register_lost_and_stolen for update to waymark_person using ((select may_everywhere('write', 'lost-and-stolen')) or ('lost-and-stolen' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'lost-and-stolen')) or ('lost-and-stolen' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_lost_and_stolen_items_add on register_lost_and_stolen_items;

drop policy register_lost_and_stolen_items_read on register_lost_and_stolen_items;

drop policy register_lost_and_stolen_items_remove on register_lost_and_stolen_items;

create policy register_lost_and_stolen_items_read on register_lost_and_stolen_items for select to waymark_person using ((select may_everywhere('read', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items.jurisdiction and own.record_id = register_lost_and_stolen_items.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_lost_and_stolen_items_add on register_lost_and_stolen_items for insert to waymark_person with check ((select may_everywhere('write', 'lost-and-stolen')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_lost_and_stolen_items_remove on register_lost_and_stolen_items for delete to waymark_person using ((select may_everywhere('write', 'lost-and-stolen')) or exists (select from register_lost_and_stolen own where own.jurisdiction = register_lost_and_stolen_items.jurisdiction and own.record_id = register_lost_and_stolen_items.record_id and ('lost-and-stolen' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_collection_add on register_collection;

drop policy register_collection_correct on register_collection;

drop policy register_collection_read on register_collection;

create policy register_collection_read on register_collection for select to waymark_person using ((select may_everywhere('read', 'collection')) or ('collection' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_collection_add on register_collection for insert to waymark_person with check ((select may_everywhere('write', 'collection')) or ('collection' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_collection_correct on register_collection for update to waymark_person using ((select may_everywhere('write', 'collection')) or ('collection' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'collection')) or ('collection' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_collection_items_add on register_collection_items;

drop policy register_collection_items_read on register_collection_items;

drop policy register_collection_items_remove on register_collection_items;

create policy register_collection_items_read on register_collection_items for select to waymark_person using ((select may_everywhere('read', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items.jurisdiction and own.record_id = register_collection_items.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_collection_items_add on register_collection_items for insert to waymark_person with check ((select may_everywhere('write', 'collection')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_collection_items_remove on register_collection_items for delete to waymark_person using ((select may_everywhere('write', 'collection')) or exists (select from register_collection own where own.jurisdiction = register_collection_items.jurisdiction and own.record_id = register_collection_items.record_id and ('collection' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_campaigns_add on register_campaigns;

drop policy register_campaigns_correct on register_campaigns;

drop policy register_campaigns_read on register_campaigns;

create policy register_campaigns_read on register_campaigns for select to waymark_person using ((select may_everywhere('read', 'campaigns')) or ('campaigns' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_campaigns_add on register_campaigns for insert to waymark_person with check ((select may_everywhere('write', 'campaigns')) or ('campaigns' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_campaigns_correct on register_campaigns for update to waymark_person using ((select may_everywhere('write', 'campaigns')) or ('campaigns' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'campaigns')) or ('campaigns' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_destruction_add on register_destruction;

drop policy register_destruction_correct on register_destruction;

drop policy register_destruction_read on register_destruction;

create policy register_destruction_read on register_destruction for select to waymark_person using ((select may_everywhere('read', 'destruction')) or ('destruction' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_destruction_add on register_destruction for insert to waymark_person with check ((select may_everywhere('write', 'destruction')) or ('destruction' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_destruction_correct on register_destruction for update to waymark_person using ((select may_everywhere('write', 'destruction')) or ('destruction' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'destruction')) or ('destruction' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_destruction_items_add on register_destruction_items;

drop policy register_destruction_items_read on register_destruction_items;

drop policy register_destruction_items_remove on register_destruction_items;

create policy register_destruction_items_read on register_destruction_items for select to waymark_person using ((select may_everywhere('read', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items.jurisdiction and own.record_id = register_destruction_items.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_destruction_items_add on register_destruction_items for insert to waymark_person with check ((select may_everywhere('write', 'destruction')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_destruction_items_remove on register_destruction_items for delete to waymark_person using ((select may_everywhere('write', 'destruction')) or exists (select from register_destruction own where own.jurisdiction = register_destruction_items.jurisdiction and own.record_id = register_destruction_items.record_id and ('destruction' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_cooperation_add on register_cooperation;

drop policy register_cooperation_correct on register_cooperation;

drop policy register_cooperation_read on register_cooperation;

create policy register_cooperation_read on register_cooperation for select to waymark_person using ((select may_everywhere('read', 'cooperation')) or ('cooperation' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_cooperation_add on register_cooperation for insert to waymark_person with check ((select may_everywhere('write', 'cooperation')) or ('cooperation' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_cooperation_correct on register_cooperation for update to waymark_person using ((select may_everywhere('write', 'cooperation')) or ('cooperation' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'cooperation')) or ('cooperation' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_cooperation_later_phases_add on register_cooperation_later_phases;

drop policy register_cooperation_later_phases_read on register_cooperation_later_phases;

drop policy register_cooperation_later_phases_remove on register_cooperation_later_phases;

create policy register_cooperation_later_phases_read on register_cooperation_later_phases for select to waymark_person using ((select may_everywhere('read', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_later_phases.jurisdiction and own.record_id = register_cooperation_later_phases.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_cooperation_later_phases_add on register_cooperation_later_phases for insert to waymark_person with check ((select may_everywhere('write', 'cooperation')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_cooperation_later_phases_remove on register_cooperation_later_phases for delete to waymark_person using ((select may_everywhere('write', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_later_phases.jurisdiction and own.record_id = register_cooperation_later_phases.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_cooperation_seizures_add on register_cooperation_seizures;

drop policy register_cooperation_seizures_read on register_cooperation_seizures;

drop policy register_cooperation_seizures_remove on register_cooperation_seizures;

create policy register_cooperation_seizures_read on register_cooperation_seizures for select to waymark_person using ((select may_everywhere('read', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_seizures.jurisdiction and own.record_id = register_cooperation_seizures.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_cooperation_seizures_add on register_cooperation_seizures for insert to waymark_person with check ((select may_everywhere('write', 'cooperation')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_cooperation_seizures_remove on register_cooperation_seizures for delete to waymark_person using ((select may_everywhere('write', 'cooperation')) or exists (select from register_cooperation own where own.jurisdiction = register_cooperation_seizures.jurisdiction and own.record_id = register_cooperation_seizures.record_id and ('cooperation' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_intelligence_add on register_intelligence;

drop policy register_intelligence_correct on register_intelligence;

drop policy register_intelligence_read on register_intelligence;

create policy register_intelligence_read on register_intelligence for select to waymark_person using ((select may_everywhere('read', 'intelligence')) or ('intelligence' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_intelligence_add on register_intelligence for insert to waymark_person with check ((select may_everywhere('write', 'intelligence')) or ('intelligence' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_intelligence_correct on register_intelligence for update to waymark_person using ((select may_everywhere('write', 'intelligence')) or ('intelligence' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'intelligence')) or ('intelligence' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_intelligence_seizures_add on register_intelligence_seizures;

drop policy register_intelligence_seizures_read on register_intelligence_seizures;

drop policy register_intelligence_seizures_remove on register_intelligence_seizures;

create policy register_intelligence_seizures_read on register_intelligence_seizures for select to waymark_person using ((select may_everywhere('read', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_seizures.jurisdiction and own.record_id = register_intelligence_seizures.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_intelligence_seizures_add on register_intelligence_seizures for insert to waymark_person with check ((select may_everywhere('write', 'intelligence')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_intelligence_seizures_remove on register_intelligence_seizures for delete to waymark_person using ((select may_everywhere('write', 'intelligence')) or exists (select from register_intelligence own where own.jurisdiction = register_intelligence_seizures.jurisdiction and own.record_id = register_intelligence_seizures.record_id and ('intelligence' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_focal_point_assessments_add on register_focal_point_assessments;

drop policy register_focal_point_assessments_correct on register_focal_point_assessments;

drop policy register_focal_point_assessments_read on register_focal_point_assessments;

create policy register_focal_point_assessments_read on register_focal_point_assessments for select to waymark_person using ((select may_everywhere('read', 'focal-point-assessments')) or ('focal-point-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_focal_point_assessments_add on register_focal_point_assessments for insert to waymark_person with check ((select may_everywhere('write', 'focal-point-assessments')) or ('focal-point-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_focal_point_assessments_correct on register_focal_point_assessments for update to waymark_person using ((select may_everywhere('write', 'focal-point-assessments')) or ('focal-point-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'focal-point-assessments')) or ('focal-point-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_focal_point_assessments_criteria_add on register_focal_point_assessments_criteria;

drop policy register_focal_point_assessments_criteria_read on register_focal_point_assessments_criteria;

drop policy register_focal_point_assessments_criteria_remove on register_focal_point_assessments_criteria;

create policy register_focal_point_assessments_criteria_read on register_focal_point_assessments_criteria for select to waymark_person using ((select may_everywhere('read', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_criteria.jurisdiction and own.record_id = register_focal_point_assessments_criteria.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_focal_point_assessments_criteria_add on register_focal_point_assessments_criteria for insert to waymark_person with check ((select may_everywhere('write', 'focal-point-assessments')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_focal_point_assessments_criteria_remove on register_focal_point_assessments_criteria for delete to waymark_person using ((select may_everywhere('write', 'focal-point-assessments')) or exists (select from register_focal_point_assessments own where own.jurisdiction = register_focal_point_assessments_criteria.jurisdiction and own.record_id = register_focal_point_assessments_criteria.record_id and ('focal-point-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_export_licences_add on register_export_licences;

drop policy register_export_licences_correct on register_export_licences;

drop policy register_export_licences_read on register_export_licences;

create policy register_export_licences_read on register_export_licences for select to waymark_person using ((select may_everywhere('read', 'export-licences')) or ('export-licences' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_export_licences_add on register_export_licences for insert to waymark_person with check ((select may_everywhere('write', 'export-licences')) or ('export-licences' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_export_licences_correct on register_export_licences for update to waymark_person using ((select may_everywhere('write', 'export-licences')) or ('export-licences' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'export-licences')) or ('export-licences' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_export_licences_items_add on register_export_licences_items;

drop policy register_export_licences_items_read on register_export_licences_items;

drop policy register_export_licences_items_remove on register_export_licences_items;

create policy register_export_licences_items_read on register_export_licences_items for select to waymark_person using ((select may_everywhere('read', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_items.jurisdiction and own.record_id = register_export_licences_items.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_export_licences_items_add on register_export_licences_items for insert to waymark_person with check ((select may_everywhere('write', 'export-licences')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_export_licences_items_remove on register_export_licences_items for delete to waymark_person using ((select may_everywhere('write', 'export-licences')) or exists (select from register_export_licences own where own.jurisdiction = register_export_licences_items.jurisdiction and own.record_id = register_export_licences_items.record_id and ('export-licences' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_export_checks_add on register_export_checks;

drop policy register_export_checks_correct on register_export_checks;

drop policy register_export_checks_read on register_export_checks;

create policy register_export_checks_read on register_export_checks for select to waymark_person using ((select may_everywhere('read', 'export-checks')) or ('export-checks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_export_checks_add on register_export_checks for insert to waymark_person with check ((select may_everywhere('write', 'export-checks')) or ('export-checks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_export_checks_correct on register_export_checks for update to waymark_person using ((select may_everywhere('write', 'export-checks')) or ('export-checks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'export-checks')) or ('export-checks' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_export_checks_items_add on register_export_checks_items;

drop policy register_export_checks_items_read on register_export_checks_items;

drop policy register_export_checks_items_remove on register_export_checks_items;

create policy register_export_checks_items_read on register_export_checks_items for select to waymark_person using ((select may_everywhere('read', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_items.jurisdiction and own.record_id = register_export_checks_items.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_export_checks_items_add on register_export_checks_items for insert to waymark_person with check ((select may_everywhere('write', 'export-checks')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_export_checks_items_remove on register_export_checks_items for delete to waymark_person using ((select may_everywhere('write', 'export-checks')) or exists (select from register_export_checks own where own.jurisdiction = register_export_checks_items.jurisdiction and own.record_id = register_export_checks_items.record_id and ('export-checks' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_brokers_add on register_brokers;

drop policy register_brokers_correct on register_brokers;

drop policy register_brokers_read on register_brokers;

create policy register_brokers_read on register_brokers for select to waymark_person using ((select may_everywhere('read', 'brokers')) or ('brokers' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_brokers_add on register_brokers for insert to waymark_person with check ((select may_everywhere('write', 'brokers')) or ('brokers' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_brokers_correct on register_brokers for update to waymark_person using ((select may_everywhere('write', 'brokers')) or ('brokers' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'brokers')) or ('brokers' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_storage_assessments_add on register_storage_assessments;

drop policy register_storage_assessments_correct on register_storage_assessments;

drop policy register_storage_assessments_read on register_storage_assessments;

create policy register_storage_assessments_read on register_storage_assessments for select to waymark_person using ((select may_everywhere('read', 'storage-assessments')) or ('storage-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_storage_assessments_add on register_storage_assessments for insert to waymark_person with check ((select may_everywhere('write', 'storage-assessments')) or ('storage-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_storage_assessments_correct on register_storage_assessments for update to waymark_person using ((select may_everywhere('write', 'storage-assessments')) or ('storage-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'storage-assessments')) or ('storage-assessments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_storage_assessments_clauses_add on register_storage_assessments_clauses;

drop policy register_storage_assessments_clauses_read on register_storage_assessments_clauses;

drop policy register_storage_assessments_clauses_remove on register_storage_assessments_clauses;

create policy register_storage_assessments_clauses_read on register_storage_assessments_clauses for select to waymark_person using ((select may_everywhere('read', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses.jurisdiction and own.record_id = register_storage_assessments_clauses.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_storage_assessments_clauses_add on register_storage_assessments_clauses for insert to waymark_person with check ((select may_everywhere('write', 'storage-assessments')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_storage_assessments_clauses_remove on register_storage_assessments_clauses for delete to waymark_person using ((select may_everywhere('write', 'storage-assessments')) or exists (select from register_storage_assessments own where own.jurisdiction = register_storage_assessments_clauses.jurisdiction and own.record_id = register_storage_assessments_clauses.record_id and ('storage-assessments' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_inspections_add on register_inspections;

drop policy register_inspections_correct on register_inspections;

drop policy register_inspections_read on register_inspections;

create policy register_inspections_read on register_inspections for select to waymark_person using ((select may_everywhere('read', 'inspections')) or ('inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_inspections_add on register_inspections for insert to waymark_person with check ((select may_everywhere('write', 'inspections')) or ('inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_inspections_correct on register_inspections for update to waymark_person using ((select may_everywhere('write', 'inspections')) or ('inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'inspections')) or ('inspections' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_legal_instruments_add on register_legal_instruments;

drop policy register_legal_instruments_correct on register_legal_instruments;

drop policy register_legal_instruments_read on register_legal_instruments;

create policy register_legal_instruments_read on register_legal_instruments for select to waymark_person using ((select may_everywhere('read', 'legal-instruments')) or ('legal-instruments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_legal_instruments_add on register_legal_instruments for insert to waymark_person with check ((select may_everywhere('write', 'legal-instruments')) or ('legal-instruments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_legal_instruments_correct on register_legal_instruments for update to waymark_person using ((select may_everywhere('write', 'legal-instruments')) or ('legal-instruments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'legal-instruments')) or ('legal-instruments' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_policy_documents_add on register_policy_documents;

drop policy register_policy_documents_correct on register_policy_documents;

drop policy register_policy_documents_read on register_policy_documents;

create policy register_policy_documents_read on register_policy_documents for select to waymark_person using ((select may_everywhere('read', 'policy-documents')) or ('policy-documents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_policy_documents_add on register_policy_documents for insert to waymark_person with check ((select may_everywhere('write', 'policy-documents')) or ('policy-documents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_policy_documents_correct on register_policy_documents for update to waymark_person using ((select may_everywhere('write', 'policy-documents')) or ('policy-documents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'policy-documents')) or ('policy-documents' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_policy_documents_checklist_add on register_policy_documents_checklist;

drop policy register_policy_documents_checklist_read on register_policy_documents_checklist;

drop policy register_policy_documents_checklist_remove on register_policy_documents_checklist;

create policy register_policy_documents_checklist_read on register_policy_documents_checklist for select to waymark_person using ((select may_everywhere('read', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_checklist.jurisdiction and own.record_id = register_policy_documents_checklist.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_policy_documents_checklist_add on register_policy_documents_checklist for insert to waymark_person with check ((select may_everywhere('write', 'policy-documents')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_policy_documents_checklist_remove on register_policy_documents_checklist for delete to waymark_person using ((select may_everywhere('write', 'policy-documents')) or exists (select from register_policy_documents own where own.jurisdiction = register_policy_documents_checklist.jurisdiction and own.record_id = register_policy_documents_checklist.record_id and ('policy-documents' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_awareness_activities_add on register_awareness_activities;

drop policy register_awareness_activities_correct on register_awareness_activities;

drop policy register_awareness_activities_read on register_awareness_activities;

create policy register_awareness_activities_read on register_awareness_activities for select to waymark_person using ((select may_everywhere('read', 'awareness-activities')) or ('awareness-activities' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_awareness_activities_add on register_awareness_activities for insert to waymark_person with check ((select may_everywhere('write', 'awareness-activities')) or ('awareness-activities' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_awareness_activities_correct on register_awareness_activities for update to waymark_person using ((select may_everywhere('write', 'awareness-activities')) or ('awareness-activities' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'awareness-activities')) or ('awareness-activities' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_awareness_activities_participants_add on register_awareness_activities_participants;

drop policy register_awareness_activities_participants_read on register_awareness_activities_participants;

drop policy register_awareness_activities_participants_remove on register_awareness_activities_participants;

create policy register_awareness_activities_participants_read on register_awareness_activities_participants for select to waymark_person using ((select may_everywhere('read', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_participants.jurisdiction and own.record_id = register_awareness_activities_participants.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_awareness_activities_participants_add on register_awareness_activities_participants for insert to waymark_person with check ((select may_everywhere('write', 'awareness-activities')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_awareness_activities_participants_remove on register_awareness_activities_participants for delete to waymark_person using ((select may_everywhere('write', 'awareness-activities')) or exists (select from register_awareness_activities own where own.jurisdiction = register_awareness_activities_participants.jurisdiction and own.record_id = register_awareness_activities_participants.record_id and ('awareness-activities' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_survey_waves_add on register_survey_waves;

drop policy register_survey_waves_correct on register_survey_waves;

drop policy register_survey_waves_read on register_survey_waves;

create policy register_survey_waves_read on register_survey_waves for select to waymark_person using ((select may_everywhere('read', 'survey-waves')) or ('survey-waves' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_survey_waves_add on register_survey_waves for insert to waymark_person with check ((select may_everywhere('write', 'survey-waves')) or ('survey-waves' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_survey_waves_correct on register_survey_waves for update to waymark_person using ((select may_everywhere('write', 'survey-waves')) or ('survey-waves' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'survey-waves')) or ('survey-waves' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_survey_waves_answers_add on register_survey_waves_answers;

drop policy register_survey_waves_answers_read on register_survey_waves_answers;

drop policy register_survey_waves_answers_remove on register_survey_waves_answers;

create policy register_survey_waves_answers_read on register_survey_waves_answers for select to waymark_person using ((select may_everywhere('read', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_answers.jurisdiction and own.record_id = register_survey_waves_answers.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_survey_waves_answers_add on register_survey_waves_answers for insert to waymark_person with check ((select may_everywhere('write', 'survey-waves')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_survey_waves_answers_remove on register_survey_waves_answers for delete to waymark_person using ((select may_everywhere('write', 'survey-waves')) or exists (select from register_survey_waves own where own.jurisdiction = register_survey_waves_answers.jurisdiction and own.record_id = register_survey_waves_answers.record_id and ('survey-waves' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy register_eu_seizures_add on register_eu_seizures;

drop policy register_eu_seizures_correct on register_eu_seizures;

drop policy register_eu_seizures_read on register_eu_seizures;

create policy register_eu_seizures_read on register_eu_seizures for select to waymark_person using ((select may_everywhere('read', 'eu-seizures')) or ('eu-seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy register_eu_seizures_add on register_eu_seizures for insert to waymark_person with check ((select may_everywhere('write', 'eu-seizures')) or ('eu-seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

create policy register_eu_seizures_correct on register_eu_seizures for update to waymark_person using ((select may_everywhere('write', 'eu-seizures')) or ('eu-seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])) with check ((select may_everywhere('write', 'eu-seizures')) or ('eu-seizures' || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[]));

drop policy register_eu_seizures_items_add on register_eu_seizures_items;

drop policy register_eu_seizures_items_read on register_eu_seizures_items;

drop policy register_eu_seizures_items_remove on register_eu_seizures_items;

create policy register_eu_seizures_items_read on register_eu_seizures_items for select to waymark_person using ((select may_everywhere('read', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items.jurisdiction and own.record_id = register_eu_seizures_items.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('read'))::text[])));

create policy register_eu_seizures_items_add on register_eu_seizures_items for insert to waymark_person with check ((select may_everywhere('write', 'eu-seizures')) or jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy register_eu_seizures_items_remove on register_eu_seizures_items for delete to waymark_person using ((select may_everywhere('write', 'eu-seizures')) or exists (select from register_eu_seizures own where own.jurisdiction = register_eu_seizures_items.jurisdiction and own.record_id = register_eu_seizures_items.record_id and ('eu-seizures' || ' ' || own.jurisdiction || ' ' || own.institution) like any ((select places_of('write'))::text[])));

drop policy record_version_add on record_version;

drop policy record_version_read on record_version;

create policy record_version_read on record_version for select to waymark_person using ((select may_everywhere('read', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('read'))::text[]));

create policy record_version_add on record_version for insert to waymark_person with check (person = (select current_person()) and ((select may_everywhere('write', '%')) or (register || ' ' || jurisdiction || ' ' || institution) like any ((select places_of('write'))::text[])));

drop policy counted_observation_add on counted_observation;

drop policy counted_observation_correct on counted_observation;

drop policy counted_observation_remove on counted_observation;

create policy counted_observation_add on counted_observation for insert to waymark_person with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_observation_correct on counted_observation for update to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[])) with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_observation_remove on counted_observation for delete to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

drop policy counted_rollup_add on counted_rollup;

drop policy counted_rollup_correct on counted_rollup;

drop policy counted_rollup_remove on counted_rollup;

create policy counted_rollup_add on counted_rollup for insert to waymark_person with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_rollup_correct on counted_rollup for update to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[])) with check (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create policy counted_rollup_remove on counted_rollup for delete to waymark_person using (jurisdiction like any ((select jurisdictions_of('write'))::text[]));

create trigger register_seizures_items_below after insert on register_seizures_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_seizures', 'seizures');

create trigger register_seizures_persons_below after insert on register_seizures_persons referencing new table as added
  for each statement execute function refuse_rows_below_others('register_seizures', 'seizures');

create trigger register_incidents_victims_below after insert on register_incidents_victims referencing new table as added
  for each statement execute function refuse_rows_below_others('register_incidents', 'incidents');

create trigger register_incidents_perpetrators_below after insert on register_incidents_perpetrators referencing new table as added
  for each statement execute function refuse_rows_below_others('register_incidents', 'incidents');

create trigger register_criminal_cases_seizures_below after insert on register_criminal_cases_seizures referencing new table as added
  for each statement execute function refuse_rows_below_others('register_criminal_cases', 'criminal-cases');

create trigger register_criminal_cases_persons_below after insert on register_criminal_cases_persons referencing new table as added
  for each statement execute function refuse_rows_below_others('register_criminal_cases', 'criminal-cases');

create trigger register_criminal_cases_items_below after insert on register_criminal_cases_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_criminal_cases', 'criminal-cases');

create trigger register_trace_requests_items_below after insert on register_trace_requests_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_trace_requests', 'trace-requests');

create trigger register_trace_requests_seizures_below after insert on register_trace_requests_seizures referencing new table as added
  for each statement execute function refuse_rows_below_others('register_trace_requests', 'trace-requests');

create trigger register_lost_and_stolen_items_below after insert on register_lost_and_stolen_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_lost_and_stolen', 'lost-and-stolen');

create trigger register_collection_items_below after insert on register_collection_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_collection', 'collection');

create trigger register_destruction_items_below after insert on register_destruction_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_destruction', 'destruction');

create trigger register_cooperation_later_phases_below after insert on register_cooperation_later_phases referencing new table as added
  for each statement execute function refuse_rows_below_others('register_cooperation', 'cooperation');

create trigger register_cooperation_seizures_below after insert on register_cooperation_seizures referencing new table as added
  for each statement execute function refuse_rows_below_others('register_cooperation', 'cooperation');

create trigger register_intelligence_seizures_below after insert on register_intelligence_seizures referencing new table as added
  for each statement execute function refuse_rows_below_others('register_intelligence', 'intelligence');

create trigger register_focal_point_assessments_criteria_below after insert on register_focal_point_assessments_criteria referencing new table as added
  for each statement execute function refuse_rows_below_others('register_focal_point_assessments', 'focal-point-assessments');

create trigger register_export_licences_items_below after insert on register_export_licences_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_export_licences', 'export-licences');

create trigger register_export_checks_items_below after insert on register_export_checks_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_export_checks', 'export-checks');

create trigger register_storage_assessments_clauses_below after insert on register_storage_assessments_clauses referencing new table as added
  for each statement execute function refuse_rows_below_others('register_storage_assessments', 'storage-assessments');

create trigger register_policy_documents_checklist_below after insert on register_policy_documents_checklist referencing new table as added
  for each statement execute function refuse_rows_below_others('register_policy_documents', 'policy-documents');

create trigger register_awareness_activities_participants_below after insert on register_awareness_activities_participants referencing new table as added
  for each statement execute function refuse_rows_below_others('register_awareness_activities', 'awareness-activities');

create trigger register_survey_waves_answers_below after insert on register_survey_waves_answers referencing new table as added
  for each statement execute function refuse_rows_below_others('register_survey_waves', 'survey-waves');

create trigger register_eu_seizures_items_below after insert on register_eu_seizures_items referencing new table as added
  for each statement execute function refuse_rows_below_others('register_eu_seizures', 'eu-seizures');
