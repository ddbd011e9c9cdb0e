-- What happened (events) and what has to be done because of it, or when its day has come (jobs): both written in the
-- transaction that causes them. Workers claim jobs one by one; what a job changes is written with the mark that it is done.
create table event (
  id bigint generated always as identity,
  kind text not null,
  jurisdiction text not null,
  about text not null,
  by_person text,
  at timestamptz not null default now(),
  constraint event_key primary key (id),
  constraint event_about_short check (length(about) <= 400)
);
comment on table event is 'What happened that somebody may have to be told of, for a year. about: which row it is, by its key.';
create table job (
  id bigint generated always as identity,
  kind text not null,
  subject text not null,
  parameters text not null default '{}',
  by_person text,
  made_at timestamptz not null default now(),
  due_at timestamptz not null default '-infinity',
  tries integer not null default 0,
  claimed_until timestamptz,
  done_at timestamptz,
  problem text,
  constraint job_key primary key (id),
  constraint job_once unique (kind, subject),
  constraint job_parameters_short check (length(parameters) <= 4000),
  constraint job_subject_short check (length(subject) <= 400)
);
comment on table job is
  'What has to be done at once or at a time, once for each kind and subject, by whichever worker comes. problem: why the newest try failed.';
create index job_waiting on job (due_at, id) where done_at is null;
create index job_done on job (done_at) where done_at is not null;

alter table event enable row level security;
alter table job enable row level security;
create policy event_read on event for select to waymark_person using ((select may_administer()));
create policy job_read on job for select to waymark_person using ((select may_administer()));
grant select on event, job to waymark_person;

-- The same kind and subject again is no other job: not even with another time. Whoever does it looks whether it is still so.
create function schedule_job(what text, about text, due timestamptz, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if coalesce(acting_person(), 'public') = 'public' then
    raise exception 'permission denied: nobody has shown who they are' using errcode = '42501';
  end if;
  -- Of these the database itself, and the workers, know what there is: nobody else takes their place.
  if what in ('event', 'mail', 'remind', 'digest') and not may_administer() then
    raise exception 'permission denied: % may not schedule jobs of this kind', acting_person() using errcode = '42501';
  end if;
  insert into job (kind, subject, due_at, parameters, by_person)
    values (what, about, coalesce(due, '-infinity'), coalesce(said, '{}'), acting_person())
    on conflict (kind, subject) do nothing;
end
$$;

-- Something happened: written by functions and triggers of the database, never by a person.
create function raise_event(what text, area text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  raised bigint;
begin
  insert into event (kind, jurisdiction, about, by_person) values (what, area, said, current_person()) returning id into raised;
  insert into job (kind, subject, by_person) values ('event', raised::text, current_person());
end
$$;

-- The next job of these kinds that is due, for one worker, for three minutes; its try is how it is known afterwards.
create function claim_job(kinds text[], moment timestamptz) returns table (id bigint, kind text, subject text, parameters text, try integer)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  return query
    update job j set tries = j.tries + 1, claimed_until = now() + interval '3 minutes'
    where j.id = (
      select w.id from job w
      where w.done_at is null and w.due_at <= moment and w.kind = any (kinds)
        and (w.claimed_until is null or w.claimed_until < now())
      order by w.due_at, w.id for update skip locked limit 1)
    returning j.id, j.kind, j.subject, j.parameters, j.tries;
end
$$;

-- Whether a try still counts; its row stays locked, so that no other worker takes it meanwhile.
create function holds_job(which bigint, of_try integer) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  perform from job j where j.id = which and j.tries = of_try and j.done_at is null and j.claimed_until > now() for update;
  return found;
end
$$;

-- What became of a try: done, or to be tried later. False where it no longer counts: another worker has the job.
create function end_try(which bigint, of_try integer, later timestamptz, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  update job j set done_at = case when later is null then now() end, due_at = coalesce(later, j.due_at),
      claimed_until = null, problem = why
    where j.id = which and j.tries = of_try and j.done_at is null;
  return found;
end
$$;

-- What was done a year ago is forgotten, and so are events.
create function forget_old_jobs() returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  delete from job where done_at < now() - interval '1 year';
  delete from event where at < now() - interval '1 year'
    and not exists (select from job j where j.kind = 'event' and j.subject = event.id::text);
end
$$;

-- E-mails are sent by jobs: a row of the outbox is what is said to whom, and its job when, and who is at it.
insert into job (kind, subject, by_person, made_at, due_at, tries, done_at)
  select 'mail', o.id::text, o.by_person, o.made_at, o.due_at, o.tries,
    case when o.sent_at is not null or o.ended_at is not null then coalesce(o.sent_at, o.ended_at) end
  from outbox o;
drop function claim_mail(interval);
drop function note_mail(bigint, integer, text, text, interval);
drop index outbox_waiting;
alter table outbox drop column tries, drop column claimed_until;
comment on column outbox.due_at is 'Not to be sent before.';

create function schedule_mail() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into job (kind, subject, by_person, due_at) values ('mail', new.id::text, new.by_person,
    case when new.due_at > now() then new.due_at else '-infinity' end);
  return null;
end
$$;
create trigger mail_scheduled after insert on outbox for each row execute function schedule_mail();

-- The mail of a job, where it is still to be sent. What nobody wants to read any more, or nobody may, is given up; what was
-- handed over by a worker that died may have arrived, and is left to an administrator.
create function open_mail(which bigint, useful interval) returns table (id bigint, key uuid, person text, kind text, parameters text)
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  update outbox o set ended_at = now(), problem = 'too-late'
    where o.id = which and o.sent_at is null and o.handed_at is null and o.ended_at is null
      and greatest(o.made_at, o.due_at) < now() - useful;
  update outbox o set ended_at = now(), problem = 'access-ended'
    where o.id = which and o.sent_at is null and o.handed_at is null and o.ended_at is null
      and not exists (select from person_role r where r.person = o.person and r.valid_until >= (now() at time zone 'UTC')::date);
  return query select o.id, o.key, o.person, o.kind, o.parameters from outbox o
    where o.id = which and o.sent_at is null and o.handed_at is null and o.ended_at is null;
end
$$;

-- What became of a mail: 'handed' before its end goes to the server, then 'sent'; 'later' and 'never' where it was refused.
-- False where the try of its job no longer counts.
create function note_mail(which bigint, job_id bigint, of_try integer, what text, why text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  if what = 'handed' and not holds_job(job_id, of_try)
    or not exists (select from job j where j.id = job_id and j.tries = of_try and j.done_at is null) then
    return false;
  end if;
  update outbox o set
    handed_at = case what when 'handed' then now() when 'sent' then coalesce(o.handed_at, now()) end,
    sent_at = case what when 'sent' then now() end,
    ended_at = case what when 'never' then now() end,
    problem = why
  where o.id = which and o.sent_at is null and o.ended_at is null and (what <> 'handed' or o.handed_at is null);
  return found;
end
$$;

-- Sent once more because an administrator wants it: what was given up, and what may or may not have arrived.
create or replace function send_mail_again(which bigint) returns boolean
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  update outbox o set handed_at = null, ended_at = null, problem = null, made_at = now(), due_at = now()
    where o.id = which and o.sent_at is null and (o.ended_at is not null or o.handed_at is not null)
      and not exists (select from job j where j.kind = 'mail' and j.subject = which::text and j.done_at is null and j.claimed_until > now());
  if not found then
    return false;
  end if;
  update job j set done_at = null, claimed_until = null, due_at = '-infinity', tries = j.tries + 1, problem = null
    where j.kind = 'mail' and j.subject = which::text;
  return true;
end
$$;

create or replace function forget_old_mail() returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  delete from outbox where coalesce(sent_at, ended_at) < now() - interval '1 year';
end
$$;

do $$
declare
  one text;
begin
  foreach one in array array['schedule_job(text, text, timestamptz, text)', 'claim_job(text[], timestamptz)', 'holds_job(bigint, integer)',
    'end_try(bigint, integer, timestamptz, text)', 'forget_old_jobs()', 'open_mail(bigint, interval)',
    'note_mail(bigint, bigint, integer, text, text)']
  loop
    execute 'revoke all on function ' || one || ' from public';
    execute 'grant execute on function ' || one || ' to waymark_person';
  end loop;
  execute 'revoke all on function raise_event(text, text, text) from public';
end
$$;
