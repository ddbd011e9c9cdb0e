-- Ends every role of a person and every way in, at once: sessions, keys of programs, links and the address of the calendar. Before,
-- ways in were ended after the roles, by another login: killed in between, keys stayed, and worked again with the next role.
create or replace function end_person(whom text, why text) returns void
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
  delete from sign_in.session where "userId" = whom;
  delete from sign_in.program_key where person = whom;
  delete from sign_in.link where person = whom;
  delete from calendar_feed where person = whom;
  perform note_person('end access', 'person ' || whom, null, json_build_object('reason', why)::text);
end
$$;
