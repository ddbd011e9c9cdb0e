-- What is to be told to a person by e-mail: written in the transaction that causes it, sent by a worker afterwards. A row
-- says who is told what, in words of ours with parameters; neither addresses nor secrets of links lie here.
create table outbox (
  id bigint generated always as identity,
  key uuid not null default gen_random_uuid(),
  person text not null,
  kind text not null,
  subject text not null,
  parameters text not null,
  by_person text,
  made_at timestamptz not null default now(),
  due_at timestamptz not null default now(),
  tries integer not null default 0,
  claimed_until timestamptz,
  handed_at timestamptz,
  sent_at timestamptz,
  ended_at timestamptz,
  problem text,
  constraint outbox_key primary key (id),
  constraint outbox_once unique (person, kind, subject),
  constraint outbox_parameters_short check (length(parameters) <= 4000),
  constraint outbox_subject_short check (length(subject) <= 200)
);
comment on table outbox is
  'E-mails to be sent, under way, sent and given up. key: in the message, so that a server knows it when it comes again. handed_at: the server was given the end of the message, so that it is never sent again by itself.';
create index outbox_waiting on outbox (due_at) where sent_at is null and handed_at is null and ended_at is null;

-- Who may be told of something: those with an account. A second row about the same is none.
create function enqueue_mail(whom text, what text, about text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if coalesce(acting_person(), 'public') = 'public' then
    raise exception 'permission denied: nobody has shown who they are' using errcode = '42501';
  end if;
  insert into outbox (person, kind, subject, parameters, by_person)
    select whom, what, about, said, acting_person() from person p where p.id = whom and p.role = 'account'
    on conflict (person, kind, subject) do nothing;
end
$$;

-- The next that is due, for one worker; its try is how it is known afterwards. What nobody wants to read any more is given up.
create function claim_mail(useful interval) returns table (id bigint, key uuid, person text, kind text, parameters text, try integer)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  update outbox o set ended_at = now(), problem = 'too-late'
    where o.sent_at is null and o.handed_at is null and o.ended_at is null and o.made_at < now() - useful;
  update outbox o set ended_at = now(), problem = 'access-ended'
    where o.sent_at is null and o.handed_at is null and o.ended_at is null
      and not exists (select from person_role r where r.person = o.person and r.valid_until >= (now() at time zone 'UTC')::date);
  return query
    update outbox o set tries = o.tries + 1, claimed_until = now() + interval '3 minutes'
    where o.id = (
      select w.id from outbox w
      where w.sent_at is null and w.handed_at is null and w.ended_at is null and w.due_at <= now()
        and (w.claimed_until is null or w.claimed_until < now())
      order by w.due_at, w.id for update skip locked limit 1)
    returning o.id, o.key, o.person, o.kind, o.parameters, o.tries;
end
$$;

-- What became of a try: 'handed' before its end goes to the server, then 'sent'; 'later' and 'never' where it was refused.
-- False where the try is no longer the one that counts.
create function note_mail(which bigint, of_try integer, what text, why text, wait interval) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  noted integer;
begin
  perform refuse_others();
  update outbox o set
    handed_at = case what when 'handed' then now() when 'sent' then coalesce(o.handed_at, now()) end,
    sent_at = case what when 'sent' then now() end,
    ended_at = case what when 'never' then now() end,
    due_at = case what when 'later' then now() + wait else o.due_at end,
    claimed_until = case when what in ('later', 'never', 'sent') then null else o.claimed_until end,
    problem = why
  where o.id = which and o.tries = of_try and o.sent_at is null and o.ended_at is null
    and (what <> 'handed' or (o.handed_at is null and o.claimed_until > now()));
  get diagnostics noted = row_count;
  return noted > 0;
end
$$;

-- Sent once more because an administrator wants it: what was given up, and what may or may not have arrived.
create function send_mail_again(which bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  noted integer;
begin
  perform refuse_others();
  update outbox o set handed_at = null, ended_at = null, claimed_until = null, problem = null, made_at = now(), due_at = now(), tries = o.tries + 1
  where o.id = which and o.sent_at is null
    and (o.ended_at is not null or (o.handed_at is not null and coalesce(o.claimed_until, o.handed_at) < now()));
  get diagnostics noted = row_count;
  return noted > 0;
end
$$;

-- What was sent or given up a year ago is forgotten.
create function forget_old_mail() returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  delete from outbox where coalesce(sent_at, ended_at) < now() - interval '1 year';
end
$$;

-- Those who administer people see what goes out; everybody else what was told to them.
alter table outbox enable row level security;
create policy outbox_read on outbox for select to waymark_person
  using ((select may_administer()) or person = (select current_person()));
grant select on outbox to waymark_person;
