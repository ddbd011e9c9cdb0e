-- Whoever has the right “break-glass” opens sensitive answers that they may not see: of one jurisdiction, for a stated reason,
-- in one session and for a short time. The jurisdiction is told at once, and the log names it. Nobody has to end it.

create table sealed_term (
  only_row boolean not null default true,
  minutes integer not null,
  constraint sealed_term_key primary key (only_row),
  constraint sealed_term_single check (only_row),
  constraint sealed_term_short check (minutes between 1 and 480)
);
comment on table sealed_term is 'For how many minutes withheld answers are opened. Kept equal to the roadmap at every start.';
insert into sealed_term (minutes) values (30);

create table sealed_opening (
  id bigint generated always as identity,
  person text not null,
  session_digest text not null,
  jurisdiction text not null,
  register text not null,
  reason text not null,
  opened_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  constraint sealed_opening_key primary key (id),
  constraint sealed_opening_reasoned check (btrim(reason) <> '' and length(reason) <= 1000)
);
comment on table sealed_opening is
  'Who opened what is withheld: of which jurisdiction and register (* of all), why, and until when. Good for the session that opened it, by its digest.';
create index sealed_opening_by_session on sealed_opening (session_digest, ends_at);
create index sealed_opening_by_jurisdiction on sealed_opening (jurisdiction, opened_at);

-- In which jurisdictions somebody is told of openings: where they read the log, state that registers are complete, or read
-- what is sensitive of every institution.
create function opening_watch() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one text;
  areas text[] := jurisdictions_of('audit') || jurisdictions_of('state');
begin
  foreach one in array places_of('sensitive') loop
    if split_part(one, ' ', 3) = '%' then
      areas := areas || split_part(one, ' ', 2);
    end if;
  end loop;
  return areas;
end
$$;

alter table sealed_opening enable row level security;
create policy sealed_opening_read on sealed_opening for select to waymark_person
  using (person = (select current_person()) or jurisdiction like any ((select opening_watch())::text[]));
grant select (id, person, jurisdiction, register, reason, opened_at, ends_at, ended_at) on sealed_opening to waymark_person;

-- Whether some of these rights reach over all institutions of the jurisdiction, in the register or, where that is *, in all.
create function reaches_opening(rights text[], register_id text, area text) returns boolean
  language sql immutable
  return (register_id || ' ' || area || ' -') like any (rights);

-- What a session may: what its person may, and what is opened in it.
create function claims_of_session(own session_key, asked text) returns text[]
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  claims text[] := claims_of(asked);
  rights text[] := claims[4]::text[];
  breaking text[];
  opened sealed_opening;
  ids text[] := '{}';
begin
  for opened in select * from sealed_opening o
    where o.session_digest = own.digest and o.person = asked and o.ended_at is null and o.ends_at > now() order by o.id
  loop
    breaking := coalesce(breaking, (select array_agg(substr(one, length('break-glass ') + 1)) from unnest(rights) one
      where starts_with(one, 'break-glass ')), '{}');
    if reaches_opening(breaking, opened.register, opened.jurisdiction) then
      rights := rights || concat_ws(' ', 'sensitive', replace(opened.register, '*', '%'), opened.jurisdiction, '%');
      ids := ids || concat_ws(' ', opened.id, opened.register, opened.jurisdiction);
    end if;
  end loop;
  return array[claims[1], claims[2], claims[3], rights::text, null, ids::text];
end
$$;
revoke all on function claims_of_session(session_key, text) from public;

create or replace function open_session(session text, process text, wanted text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  own session_key;
  claims text;
begin
  if session <> '' then
    own := find_session(session);
    if own.person is distinct from wanted then
      raise exception 'The session is not known, or it is over.' using errcode = 'WM401';
    end if;
    claims := claims_of_session(own, wanted)::text;
  elsif wanted <> 'public' and not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'Nobody has shown to be %.', wanted using errcode = 'WM401';
  else
    claims := claims_of(wanted)::text;
  end if;
  return seal_of(claims) || claims;
end
$$;

-- The opening by which what is sensitive in records of that register and jurisdiction is open in this transaction; null where
-- there is none.
create function opening_of(register_id text, area text) returns bigint
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one text;
begin
  foreach one in array coalesce((verified_claims())[6]::text[], '{}') loop
    if split_part(one, ' ', 2) in ('*', register_id) and split_part(one, ' ', 3) = area then
      return split_part(one, ' ', 1)::bigint;
    end if;
  end loop;
  return null;
end
$$;

-- Opens it. `said` is how the mail words it; the reason is read in Waymark and in no mail.
create function open_sealed(session text, area text, register_id text, why text, said text) returns bigint
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  own session_key := find_session(session);
  who text := current_person();
  opened sealed_opening;
  told record;
  number_told integer := 0;
begin
  if who is null or own.person is distinct from who or own.stands_in or not exists (select from sign_in.session s where s.token = session)
    or area !~ '^[a-z0-9][a-z0-9-]*$' or register_id !~ '^([*]|[a-z0-9][a-z0-9-]*)$'
    or not reaches_opening(places_of('break-glass'), register_id, area)
  then
    raise exception 'permission denied: % may not open what is withheld here', coalesce(who, 'nobody') using errcode = '42501';
  end if;
  insert into sealed_opening (person, session_digest, jurisdiction, register, reason, ends_at)
    select who, own.digest, area, register_id, btrim(why), now() + make_interval(mins => t.minutes) from sealed_term t
    returning * into opened;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  perform append_audit_entry(area, 'break glass', register_id, null,
    json_build_object('opening', opened.id, 'reason', opened.reason, 'until', opened.ends_at)::text, null, null);
  for told in select person from told_of_openings(area) loop
    perform enqueue_mail(told.person, 'glass-broken', 'opening ' || opened.id, said);
    number_told := number_told + 1;
  end loop;
  return opened.id;
end
$$;

-- Who is told of an opening: those of the jurisdiction who watch it; where there is nobody, those who administer people.
create function told_of_openings(area text) returns table (person text)
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := (transaction_timestamp() at time zone 'UTC')::date;
begin
  return query select distinct h.person from person_role h join record_right r on r.role = h.role
    where h.jurisdiction = area and today between h.valid_from and h.valid_until and h.person is distinct from current_person()
      and (r.action in ('audit', 'state') or r.action = 'sensitive' and r.reach <> 'institution');
  if not found then
    return query select distinct h.person from person_role h join record_right r on r.role = h.role
      where h.jurisdiction = '*' and today between h.valid_from and h.valid_until and r.action = 'administer';
  end if;
end
$$;
revoke all on function told_of_openings(text) from public;

-- Ends one's own opening before its time. False where it was over.
create function close_sealed(which bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  closed sealed_opening;
begin
  update sealed_opening o set ended_at = now()
    where o.id = which and o.person = current_person() and o.ended_at is null and o.ends_at > now() returning * into closed;
  if closed.id is null then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || closed.jurisdiction));
  perform append_audit_entry(closed.jurisdiction, 'close what was opened', closed.register, null,
    json_build_object('opening', closed.id)::text, null, null);
  return true;
end
$$;

-- The openings of this session that are under way.
create function own_openings() returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select split_part(one, ' ', 1)::bigint from unnest(coalesce((verified_claims())[6]::text[], '{}')) one;
end
$$;

-- As before, and by which opening it was read.
create or replace function note_reading(register_id text, what text, said json) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set timezone = 'UTC' as $$
declare
  one record;
  places text[] := jurisdictions_of('sensitive');
begin
  for one in select * from json_to_recordset(said) as r(jurisdiction text, records bigint, ids json) order by jurisdiction
  loop
    if one.jurisdiction like any (places) and length(one.jurisdiction) <= 100 then
      perform pg_advisory_xact_lock(hashtext('waymark audit ' || one.jurisdiction));
      perform append_audit_entry(one.jurisdiction, 'read sensitive', register_id, null,
        json_strip_nulls(json_build_object('what', what, 'records', one.records, 'ids', one.ids,
          'opening', opening_of(register_id, one.jurisdiction)))::text, null, null);
    end if;
  end loop;
end
$$;

-- As before; who may open what is withheld does not act by that.
create or replace function acting_areas() returns text[]
  language sql stable parallel restricted
  return (
    select coalesce(array_agg(distinct split_part(one, ' ', 3)), '{}')
    from unnest((identity_claims())[4]::text[]) one
    where split_part(one, ' ', 1) not in ('read', 'sensitive', 'audit', 'follow', 'administer', 'break-glass'));
