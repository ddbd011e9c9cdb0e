-- The rights of a person are asked by every policy of every statement. In PL/pgSQL the question is planned once per
-- connection; as an SQL function it was planned anew for every policy, which cost more than the statement itself.
create or replace function readable_audiences() returns text[]
  language plpgsql stable security definer set search_path = public as $$
begin
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
