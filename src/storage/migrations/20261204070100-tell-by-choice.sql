-- What moves a report is an event, written with the step or the saying itself; whoever has to know is told by the work of that
-- event. Everybody chooses whether each is an e-mail of its own, one line of a daily digest, or nothing; what is about an
-- account is always told.
create table mail_choice (
  person text not null,
  choice text not null,
  chosen_at timestamptz not null default now(),
  constraint mail_choice_key primary key (person),
  constraint mail_choice_known check (choice = any (array['each', 'digest', 'none']))
);
comment on table mail_choice is 'Who wants to be told how of what reports and plans wait for; each by an e-mail of its own where nothing was chosen.';
create table digest_line (
  id bigint generated always as identity,
  person text not null,
  kind text not null,
  subject text not null,
  parameters text not null,
  at timestamptz not null default now(),
  mail bigint,
  constraint digest_line_key primary key (id),
  constraint digest_line_once unique (person, kind, subject)
);
comment on table digest_line is 'Lines of daily digests. mail: the e-mail in which it stands; none while it waits for the next one.';
create index digest_line_by_mail on digest_line (mail, id);

alter table mail_choice enable row level security;
alter table digest_line enable row level security;
create policy mail_choice_own on mail_choice to waymark_person
  using (person = (select current_person()) and person <> 'public')
  with check (person = (select current_person()) and person <> 'public');
create policy digest_line_own on digest_line for select to waymark_person
  using ((select may_administer()) or person = (select current_person()));
grant select, insert, update on mail_choice to waymark_person;
grant select on digest_line to waymark_person;

-- Tells somebody, as they chose: once of each kind and subject, however they chose before.
create function tell_person(whom text, what text, about text, said text, due timestamptz, digest_due timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  chosen text := coalesce((select c.choice from mail_choice c where c.person = whom), 'each');
begin
  perform refuse_others();
  if chosen = 'none' or not exists (select from person p where p.id = whom and p.role = 'account')
    or exists (select from outbox o where o.person = whom and o.kind = what and o.subject = about)
    or exists (select from digest_line l where l.person = whom and l.kind = what and l.subject = about) then
    return;
  end if;
  if chosen = 'each' then
    insert into outbox (person, kind, subject, parameters, by_person, due_at)
      values (whom, what, about, said, acting_person(), coalesce(due, now()));
  else
    insert into digest_line (person, kind, subject, parameters) values (whom, what, about, said);
    perform schedule_job('digest', whom || '/' || to_char(digest_due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'), digest_due, '{}');
  end if;
end
$$;

-- The lines that wait for somebody's digest become one e-mail.
create function send_digest(whom text, about text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  made bigint;
  lines integer;
begin
  perform refuse_others();
  select count(*) into lines from digest_line l where l.person = whom and l.mail is null;
  if lines = 0 then
    return;
  end if;
  insert into outbox (person, kind, subject, parameters, by_person)
    values (whom, 'digest', about, json_build_object('count', lines)::text, acting_person())
    on conflict (person, kind, subject) do nothing returning id into made;
  if made is not null then
    update digest_line l set mail = made where l.person = whom and l.mail is null;
  end if;
end
$$;

-- Who holds which roles in a jurisdiction today, for whoever tells them of what is due.
create function people_of_area(area text) returns table (person text, roles text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  return query
    select r.person, array_agg(distinct r.role) from person_role r
      join person p on p.id = r.person and p.role = 'account'
    where r.jurisdiction in ('*', area)
      and (transaction_timestamp() at time zone 'UTC')::date between r.valid_from and r.valid_until
    group by r.person order by r.person;
end
$$;

-- Who has a report in hand after a step, and who had it in hand before, and by which mail each is told.
create function told_of_step(area text, product_id text, number_of_report integer, number_of_step integer)
  returns table (person text, kind text)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  step submission_action;
begin
  perform refuse_others();
  select a.* into step from submission_action a where a.jurisdiction = area and a.product = product_id
    and a.report = number_of_report and a.number = number_of_step;
  return query
    with waiting as (
      select distinct h.person as id from submission_step s
        join record_right r on r.action = s.permission
        join person_role h on h.role = r.role
      where s.action <> '' and s.from_state = step.to_state and s.effect <> 'returns'
        and h.jurisdiction in ('*', area)
        -- Who runs the installation may do everything, and is not the one for whom it waits.
        and not exists (select from record_right runs where runs.role = h.role and runs.action = 'administer')
        and (transaction_timestamp() at time zone 'UTC')::date between h.valid_from and h.valid_until)
    select w.id, case when step.effect = 'returns' then 'report-returned' else 'report-waits' end
      from waiting w where w.id <> step.by_person
    union all
    select distinct a.by_person, 'report-moved' from submission_action a where a.jurisdiction = area and a.product = product_id
      and a.report = number_of_report and a.number < step.number and a.by_person <> step.by_person
      and not exists (select from waiting w where w.id = a.by_person);
end
$$;

drop function tell_of_report(text, text, integer, text);
create function raise_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform raise_event('report-step', new.jurisdiction, concat_ws('/', new.product, new.report, new.number));
  return null;
end
$$;
create trigger step_raised after insert on submission_action for each row execute function raise_step();
create function raise_saying() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform raise_event('report-saying', new.jurisdiction, concat_ws('/', new.thread, new.number));
  return null;
end
$$;
create trigger saying_raised after insert on thread_entry for each row execute function raise_saying();

-- Which report a saying is about, for the work of its event: its place, what was said, and who took part in the thread before.
create function told_of_saying(area text, thread_id text, number_of_entry integer)
  returns table (product text, report integer, kind text, by_person text, took_part text[])
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  return query select t.product, t.report, t.kind, t.by_person,
      array(select distinct e.by_person from thread_entry e where e.jurisdiction = area and e.thread = thread_id and e.number < number_of_entry)
    from thread_entry t where t.jurisdiction = area and t.thread = thread_id and t.number = number_of_entry;
end
$$;

do $$
declare
  one text;
begin
  foreach one in array array['tell_person(text, text, text, text, timestamptz, timestamptz)', 'send_digest(text, text)',
    'people_of_area(text)', 'told_of_step(text, text, integer, integer)', 'told_of_saying(text, text, integer)']
  loop
    execute 'revoke all on function ' || one || ' from public';
    execute 'grant execute on function ' || one || ' to waymark_person';
  end loop;
end
$$;

create or replace function forget_old_mail() returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  delete from outbox where coalesce(sent_at, ended_at) < now() - interval '1 year';
  delete from digest_line where at < now() - interval '1 year';
end
$$;
