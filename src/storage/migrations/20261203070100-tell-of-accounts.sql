-- What happens to an account is told to its person by e-mail: written with the change itself, whichever way it was made.
alter table sign_in."user" add column language text not null default 'en';

create function tell_of_account(whom text, what text, said text) returns void
  language sql security definer set search_path = pg_catalog, public, pg_temp
  as $$ insert into outbox (person, kind, subject, parameters) values (whom, what, gen_random_uuid()::text, said) $$;
revoke all on function tell_of_account(text, text, text) from public;

create function sign_in.tell_of_password() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.password is distinct from new.password then
    perform tell_of_account(new."userId", 'password-changed', '{}');
  end if;
  return null;
end
$$;
create trigger password_told after update on sign_in.account for each row execute function sign_in.tell_of_password();

create function sign_in.tell_of_factor() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if coalesce(old."twoFactorEnabled", false) <> coalesce(new."twoFactorEnabled", false) then
    perform tell_of_account(new.id, case when new."twoFactorEnabled" then 'second-factor-set' else 'second-factor-removed' end, '{}');
  end if;
  return null;
end
$$;
create trigger factor_told after update on sign_in."user" for each row execute function sign_in.tell_of_factor();

create function sign_in.tell_of_key() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform tell_of_account(new.person, 'key-made', json_build_object('key', new.name)::text);
  return null;
end
$$;
create trigger key_told after insert on sign_in.program_key for each row execute function sign_in.tell_of_key();
