-- Whether a database holds real data or invented data for trying out: decided once, before the first of either, for good.

create table data_kind (
  only_row boolean not null default true,
  kind text not null,
  at timestamptz not null default now(),
  constraint data_kind_key primary key (only_row),
  constraint data_kind_single check (only_row),
  constraint data_kind_known check (kind in ('real', 'invented'))
);
comment on table data_kind is 'Real or invented: no row while nothing is decided. Never changed, so that the two are never mixed.';
insert into data_kind (kind) select 'real' where exists (select from data_state where version > 0);
create trigger data_kind_decided_once before update or delete or truncate on data_kind
  for each statement execute function refuse_change();

-- Decides, unless it is decided: what holds data already is real. Gives what the database is from now on.
create function decide_data_kind(wanted text) returns text
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(writable_audiences()) > 0 then
    insert into data_kind (kind)
      values (case when exists (select from data_state where version > 0) then 'real' else wanted end)
      on conflict do nothing;
  end if;
  return (select kind from data_kind);
end
$$;
revoke all on function decide_data_kind(text) from public;
grant execute on function decide_data_kind(text) to waymark_person;
grant select on data_kind to waymark_person;

-- Published figures never enter a database of invented records, whichever way they come.
create function refuse_figures_beside_invented() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if exists (select from data_kind where kind = 'invented') then
    raise exception 'The database holds invented data; published figures are refused.' using errcode = '42501';
  end if;
  insert into data_kind (kind) values ('real') on conflict do nothing;
  return null;
end
$$;
create trigger load_is_real before insert on load for each statement execute function refuse_figures_beside_invented();
