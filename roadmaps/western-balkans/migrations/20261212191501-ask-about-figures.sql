alter table register_requests add column "findings" text;
