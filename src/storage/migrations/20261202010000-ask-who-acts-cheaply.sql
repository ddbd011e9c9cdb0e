-- Who acts, and what they may, is asked by every statement for every table that it touches, and was planned anew for each
-- of these questions. The same functions keep their plans with the connection now. What they answer, whom they believe and
-- who may call them is as it was: each verifies the seal of the transaction before it says anything.

-- Called by functions of the owner that have a search path of their own, and by nobody else.
create or replace function seal_of(claims text) returns text
  language plpgsql stable parallel restricted as $$
declare
  key public.identity_key;
begin
  select * into key from public.identity_key;
  return encode(sha256(key.outer_key || sha256(key.inner_key
    || convert_to(claims || pg_backend_pid() || ' ' || extract(epoch from transaction_timestamp()), 'UTF8'))), 'hex');
end
$$;

-- Whom the secret of a session belongs to; null where it is not known or over.
create or replace function find_session(secret text) returns session_key
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  found_one session_key;
begin
  select * into found_one from session_key one
    where one.digest = encode(sha256(convert_to(secret, 'UTF8')), 'hex') and (one.ends_at is null or one.ends_at > now());
  return found_one;
end
$$;

create or replace function is_owners_own() returns boolean
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return pg_has_role(session_user, current_user, 'member') and current_setting('role') = 'none';
end
$$;

create or replace function claims_of(person_id text) returns text[]
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := (transaction_timestamp() at time zone 'UTC')::date;
  read_by text[];
  written_by text[];
  patterns text[];
begin
  select array_agg(distinct r.audience) filter (where r.may_read),
      array_agg(distinct r.audience) filter (where r.may_write and h.jurisdiction = '*')
    into read_by, written_by
    from person_role h join role_right r on r.role = h.role
    where h.person = person_id and today between h.valid_from and h.valid_until;
  select array_agg(distinct replace(concat_ws(' ', r.action, r.register,
      case when r.reach = 'all' then '*' else h.jurisdiction end,
      case when r.reach = 'institution' then h.institution else '*' end), '*', '%'))
    into patterns
    from person_role h join record_right r on r.role = h.role
    where h.person = person_id and today between h.valid_from and h.valid_until;
  return array[person_id, coalesce(read_by, '{}')::text, coalesce(written_by, '{}')::text, coalesce(patterns, '{}')::text];
end
$$;

-- What the seal of this transaction says, for the functions below: person, audiences that may be read, audiences that may
-- be written, patterns of records. Without a seal, or with a wrong one, nobody in particular, who may read what the public may.
create function verified_claims() returns text[]
  language plpgsql stable parallel restricted as $$
declare
  said text := current_setting('waymark.identity', true);
begin
  if said <> '' and left(said, 64) = public.seal_of(substr(said, 65)) then
    return substr(said, 65)::text[];
  end if;
  return array[null, (public.claims_of('public'))[2], '{}', '{}'];
end
$$;
revoke all on function verified_claims() from public;

create or replace function identity_claims() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return verified_claims();
end
$$;

create or replace function current_person() returns text
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (verified_claims())[1];
end
$$;

create or replace function readable_audiences() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (verified_claims())[2]::text[];
end
$$;

create or replace function writable_audiences() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (verified_claims())[3]::text[];
end
$$;

-- Where the person of the transaction may do this: patterns “register jurisdiction institution”.
create or replace function places_of(what text) returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one text;
  places text[] := '{}';
begin
  foreach one in array (verified_claims())[4]::text[] loop
    if starts_with(one, what || ' ') then
      places := places || substr(one, length(what) + 2);
    end if;
  end loop;
  return places;
end
$$;

create or replace function may_everywhere(what text, register_id text) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return array[what || ' % % %', what || ' ' || register_id || ' % %'] && (verified_claims())[4]::text[];
end
$$;

create or replace function jurisdictions_of(what text) returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  one text;
  areas text[] := '{}';
begin
  foreach one in array (verified_claims())[4]::text[] loop
    if starts_with(one, what || ' ') and split_part(one, ' ', 3) <> all (areas) then
      areas := areas || split_part(one, ' ', 3);
    end if;
  end loop;
  return areas;
end
$$;

create or replace function may_accept_findings() returns boolean
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  person_id text := current_person();
  today date := (transaction_timestamp() at time zone 'UTC')::date;
begin
  return exists (select from person_role h join role_right r on r.role = h.role
    where h.person = person_id and today between h.valid_from and h.valid_until and h.jurisdiction = '*' and r.may_accept);
end
$$;

create or replace function look_at_versions(process text, people text[])
  returns table (what text, audience text, name text, version text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := (transaction_timestamp() at time zone 'UTC')::date;
begin
  if not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'permission denied: versions of all audiences are for Waymark itself' using errcode = '42501';
  end if;
  return query
    select 'all', s.audience, '', sum(s.version)::text from data_state s group by s.audience
    union all select 'element', s.audience, s.data_element, sum(s.version)::text from element_state s
      group by s.audience, s.data_element
    union all select distinct 'reads', r.audience, h.person, '0' from person_role h join role_right r on r.role = h.role
      where h.person = any (people) and today between h.valid_from and h.valid_until and r.may_read;
end
$$;

create or replace function stated_among(touched json)
  returns table (jurisdiction text, register text, institution text, month date, kind text)
  language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  places text[] := places_of('read') || places_of('write');
begin
  return query select s.* from every_stated_among(touched) s
    where (s.register || ' ' || s.jurisdiction || ' ' || s.institution) like any (places);
end
$$;
