-- The rights of a person are asked by every policy of every statement. They are looked up once, when a transaction is
-- given to the person; the settings end with it, like that of the person, and whoever could set them could set that one.
create or replace function readable_audiences() returns text[]
  language plpgsql stable security definer set search_path = public as $$
begin
  if current_setting('waymark.readable', true) <> '' then
    return current_setting('waymark.readable')::text[];
  end if;
  return (
    select coalesce(array_agg(role_right.audience), '{}')
    from person join role_right on role_right.role = person.role
    where person.id = current_person() and role_right.may_read
  );
end
$$;

create or replace function writable_audiences() returns text[]
  language plpgsql stable security definer set search_path = public as $$
begin
  if current_setting('waymark.writable', true) <> '' then
    return current_setting('waymark.writable')::text[];
  end if;
  return (
    select coalesce(array_agg(role_right.audience), '{}')
    from person join role_right on role_right.role = person.role
    where person.id = current_person() and role_right.may_write
  );
end
$$;

-- The same hash of the same words as before.
create or replace function audit_hash(previous_hash text, words text[]) returns text
  language plpgsql immutable as $$
declare
  said text := '';
  word text;
begin
  foreach word in array words loop
    said := said || '|' || coalesce(length(word)::text, '-') || ':' || coalesce(word, '');
  end loop;
  return encode(sha256(convert_to(previous_hash || substr(said, 2), 'UTF8')), 'hex');
end
$$;
