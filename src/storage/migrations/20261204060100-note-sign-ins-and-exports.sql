-- Who came in and out, keys made and ended, second factors, passkeys and passwords: each is an entry of the log of the
-- installation, written with the change itself. Kept coarse: who and what, and neither addresses nor secrets.

-- Writes an entry about an account in the name of whoever acts: the person of this transaction, else whom sign-in names
-- (an administrator, or the account's own person).
create function note_account_event(whom text, what text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  before text := coalesce(current_setting('waymark.identity', true), '');
  named text := coalesce(nullif(current_setting('waymark.account_by', true), ''), whom);
  claims text := array[named, '{}', '{}', '{}']::text;
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit all'));
  if current_person() is null then
    perform set_config('waymark.identity', seal_of(claims) || claims, true);
  end if;
  perform append_audit_entry('all', what, 'person ' || whom, null, said, null, null);
  perform set_config('waymark.identity', before, true);
end
$$;
revoke all on function note_account_event(text, text, text) from public;

create function sign_in.note_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform note_account_event(new."userId", 'sign in', null);
    -- Of sessions that nobody ended, the end is noted now.
    delete from sign_in.session where "userId" = new."userId" and "expiresAt" < now();
  elsif old."expiresAt" < now() then
    perform note_account_event(old."userId", 'session ended', '{"why":"over"}');
  elsif coalesce(current_setting('waymark.leaving', true), '') <> '' then
    perform note_account_event(old."userId", 'sign out', null);
  else
    perform note_account_event(old."userId", 'session ended', null);
  end if;
  return null;
end
$$;
-- After the one that makes the session known, which refuses whoever holds no role.
create trigger session_noted after insert or delete on sign_in.session for each row execute function sign_in.note_session();

create function sign_in.note_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform note_account_event(new.person, 'make key', json_build_object('key', new.name, 'scope', new.scope, 'until', new.ends_at)::text);
  else
    perform note_account_event(old.person, 'end key', json_build_object('key', old.name)::text);
  end if;
  return null;
end
$$;
create trigger program_key_noted after insert or delete on sign_in.program_key for each row execute function sign_in.note_key();

create function sign_in.note_passkey() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    perform note_account_event(new."userId", 'make passkey', json_build_object('passkey', coalesce(new.name, ''))::text);
  else
    perform note_account_event(old."userId", 'remove passkey', json_build_object('passkey', coalesce(old.name, ''))::text);
  end if;
  return null;
end
$$;
create trigger passkey_noted after insert or delete on sign_in.passkey for each row execute function sign_in.note_passkey();

create function sign_in.note_factor() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if coalesce(old."twoFactorEnabled", false) <> coalesce(new."twoFactorEnabled", false) then
    perform note_account_event(new.id, case when new."twoFactorEnabled" then 'set second factor' else 'drop second factor' end, null);
  end if;
  return null;
end
$$;
create trigger factor_noted after update on sign_in."user" for each row execute function sign_in.note_factor();

create function sign_in.note_way_in() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' and new."providerId" <> 'credential' then
    perform note_account_event(new."userId", 'join provider', null);
  elsif new."providerId" = 'credential' and new.password is not null
    and (tg_op = 'INSERT' or old.password is distinct from new.password) then
    perform note_account_event(new."userId", 'set password', null);
  end if;
  return null;
end
$$;
create trigger way_in_noted after insert or update on sign_in.account for each row execute function sign_in.note_way_in();

-- Wrong passwords and codes, counted by account for an hour; all addresses that are nobody's together. The log says so at the
-- fifth, the fiftieth and so on: whoever guesses does not fill it.
create table sign_in.failed_entry (
  person text not null,
  began_at timestamptz not null default now(),
  times integer not null default 0,
  constraint failed_entry_key primary key (person)
);
comment on table sign_in.failed_entry is 'Wrong passwords and codes within an hour, by account; under an empty name those for addresses that nobody has.';

create function sign_in.note_failure(whom text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  seen integer;
begin
  insert into sign_in.failed_entry as f (person, times) values (whom, 1)
    on conflict (person) do update set
      times = case when f.began_at < now() - interval '1 hour' then 1 else f.times + 1 end,
      began_at = case when f.began_at < now() - interval '1 hour' then now() else f.began_at end
    returning f.times into seen;
  if seen in (5, 50, 500, 5000, 50000) then
    perform note_account_event(case when whom = '' then 'unknown' else whom end, 'sign-in failed', json_build_object('times', seen)::text);
  end if;
end
$$;
create function sign_in.note_wrong_code() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if coalesce(new."failedVerificationCount", 0) > coalesce(old."failedVerificationCount", 0) then
    perform sign_in.note_failure(new."userId");
  end if;
  return null;
end
$$;
create trigger wrong_code_noted after update on sign_in."twoFactor" for each row execute function sign_in.note_wrong_code();

-- A file of records goes out to whoever asked for it: an entry a jurisdiction, in its chain. A file of figures is of the
-- installation. The public is asked for no name, and takes what is public.
create function note_export(what text, about text, said json) returns void
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  one record;
  places text[] := jurisdictions_of('read');
begin
  if coalesce(current_person(), 'public') = 'public' or length(about) > 200 or length(what) > 40 then
    raise exception 'permission denied: nobody has shown who they are' using errcode = '42501';
  end if;
  for one in select * from json_to_recordset(said) as r(chain text, rows bigint, how text) order by chain = 'all', chain
  loop
    if (one.chain = 'all' or one.chain like any (places)) and length(one.chain) <= 100 and length(one.how) <= 40 then
      perform pg_advisory_xact_lock(hashtext('waymark audit ' || one.chain));
      perform append_audit_entry(one.chain, 'export', about, null,
        json_build_object('what', what, 'rows', one.rows, 'as', one.how)::text, null, null);
    end if;
  end loop;
end
$$;

-- The log as it is searched: the newest first, over all chains that somebody may read.
create index audit_entry_by_time on audit_entry (at desc, chain, sequence);
create index audit_entry_by_action on audit_entry (action);
