-- Requests between institutions: each side keeps a record of its own, and what one of them answers is brought to the record
-- of the other by Waymark itself. Who can take the next step is told by e-mail; nobody but Waymark tells it.
create function tell_of_request(register_id text, area text, institution_id text, what text, about text, said text) returns void
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if current_person() is distinct from 'delivery' then
    raise exception 'permission denied: % delivers no requests', coalesce(current_person(), 'nobody') using errcode = '42501';
  end if;
  perform enqueue_mail(told.person, what, about, said)
    from (
      select distinct h.person from person_role h join record_right r on r.role = h.role
      where r.action = case what when 'request-late' then 'state' else 'write' end
        and r.register in ('*', register_id)
        and h.jurisdiction in ('*', area)
        and (r.reach <> 'institution' or h.institution in ('*', institution_id))
        -- Who runs the installation may do everything, and is not the one for whom it waits.
        and not exists (select from record_right runs where runs.role = h.role and runs.action = 'administer')
        and (transaction_timestamp() at time zone 'UTC')::date between h.valid_from and h.valid_until) told;
end
$$;
revoke all on function tell_of_request(text, text, text, text, text, text) from public;
grant execute on function tell_of_request(text, text, text, text, text, text) to waymark_person;
