-- Whoever sent an import finds it again after a start, whether they came with the token of the server or have an account.
-- Rows are their senders' alone; Waymark itself is told of all of them, for the start, and acts for each in its own name.
create function imports_left(process text)
  returns table (id text, by_person text, role text, register text, file text, digest text, place text, wish text, at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not is_owners_own() and not coalesce((find_session(process)).stands_in, false) then
    raise exception 'permission denied: imports of all people are for Waymark itself' using errcode = '42501';
  end if;
  return query
    select l.id, l.by_person, coalesce(p.role, l.by_person), l.register, l.file, l.digest, l.place, l.wish, l.at
      from import_looked_at l left join person p on p.id = l.by_person
      where l.at >= now() - interval '1 day' order by l.at, l.id;
end
$$;
