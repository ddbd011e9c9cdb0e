-- Who has a report in hand after a step is told by e-mail, and so are those who had it in hand before: written with the step
-- itself, by whoever took it. The reasons of a return are read in Waymark and in no e-mail.
create function tell_of_report(area text, product_id text, number_of_report integer, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  step submission_action;
  about text;
begin
  select a.* into step from submission_action a where a.jurisdiction = area and a.product = product_id
    and a.report = number_of_report and a.by_person = current_person() and a.at = now()
    order by a.number desc limit 1;
  if step.number is null then
    raise exception 'permission denied: % took no step', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  about := concat_ws('/', area, product_id, number_of_report, step.number);
  perform enqueue_mail(waiting.person, case when step.effect = 'returns' then 'report-returned' else 'report-waits' end, about, said)
    from (
      select distinct h.person from submission_step s
        join record_right r on r.action = s.permission
        join person_role h on h.role = r.role
      where s.action <> '' and s.from_state = step.to_state and s.effect <> 'returns'
        and h.jurisdiction in ('*', area)
        -- Who runs the installation may do everything, and is not the one for whom it waits.
        and not exists (select from record_right runs where runs.role = h.role and runs.action = 'administer')
        and (transaction_timestamp() at time zone 'UTC')::date between h.valid_from and h.valid_until) waiting
    where waiting.person <> step.by_person;
  perform enqueue_mail(before.person, 'report-moved', about, said)
    from (select distinct a.by_person as person from submission_action a where a.jurisdiction = area and a.product = product_id
      and a.report = number_of_report and a.number < step.number) before
    where before.person <> step.by_person
      and not exists (select from outbox o where o.person = before.person and o.subject = about);
end
$$;
revoke all on function tell_of_report(text, text, integer, text) from public;
grant execute on function tell_of_report(text, text, integer, text) to waymark_person;
