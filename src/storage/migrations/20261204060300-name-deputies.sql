-- A person names a deputy, with a term. The deputy acts for them in a session of their own, with their rights (but for those
-- that administer people), and stays who they are: every entry of the log says “<deputy> for <person>”.

create table deputy (
  person text not null,
  deputy text not null,
  valid_from date not null,
  valid_until date not null,
  constraint deputy_key primary key (person, deputy, valid_from),
  constraint deputy_is_other check (person <> deputy),
  constraint deputy_term check (valid_until >= valid_from and valid_until - valid_from <= 366)
);
comment on table deputy is 'Who may act for whom, from which day to which.';

-- What somebody left behind, and who has it now: a person, or whoever writes for the institution.
create table handover (
  person text not null,
  to_person text not null default '',
  jurisdiction text not null default '',
  institution text not null default '',
  at timestamptz not null default now(),
  constraint handover_key primary key (person, to_person, jurisdiction, institution),
  constraint handover_to_one check ((to_person = '') = (jurisdiction <> ''))
);
comment on table handover is 'To whom passed what waited for somebody whose access has ended.';

-- Both are rights, and proved like these.
do $$
declare
  proving text;
begin
  for proving in select pg_get_functiondef(p.oid) from pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.prosrc like '%row_digest(''person_role''%' and p.proname like 'content_rows%'
  loop
    execute replace(proving, 'return query select row_digest(''person_role'', to_jsonb(h)) from person_role h;',
      'return query select row_digest(''person_role'', to_jsonb(h)) from person_role h;
    return query select row_digest(''deputy'', to_jsonb(d)) from deputy d;
    return query select row_digest(''handover'', to_jsonb(w)) from handover w;');
  end loop;
end
$$;

alter table deputy enable row level security;
create policy deputy_read on deputy for select to waymark_person
  using ((select may_administer()) or person = (select current_person()) or deputy = (select current_person()));
grant select on deputy to waymark_person;
alter table handover enable row level security;
create policy handover_read on handover for select to waymark_person
  using ((select may_administer()) or to_person = (select current_person()));
grant select on handover to waymark_person;

-- For whom a session acts at the moment: known to sign-in, and by a trigger to the database.
alter table sign_in.session add column "actsFor" text;
alter table session_key add column acts_for text;

create or replace function sign_in.follow_session() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    delete from session_key where digest = encode(sha256(convert_to(old.token, 'UTF8')), 'hex');
  end if;
  if tg_op = 'INSERT' and not exists (select from held_roles(new."userId")) then
    raise exception 'The person holds no role.' using errcode = 'WM403';
  end if;
  if tg_op <> 'DELETE' then
    insert into session_key (digest, person, ends_at, acts_for)
      values (encode(sha256(convert_to(new.token, 'UTF8')), 'hex'), new."userId", new."expiresAt", new."actsFor");
  end if;
  return null;
end
$$;

create function may_act_for(who text, whom text) returns boolean
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  today date := (transaction_timestamp() at time zone 'UTC')::date;
begin
  return exists (select from deputy d where d.person = whom and d.deputy = who and today between d.valid_from and d.valid_until)
    and exists (select from held_roles(whom));
end
$$;
revoke all on function may_act_for(text, text) from public;

-- Whether sign-in may go on taking a session for one that acts for somebody; where the term is over, it acts for itself again.
create function sign_in.still_acts(secret text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update sign_in.session s set "actsFor" = null
    where s.token = secret and s."actsFor" is not null and not may_act_for(s."userId", s."actsFor");
  return not found;
end
$$;

-- What a session may: what its person may, or whoever it acts for; and what is opened in it.
create or replace function claims_of_session(own session_key, asked text) returns text[]
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  claims text[] := claims_of(coalesce(own.acts_for, own.person));
  rights text[] := claims[4]::text[];
  breaking text[];
  opened sealed_opening;
  ids text[] := '{}';
begin
  if own.acts_for is not null then
    select coalesce(array_agg(one), '{}') into rights from unnest(rights) one where not starts_with(one, 'administer ');
  end if;
  for opened in select * from sealed_opening o
    where o.session_digest = own.digest and o.person = own.person and o.ended_at is null and o.ends_at > now() order by o.id
  loop
    breaking := coalesce(breaking, (select array_agg(substr(one, length('break-glass ') + 1)) from unnest(rights) one
      where starts_with(one, 'break-glass ')), '{}');
    if reaches_opening(breaking, opened.register, opened.jurisdiction) then
      rights := rights || concat_ws(' ', 'sensitive', replace(opened.register, '*', '%'), opened.jurisdiction, '%');
      ids := ids || concat_ws(' ', opened.id, opened.register, opened.jurisdiction);
    end if;
  end loop;
  return array[own.person, claims[2], claims[3], rights::text, own.acts_for, ids::text];
end
$$;

-- Whoever acts for somebody says so: as “<deputy> for <person>”. A session that acts for somebody else by now is another one.
create or replace function open_session(session text, process text, wanted text) returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  own session_key;
  claims text;
begin
  if session <> '' then
    own := find_session(session);
    if own.person || coalesce(' for ' || own.acts_for, '') is distinct from wanted
      or own.acts_for is not null and not may_act_for(own.person, own.acts_for) then
      raise exception 'The session is not known, or it is over.' using errcode = 'WM401';
    end if;
    claims := claims_of_session(own, wanted)::text;
  elsif wanted <> 'public' and not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'Nobody has shown to be %.', wanted using errcode = 'WM401';
  elsif position(' for ' in wanted) > 0 then
    -- Waymark goes on with what a deputy has begun.
    own.digest := '';
    own.person := split_part(wanted, ' for ', 1);
    own.acts_for := split_part(wanted, ' for ', 2);
    if not may_act_for(own.person, own.acts_for) then
      raise exception 'Nobody has shown to be %.', wanted using errcode = 'WM401';
    end if;
    claims := claims_of_session(own, wanted)::text;
  else
    claims := claims_of(wanted)::text;
  end if;
  return seal_of(claims) || claims;
end
$$;

-- For whom the person of this transaction acts; null for themselves.
create function acts_for() returns text
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (verified_claims())[5];
end
$$;

-- Who acts here, and in whose place: neither is a second pair of eyes for the other.
create function acting_people() returns text[]
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return array_remove(array[(verified_claims())[1], (verified_claims())[5]], null);
end
$$;

-- Who an entry of the audit log is by, and for whom. Nobody but the owner writes one on nobody's behalf.
create or replace function acting_person() returns text
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  person text := current_person();
begin
  if person is not null then
    return person || coalesce(' for ' || acts_for(), '');
  end if;
  if not pg_has_role(session_user, current_user, 'member') then
    raise exception 'permission denied: nobody has shown who they are' using errcode = '42501';
  end if;
  return 'set-up';
end
$$;

-- Statements are by whoever acts, as before; and four eyes are not two of somebody and of their deputy.
do $$
declare
  barring text := pg_get_functiondef('is_barred(text, text, integer, text)'::regprocedure);
  stating text := pg_get_functiondef('write_statements_entry(text, text, text, bigint)'::regprocedure);
begin
  execute replace(barring, '= current_person()', '= any (acting_people())');
  execute replace(stating, 'is distinct from acting_person()', 'is distinct from coalesce(current_person(), acting_person())');
end
$$;

-- Names a deputy of one's own, among those whose work one sees; or, with no such days, takes the name back.
create function name_deputy(whom text, first_day date, last_day date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  who text := current_person();
begin
  if who is null or acts_for() is not null or not exists (select from person where id = who and role = 'account')
    or not exists (select from held_roles(who)) then
    raise exception 'permission denied: % may not name a deputy', coalesce(who, 'nobody') using errcode = '42501';
  end if;
  if whom = who or not exists (select from person p where p.id = whom and p.role = 'account')
    or not exists (select from colleagues() one where one = whom) or not exists (select from held_roles(whom)) then
    raise exception 'There is no such person.' using errcode = 'WM404';
  end if;
  insert into deputy values (who, whom, first_day, last_day)
    on conflict (person, deputy, valid_from) do update set valid_until = excluded.valid_until;
  perform note_person('name deputy', 'person ' || who, null,
    json_build_object('deputy', whom, 'from', first_day, 'until', last_day)::text);
end
$$;

-- Ends it at once: by whoever named the deputy, by the deputy, or by those who administer people.
create function end_deputy(who text, whom text, first_day date) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  ended deputy;
begin
  if acts_for() is not null or not (may_administer() or current_person() in (who, whom)) then
    raise exception 'permission denied: % may not end this', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  delete from deputy d where d.person = who and d.deputy = whom and d.valid_from = first_day returning * into ended;
  if ended.person is null then
    raise exception 'There is no such deputy.' using errcode = 'WM404';
  end if;
  update sign_in.session s set "actsFor" = null where s."userId" = whom and s."actsFor" = who and not may_act_for(whom, who);
  perform note_person('end deputy', 'person ' || who,
    json_build_object('deputy', whom, 'from', ended.valid_from, 'until', ended.valid_until)::text, null);
end
$$;

-- From now on this session acts for somebody, or for nobody but its person.
create function act_for(session text, whom text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  who text := current_person();
begin
  if who is null or (find_session(session)).person is distinct from who
    or not exists (select from sign_in.session s where s.token = session) or whom <> '' and not may_act_for(who, whom) then
    raise exception 'permission denied: % may not act for this person', coalesce(who, 'nobody') using errcode = '42501';
  end if;
  if whom = '' and acts_for() is null then
    return;
  end if;
  perform note_person(case when whom = '' then 'stop acting' else 'act for' end, 'person ' || who, acts_for(), nullif(whom, ''));
  update sign_in.session s set "actsFor" = nullif(whom, '') where s.token = session;
end
$$;

-- What somebody is told about reports is told to their deputies, too.
create function tell_deputies() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.kind like 'report-%' then
    insert into outbox (person, kind, subject, parameters, by_person)
      select d.deputy, new.kind, new.subject, new.parameters, new.by_person from deputy d
      where d.person = new.person and (transaction_timestamp() at time zone 'UTC')::date between d.valid_from and d.valid_until
        and d.deputy is distinct from new.by_person and pg_trigger_depth() = 1
      on conflict (person, kind, subject) do nothing;
  end if;
  return null;
end
$$;
create trigger outbox_told_to_deputies after insert on outbox for each row execute function tell_deputies();

-- Whoever acts for somebody sees what that person holds.
alter policy person_role_read on person_role
  using ((select may_administer()) or person = any ((select acting_people())::text[]));
