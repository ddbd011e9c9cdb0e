-- What an e-mail says comes from whoever causes it, and it goes out in the name of Waymark. With any SQL, a person may not
-- have others told what happens to their accounts, nor send them a link. Links and addresses of pages are filled in when a
-- mail is sent: one that stands in a name or a reason leads nowhere. What the database tells by itself has no sender.
create function refuse_strange_mail() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.by_person is null or may_administer() then
    return new;
  end if;
  if new.person <> new.by_person and new.kind in ('invitation', 'password', 'password-changed', 'second-factor-set',
    'second-factor-removed', 'provider-joined', 'passkey-made', 'key-made') then
    raise exception 'permission denied: % may not tell others of their accounts', new.by_person using errcode = '42501';
  end if;
  new.parameters := regexp_replace(replace(new.parameters, '://', ': // '), '(www)\.', '\1 .', 'gi');
  return new;
end
$$;
create trigger strange_mail_refused before insert on outbox for each row execute function refuse_strange_mail();
