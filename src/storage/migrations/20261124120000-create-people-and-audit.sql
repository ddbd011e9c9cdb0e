-- People, their rights, the audit log and the ledger of loads: the engine's own tables, the same for every roadmap.
-- Everyone reaches data as `waymark_person`; who that is, is said per transaction in the setting `waymark.person`.

do $$
begin
  if not exists (select from pg_roles where rolname = 'waymark_person') then
    create role waymark_person nologin;
  end if;
end
$$;
do $$
begin
  if not pg_has_role(current_user, 'waymark_person', 'member') then
    execute format('grant waymark_person to %I', current_user);
  end if;
end
$$;

create table person (
  id text not null,
  role text not null,
  constraint person_key primary key (id)
);
comment on table person is 'Who may come in, and as what. Roles are content of the roadmap.';

create table role_right (
  role text not null,
  audience text not null,
  may_read boolean not null,
  may_write boolean not null,
  constraint role_right_key primary key (role, audience)
);
comment on table role_right is 'What a role may read and write, per audience. Kept equal to the roadmap at every start.';

create function current_person() returns text
  language sql stable
  return nullif(current_setting('waymark.person', true), '');

create function readable_audiences() returns text[]
  language sql stable security definer set search_path = public
  return (
    select coalesce(array_agg(role_right.audience), '{}')
    from person join role_right on role_right.role = person.role
    where person.id = current_person() and role_right.may_read
  );

create function writable_audiences() returns text[]
  language sql stable security definer set search_path = public
  return (
    select coalesce(array_agg(role_right.audience), '{}')
    from person join role_right on role_right.role = person.role
    where person.id = current_person() and role_right.may_write
  );

create table data_state (
  only_row boolean not null default true,
  version bigint not null,
  constraint data_state_key primary key (only_row),
  constraint data_state_single check (only_row)
);
insert into data_state (version) values (0);
comment on table data_state is 'Counts up with every change of the data, so that answers can be kept until then.';

create table load (
  id bigint generated always as identity,
  at timestamptz not null default now(),
  by_person text not null,
  file text not null,
  digest text not null,
  rows bigint not null,
  added bigint not null,
  unchanged bigint not null,
  constraint load_key primary key (id),
  constraint load_counts check (rows >= 0 and added >= 0 and unchanged >= 0)
);
comment on table load is 'One file taken whole: who, when, what.';

create function next_load() returns bigint
  language sql security definer set search_path = public
  return nextval(pg_get_serial_sequence('load', 'id'));

create table audit_entry (
  chain text not null,
  sequence bigint not null,
  at timestamptz not null,
  person text not null,
  action text not null,
  subject text not null,
  before text,
  after text,
  previous_hash text not null,
  hash text not null,
  constraint audit_entry_key primary key (chain, sequence)
);
comment on table audit_entry is 'Append-only and hash-chained: who changed what, before and after. `waymark audit verify` checks it.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The table % is append-only: % is refused.', tg_table_name, tg_op using errcode = '42501';
end
$$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();

-- One hash over everything an entry says and the hash before it. Lengths are written first, so that no two entries
-- with different words can come to the same text.
create function audit_hash(previous_hash text, words text[]) returns text
  language sql immutable
  return encode(sha256(convert_to(
    previous_hash || (select string_agg(coalesce(length(word)::text, '-') || ':' || coalesce(word, ''), '|' order by place)
                      from unnest(words) with ordinality as one(word, place)), 'UTF8')), 'hex');

create function write_audit(chain_name text, what text, about text, was text, is_now text) returns void
  language plpgsql security definer set search_path = public as $$
declare
  last_entry audit_entry;
  moment timestamptz := clock_timestamp();
  number bigint;
begin
  -- One writer at a time per chain: the next hash needs the last one.
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  select * into last_entry from audit_entry where chain = chain_name order by sequence desc limit 1;
  number := coalesce(last_entry.sequence, 0) + 1;
  insert into audit_entry values (
    chain_name, number, moment, coalesce(current_person(), 'set-up'), what, about, was, is_now,
    coalesce(last_entry.hash, ''),
    audit_hash(coalesce(last_entry.hash, ''), array[
      chain_name, number::text, extract(epoch from moment)::text, coalesce(current_person(), 'set-up'), what, about, was, is_now
    ])
  );
end
$$;

alter table load enable row level security;
alter table audit_entry enable row level security;
create policy load_read on load for select to waymark_person using (cardinality((select readable_audiences())) > 0);
create policy load_write on load for insert to waymark_person
  with check (cardinality((select writable_audiences())) > 0 and by_person = current_person());
create policy audit_entry_read on audit_entry for select to waymark_person
  using (cardinality((select writable_audiences())) > 0);

grant usage on schema public to waymark_person;
grant select on load, audit_entry, data_state to waymark_person;
grant insert on load to waymark_person;
revoke all on function write_audit(text, text, text, text, text) from public;
grant execute on function write_audit(text, text, text, text, text) to waymark_person;

create function count_up_data_version() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  update data_state set version = version + 1;
  return null;
end
$$;
create trigger load_counts_up after insert on load for each statement execute function count_up_data_version();
