-- By which definitions the records were counted. Where the definitions have changed since, they are counted afresh.
create table counting_state (
  only_row boolean not null default true,
  digest text not null,
  at timestamptz not null default now(),
  constraint counting_state_key primary key (only_row),
  constraint counting_state_single check (only_row)
);
comment on table counting_state is 'Digest of the definitions by which the records are counted; no row before they were first looked at.';
