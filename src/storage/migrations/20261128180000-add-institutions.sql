-- Which institution a file was said to be of, and whose the rows are that wait; nobody said it of those that are there.
alter table import_entry add column institution text not null default 'not-stated';
alter table quarantined_record add column institution text not null default 'not-stated';
