-- Whose names somebody may see beside what was done: of those who hold or held a role where one may read or change records,
-- and of everybody for those who hand in figures or administer people.
create function colleagues() returns setof text
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct other.person from person_role other
    where may_administer() or cardinality(writable_audiences()) > 0
      or other.jurisdiction like any (jurisdictions_of('read') || jurisdictions_of('write'))
      or other.jurisdiction = '*' and cardinality(jurisdictions_of('read') || jurisdictions_of('write')) > 0
  $$;
