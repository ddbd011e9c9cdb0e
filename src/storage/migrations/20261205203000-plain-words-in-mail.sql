-- An address in a name or a reason leads nobody anywhere, whoever brings it into a mail: a reminder is written by the work of
-- Waymark itself, and says what a person called an activity. Lines of digests are such words too. Escaped signs of JSON
-- are read first, so that an address cannot hide in them.
create function plain_mail_words(said text) returns text
  language sql immutable set search_path = pg_catalog, pg_temp
  return regexp_replace(
    replace(case when position('\' in said) > 0 then said::jsonb::text else said end, '://', ': // '), '(www)\.', '\1 .', 'gi');

create or replace function refuse_strange_mail() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.person <> new.by_person and not may_administer() and new.kind in ('invitation', 'password', 'password-changed',
    'second-factor-set', 'second-factor-removed', 'provider-joined', 'passkey-made', 'key-made') then
    raise exception 'permission denied: % may not tell others of their accounts', new.by_person using errcode = '42501';
  end if;
  new.parameters := plain_mail_words(new.parameters);
  return new;
end
$$;

-- A line of a digest is written for somebody by the work of Waymark, which acts as whoever may administer.
create function refuse_strange_line() returns trigger
  language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  perform refuse_others();
  new.parameters := plain_mail_words(new.parameters);
  return new;
end
$$;
create trigger strange_line_refused before insert on digest_line for each row execute function refuse_strange_line();
