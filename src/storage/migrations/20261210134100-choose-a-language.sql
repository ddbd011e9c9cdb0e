-- In which language somebody reads pages and e-mails is their own choice. Nobody could make it so far: it is not said of anybody.
alter table sign_in."user" alter column language drop not null, alter column language drop default;
-- Triggers on the table speak of second factors, passwords and names, and of nothing that changes here.
update sign_in."user" set language = null;

create function sign_in.note_language() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.language is distinct from old.language then
    perform note_account_event(new.id, 'set language', json_build_object('language', new.language)::text);
  end if;
  return null;
end
$$;
create trigger language_noted after update on sign_in."user" for each row execute function sign_in.note_language();
