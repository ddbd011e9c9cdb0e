-- What somebody sees of figures and records is an address; under a name of their own they pin it and find it again. Whoever has
-- the address of a pin opens it with their own rights: nothing of what is seen there is kept here.
create table pinned_view (
  id text not null default gen_random_uuid()::text,
  person text not null,
  name text not null,
  address text not null,
  pinned_at timestamptz not null default now(),
  constraint pinned_view_key primary key (id),
  constraint pinned_view_named check (char_length(name) between 1 and 100),
  constraint pinned_view_on_own_page check (char_length(address) <= 2000 and address ~ '^/[a-z][a-z-]*(/[a-z0-9-]+)*([?][^[:space:]#]*)?$')
);
comment on table pinned_view is 'Addresses of pages with what was chosen on them, each under a name that its person gave it.';
create index pinned_view_by_person on pinned_view (person);
alter table pinned_view enable row level security;
create policy pinned_view_own on pinned_view to waymark_person
  using (person = (select current_person()) and person <> 'public')
  with check (person = (select current_person()) and person <> 'public');
grant select, insert, update (name), delete on pinned_view to waymark_person;

-- A pin by its id, for anybody who is signed in, with the name of whoever pinned it; a list of others' pins is nowhere.
create function open_pin(pin text) returns table (id text, name text, address text, pinned_at timestamptz, owner text, owner_name text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
begin
  if coalesce(current_person(), 'public') = 'public' then
    return;
  end if;
  return query select p.id, p.name, p.address, p.pinned_at, p.person, coalesce(u.name, '')
    from pinned_view p left join sign_in."user" u on u.id = p.person where p.id = pin;
end
$$;
revoke all on function open_pin(text) from public;
grant execute on function open_pin(text) to waymark_person;

create function note_pin() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform note_account_event(new.person, 'pin view', json_build_object('pin', new.id)::text);
  elsif tg_op = 'DELETE' then
    perform note_account_event(old.person, 'unpin view', json_build_object('pin', old.id)::text);
  elsif new.name is distinct from old.name then
    perform note_account_event(new.person, 'rename pin', json_build_object('pin', new.id)::text);
  end if;
  return null;
end
$$;
create trigger pin_noted after insert or update or delete on pinned_view for each row execute function note_pin();

-- Ends every role of a person and every way in, as before; what the person pinned goes with them.
create or replace function end_person(whom text, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held person_role;
begin
  perform refuse_others();
  if not exists (select from person where id = whom and role = 'account') then
    raise exception 'There is no such person.' using errcode = 'WM404';
  end if;
  for held in select * from person_role p
    where p.person = whom and p.valid_until >= (transaction_timestamp() at time zone 'UTC')::date
  loop
    perform end_held(held);
  end loop;
  delete from session_key where person = whom and not stands_in;
  delete from sign_in.session where "userId" = whom;
  delete from sign_in.program_key where person = whom;
  delete from sign_in.link where person = whom;
  delete from calendar_feed where person = whom;
  delete from pinned_view where person = whom;
  perform note_person('end access', 'person ' || whom, null, json_build_object('reason', why)::text);
end
$$;
