alter table observation add column "authority" text not null default '_Z';

alter table observation alter column "authority" drop default;

alter table register_seizures add column "legal_ground" text;

alter table register_seizures_items add column "light_weapon_type" text;

alter table register_incidents add column "property_damage" text;

alter table register_criminal_cases_persons add column "below_minimum" text;

alter table register_criminal_cases_items add column "light_weapon_type" text;

alter table register_trace_requests add column "intended_use" text;

alter table register_trace_requests_items add column "light_weapon_type" text;

alter table register_trace_requests_items add column "action" text;

alter table register_trace_requests_items add column "barrel_length" bigint;

alter table register_trace_requests_items add column "proof_marks" text;

alter table register_lost_and_stolen_items add column "light_weapon_type" text;

alter table register_collection_items add column "light_weapon_type" text;

alter table register_destruction_items add column "light_weapon_type" text;

alter table register_export_licences_items add column "mass" numeric(42,12);

alter table register_eu_seizures_items add column "light_weapon_type" text;

alter table counted_observation add column "authority" text not null default '_Z';

alter table counted_observation alter column "authority" drop default;
