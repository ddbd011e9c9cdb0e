-- What was accepted together is known by its act, so that it can be taken back together. What was accepted alone has none.
alter table finding_exception add column act text;
create index finding_exception_by_act on finding_exception (act) where act is not null;
