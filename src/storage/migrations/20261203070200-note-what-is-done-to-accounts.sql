-- What is done to an account and is no role: written down like one, by those who administer people or in their place.
create function note_of_account(what text, whom text, why text) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_others();
  if what not in ('ask for link', 'remove second factor') then
    raise exception 'There is no such entry.' using errcode = '22023';
  end if;
  if not exists (select from person where id = whom and role = 'account') then
    raise exception 'There is no such person.' using errcode = 'WM404';
  end if;
  perform note_person(what, 'person ' || whom, null, json_build_object('reason', why)::text);
end
$$;
