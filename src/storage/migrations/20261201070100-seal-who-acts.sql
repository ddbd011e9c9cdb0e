-- Who acts is no longer believed because a setting says so. `open_session` looks up the secret that whoever asks has
-- brought, and gives the transaction a setting that is sealed: HMAC-SHA-256 over the person and the person's rights, the
-- process of the server and the begin of the transaction, with a key that only the owner of the tables can read. Policies
-- verify the seal, once a statement. A setting that anybody else wrote gives nobody's rights.

-- Sign-in has a schema and a login of its own; nobody who asks for records can read it or write it.
create schema if not exists sign_in;
comment on schema sign_in is 'What sign-in keeps: accounts, sessions, second factors. For its own login alone.';

create table identity_key (
  only_row boolean not null default true,
  inner_key bytea not null,
  outer_key bytea not null,
  constraint identity_key_key primary key (only_row),
  constraint identity_key_single check (only_row)
);
comment on table identity_key is 'The key by which identities of transactions are sealed, padded as HMAC wants it. Nobody but the owner reads it.';

-- Makes a new key. Whoever is in the middle of a transaction has to begin it again.
create function renew_identity_key() returns void
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  -- 512 bits of which 488 are the random ones of gen_random_uuid, which takes them from the system.
  secret bytea := decode(replace(gen_random_uuid()::text || gen_random_uuid() || gen_random_uuid() || gen_random_uuid(), '-', ''), 'hex');
  inner_pad bytea := secret;
  outer_pad bytea := secret;
begin
  for at in 0..63 loop
    inner_pad := set_byte(inner_pad, at, get_byte(secret, at) # 54);
    outer_pad := set_byte(outer_pad, at, get_byte(secret, at) # 92);
  end loop;
  insert into identity_key (inner_key, outer_key) values (inner_pad, outer_pad)
    on conflict (only_row) do update set inner_key = excluded.inner_key, outer_key = excluded.outer_key;
end
$$;
revoke all on function renew_identity_key() from public;
select renew_identity_key();

create table session_key (
  digest text not null,
  person text not null,
  stands_in boolean not null default false,
  made_at timestamptz not null default now(),
  ends_at timestamptz,
  constraint session_key_key primary key (digest)
);
comment on table session_key is
  'Who acts, by the SHA-256 of the secret of the session. One that stands in is of a running Waymark, which goes on with what people have begun.';

-- Whether this connection was opened by the owner of the tables, who acts for anybody and is no boundary to itself, and
-- has not been given to a person yet.
create function is_owners_own() returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return pg_has_role(session_user, current_user, 'member') and current_setting('role') = 'none';

-- As which role a transaction of this connection runs: the owner's as the role without rights of its own.
create function acting_role() returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp
  return case when pg_has_role(session_user, current_user, 'member') then 'waymark_person' else 'none' end;

create function seal_of(claims text) returns text
  language sql stable parallel restricted set search_path = pg_catalog, public, pg_temp
  return (
    select encode(sha256(outer_key || sha256(inner_key
      || convert_to(claims || pg_backend_pid() || ' ' || extract(epoch from transaction_timestamp()), 'UTF8'))), 'hex')
    from identity_key);
revoke all on function seal_of(text) from public;

-- What a role may read and write, as it is sealed with the person's name.
create function claims_of(person_id text, role_id text) returns text[]
  language sql stable set search_path = pg_catalog, public, pg_temp
  return (
    select array[person_id,
      coalesce(array_agg(audience order by audience) filter (where may_read), '{}')::text,
      coalesce(array_agg(audience order by audience) filter (where may_write), '{}')::text]
    from role_right where role = role_id);
revoke all on function claims_of(text, text) from public;

-- Whom the secret of a session belongs to; null where it is not known or over.
create function find_session(secret text) returns session_key
  language sql stable set search_path = pg_catalog, public, pg_temp
  return (
    select one from session_key one
    where one.digest = encode(sha256(convert_to(secret, 'UTF8')), 'hex') and (one.ends_at is null or one.ends_at > now()));
revoke all on function find_session(text) from public;

-- The identity of this transaction, sealed. `session` is the secret of the person's session where there is one;
-- `process` that of a Waymark that stands in for people; the public needs neither, nor does the owner's own connection.
create function open_session(session text, process text, wanted text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  claims text;
begin
  if session <> '' then
    if (find_session(session)).person is distinct from wanted then
      raise exception 'The session is not known, or it is over.' using errcode = 'WM401';
    end if;
  elsif wanted <> 'public' and not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'Nobody has shown to be %.', wanted using errcode = 'WM401';
  end if;
  claims := claims_of(wanted, (select role from person where id = wanted))::text;
  return seal_of(claims) || claims;
end
$$;

-- Ends a session; whoever has its secret may.
create function end_session(secret text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ delete from session_key where digest = encode(sha256(convert_to(secret, 'UTF8')), 'hex') $$;

-- What the seal of this transaction says: person, audiences that may be read, audiences that may be written. Without a
-- seal, or with a wrong one, nobody in particular, with the rights of the public to read.
create function identity_claims() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  said text := current_setting('waymark.identity', true);
begin
  if said <> '' and left(said, 64) = seal_of(substr(said, 65)) then
    return substr(said, 65)::text[];
  end if;
  return array[null, (claims_of('', 'public'))[2], '{}'];
end
$$;

create or replace function current_person() returns text
  language sql stable parallel restricted
  return (identity_claims())[1];

create or replace function readable_audiences() returns text[]
  language sql stable parallel restricted
  return (identity_claims())[2]::text[];

create or replace function writable_audiences() returns text[]
  language sql stable parallel restricted
  return (identity_claims())[3]::text[];

-- Who an entry of the audit log is by. Nobody but the owner writes one on nobody's behalf.
create function acting_person() returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  person text := current_person();
begin
  if person is not null then
    return person;
  end if;
  if not pg_has_role(session_user, current_user, 'member') then
    raise exception 'permission denied: nobody has shown who they are' using errcode = '42501';
  end if;
  return 'set-up';
end
$$;

create or replace function append_entry(chain_name text, what text, about text, was text, is_now text, kind text, key text,
    rows bigint, digest text) returns void
  language plpgsql as $$
declare
  last_number bigint;
  last_hash text;
  moment timestamptz := clock_timestamp();
  who text := acting_person();
begin
  select sequence, hash into last_number, last_hash from audit_entry where chain = chain_name order by sequence desc limit 1;
  last_number := coalesce(last_number, 0) + 1;
  last_hash := coalesce(last_hash, '');
  insert into audit_entry (chain, sequence, at, person, action, subject, before, after, previous_hash, hash,
    content_kind, content_key, content_rows, content_digest)
  values (chain_name, last_number, moment, who, what, about, was, is_now, last_hash,
    audit_hash(last_hash, array[
      chain_name, last_number::text, extract(epoch from moment)::text, who, what, about, was, is_now,
      kind, key, rows::text, digest
    ]),
    kind, key, rows, digest);
end
$$;

-- The log is written by those who may change or accept something; the public has nothing to say in it.
create or replace function write_audit(chain_name text, what text, about text, was text, is_now text, kind text default null,
    key text default null) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set timezone = 'UTC' as $$
begin
  if acting_person() <> 'set-up' and cardinality(writable_audiences()) = 0 and not may_accept_findings() then
    raise exception 'permission denied: % may not write into the audit log', current_person() using errcode = '42501';
  end if;
  -- One writer at a time per chain.
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  perform append_audit_entry(chain_name, what, about, was, is_now, kind, key);
end
$$;

-- The same for the entry about statements, and only where the statements of that change are by whoever writes it.
create or replace function write_statements_entry(chain_name text, about text, is_now text, change bigint) returns void
  language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set timezone = 'UTC' as $$
declare
  content record;
begin
  if exists (select from completeness_statement s where s.jurisdiction = chain_name and s.change_id = change
      and s.by_person is distinct from acting_person()) then
    raise exception 'permission denied: these statements are by somebody else' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || chain_name));
  select count(*) as rows, encode(sha256(string_agg(one, ''::bytea order by one)), 'hex') as digest into content
    from (select row_digest('completeness_statement', to_jsonb(s)) as one from completeness_statement s
      where s.jurisdiction = chain_name and s.change_id = change) rows;
  perform append_entry(chain_name, 'state completeness', about, null, is_now, 'completeness', change::text, content.rows, content.digest);
end
$$;

-- The versions of the data and what some people may read, for a Waymark that keeps answers: on nobody's behalf, and so
-- only for the process itself.
create function look_at_versions(process text, people text[])
  returns table (what text, audience text, name text, version text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'permission denied: versions of all audiences are for Waymark itself' using errcode = '42501';
  end if;
  return query
    select 'all', s.audience, '', sum(s.version)::text from data_state s group by s.audience
    union all select 'element', s.audience, s.data_element, sum(s.version)::text from element_state s
      group by s.audience, s.data_element
    union all select 'reads', r.audience, p.id, '0' from person p join role_right r on r.role = p.role
      where r.may_read and p.id = any (people);
end
$$;

-- Who stated what is for those who may read registers, here as everywhere.
alter function stated_among(json) rename to every_stated_among;
revoke all on function every_stated_among(json) from public;
create function stated_among(touched json)
  returns table (jurisdiction text, register text, institution text, month date, kind text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select * from every_stated_among(touched) where 'restricted' = any ((select readable_audiences())::text[]) $$;

-- A function that runs as the owner never looks at what others put beside the tables: their temporary tables come last.
do $$
declare
  one record;
begin
  for one in
    select p.oid::regprocedure as name from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosecdef and 'search_path=public' = any (p.proconfig)
  loop
    execute format('alter function %s set search_path = public, pg_temp', one.name);
  end loop;
  -- Who acts is verified once a statement, however many rows it has.
  for one in
    select tablename, policyname, regexp_replace(qual, 'current_person\(\)', '(select current_person())', 'g') as qual,
      regexp_replace(with_check, 'current_person\(\)', '(select current_person())', 'g') as with_check
    from pg_policies where schemaname = 'public' and coalesce(qual, '') || coalesce(with_check, '') like '%current_person()%'
  loop
    execute format('alter policy %I on %I', one.policyname, one.tablename)
      || coalesce(' using (' || one.qual || ')', '') || coalesce(' with check (' || one.with_check || ')', '');
  end loop;
end
$$;
