-- Accounts, sessions, links and second factors, as the library for sign-in keeps them (compileMigrations; a test compares).
create table "sign_in"."user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null, "image" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null, "twoFactorEnabled" boolean);

create table "sign_in"."session" ("id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references "sign_in"."user" ("id") on delete cascade);

create table "sign_in"."account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "sign_in"."user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz not null);

create table "sign_in"."verification" ("id" text not null primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz default CURRENT_TIMESTAMP not null, "updatedAt" timestamptz default CURRENT_TIMESTAMP not null);

create table "sign_in"."twoFactor" ("id" text not null primary key, "secret" text not null, "backupCodes" text not null, "userId" text not null references "sign_in"."user" ("id") on delete cascade, "verified" boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz);

create index "session_userId_idx" on "sign_in"."session" ("userId");

create index "account_userId_idx" on "sign_in"."account" ("userId");

create index "verification_identifier_idx" on "sign_in"."verification" ("identifier");

create index "twoFactor_secret_idx" on "sign_in"."twoFactor" ("secret");

create index "twoFactor_userId_idx" on "sign_in"."twoFactor" ("userId");

-- One account a person and way in, however many requests come at once.
create unique index account_once on sign_in.account ("providerId", "accountId");

create table sign_in.signing_key (
  only_row boolean not null default true,
  secret text not null,
  constraint signing_key_key primary key (only_row),
  constraint signing_key_single check (only_row)
);
comment on table sign_in.signing_key is 'By what cookies are signed and secrets of second factors are encrypted. For the login of sign-in alone.';
insert into sign_in.signing_key (secret)
  values (replace(gen_random_uuid()::text || gen_random_uuid() || gen_random_uuid(), '-', ''));

-- A session of sign-in is known to everybody else by its digest, as long as it is there. Whoever holds no role gets none.
create function sign_in.follow_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from session_key where digest = encode(sha256(convert_to(old.token, 'UTF8')), 'hex');
  end if;
  if tg_op = 'INSERT' and not exists (select from held_roles(new."userId")) then
    raise exception 'The person holds no role.' using errcode = 'WM403';
  end if;
  if tg_op <> 'DELETE' then
    insert into session_key (digest, person, ends_at)
      values (encode(sha256(convert_to(new.token, 'UTF8')), 'hex'), new."userId", new."expiresAt");
  end if;
  return null;
end
$$;
create trigger session_known after insert or update or delete on sign_in.session
  for each row execute function sign_in.follow_session();

-- Who gives roles and ends access: a right of a role that is held for all jurisdictions.
create function may_administer() returns boolean
  language sql stable parallel restricted
  return may_everywhere('administer', '%');

create function refuse_others() returns void
  language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not may_administer() then
    raise exception 'permission denied: % may not administer people', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
end
$$;

-- An entry about a person, with the rights of all as they are from now on.
create function note_person(what text, whom text, was text, is_now text) returns void
  language plpgsql set timezone = 'UTC' as $$
begin
  perform pg_advisory_xact_lock(hashtext('waymark audit all'));
  perform append_audit_entry('all', what, whom, was, is_now, 'rights', '');
end
$$;
revoke all on function note_person(text, text, text, text) from public;

create function add_person(whom text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_others();
  insert into person (id, role) values (whom, 'account');
  perform note_person('add person', 'person ' || whom, null, null);
end
$$;

create function role_as_text(held person_role) returns text
  language sql stable set datestyle = 'ISO'
  return json_build_object('role', held.role, 'jurisdiction', held.jurisdiction, 'institution', held.institution,
    'from', held.valid_from, 'until', held.valid_until)::text;

-- The built-in people hold what the roadmap says; the public is nobody's role.
create function give_role(whom text, what text, area text, keeper text, first_day date, last_day date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  given person_role;
begin
  perform refuse_others();
  if not exists (select from person where id = whom and role = 'account') then
    raise exception 'There is no such person.' using errcode = 'WM404';
  end if;
  if what = 'public' or not exists (select from role_right where role = what) then
    raise exception 'There is no such role.' using errcode = 'WM404';
  end if;
  insert into person_role (person, role, jurisdiction, institution, valid_from, valid_until)
    values (whom, what, area, keeper, first_day, last_day)
    on conflict (person, role, jurisdiction, institution, valid_from) do update set valid_until = excluded.valid_until
    returning * into given;
  perform note_person('give role', 'person ' || whom, null, role_as_text(given));
end
$$;

-- What was held until now ends yesterday; what was never held is gone.
create function end_held(held person_role) returns void
  language plpgsql as $$
declare
  today date := (transaction_timestamp() at time zone 'UTC')::date;
begin
  if held.valid_from >= today then
    delete from person_role p where p = held;
  else
    update person_role p set valid_until = today - 1 where p = held;
  end if;
  perform note_person('take role', 'person ' || held.person, role_as_text(held), null);
end
$$;
revoke all on function end_held(person_role) from public;

create function take_role(whom text, what text, area text, keeper text, first_day date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  held person_role;
begin
  perform refuse_others();
  select * into held from person_role p
    where p.person = whom and p.role = what and p.jurisdiction = area and p.institution = keeper and p.valid_from = first_day
      and p.valid_until >= (transaction_timestamp() at time zone 'UTC')::date
      and exists (select from person where id = whom and role = 'account');
  if held is null then
    raise exception 'There is no such role to take.' using errcode = 'WM404';
  end if;
  perform end_held(held);
end
$$;

-- Ends every role and every session of a person at once.
create function end_person(whom text, why text) returns void
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
  perform note_person('end access', 'person ' || whom, null, json_build_object('reason', why)::text);
end
$$;

-- Who holds which role is read by those who administer people; everybody reads what they hold themselves.
alter table person_role enable row level security;
create policy person_role_read on person_role for select to waymark_person
  using ((select may_administer()) or person = (select current_person()));
grant select on person_role to waymark_person;

-- Links that open something once: the first administrator, an invitation, a new password. Kept by their digests.
create table sign_in.link (
  digest text not null,
  kind text not null,
  person text not null,
  ends_at timestamptz not null,
  constraint link_key primary key (digest),
  constraint link_kind_known check (kind in ('first', 'invitation', 'password'))
);
comment on table sign_in.link is 'Links that are not used yet, by the SHA-256 of their secret; whoever uses one takes it away.';
create unique index link_once on sign_in.link (kind, person);

-- Whoever makes a link for somebody could come in as them: that is written down.
create function note_link(whom text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_others();
  perform note_person('make link', 'person ' || whom, null, null);
end
$$;
