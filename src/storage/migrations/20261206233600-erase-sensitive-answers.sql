-- Sensitive answers are erased where the law wants it: somebody with the right “erase” asks, with a ground and a reason, and
-- somebody else with that right decides. The answers then are gone from every version of the record; its versions, who wrote
-- them and when stay, and so does the digest of each text as it was written, by which the log goes on proving the others.

create table erasure (
  jurisdiction text not null,
  id bigint generated always as identity,
  register text not null,
  fields text[] not null,
  ground text not null,
  reason text not null,
  asked_by text not null,
  asked_for text,
  asked_at timestamptz not null default now(),
  constraint erasure_key primary key (jurisdiction, id),
  constraint erasure_reasoned check (btrim(ground) <> '' and btrim(reason) <> '' and length(ground) <= 300 and length(reason) <= 1000)
);
comment on table erasure is
  'What was asked to be erased of a register: these sensitive answers, all of them where none is named; on which ground and why. Append-only.';

create table erasure_record (
  jurisdiction text not null,
  erasure bigint not null,
  register text not null,
  record_id text not null,
  institution text not null,
  constraint erasure_record_key primary key (jurisdiction, erasure, record_id)
);
comment on table erasure_record is 'The records of which something is to be erased, and whose they were when it was asked. Append-only.';
create index erasure_record_by_record on erasure_record (jurisdiction, register, record_id);

create table erasure_decision (
  jurisdiction text not null,
  erasure bigint not null,
  is_agreed boolean not null,
  reason text not null,
  by_person text not null,
  acts_for text,
  versions integer not null,
  at timestamptz not null default now(),
  constraint erasure_decision_key primary key (jurisdiction, erasure),
  constraint erasure_decision_reasoned check (length(reason) <= 1000)
);
comment on table erasure_decision is 'What somebody else decided about it, and in how many versions something was erased. Append-only.';

create table erased_version (
  jurisdiction text not null,
  register text not null,
  record_id text not null,
  version bigint not null,
  erasure bigint not null,
  digest text,
  open_digest text,
  remains text not null,
  open_remains text,
  constraint erased_version_key primary key (jurisdiction, register, record_id, version, erasure)
);
comment on table erased_version is
  'Of each version in which something was erased: the digests of its texts as they were written, and of what remains of them. Append-only.';

create trigger erasure_append_only before update or delete or truncate on erasure
  for each statement execute function refuse_change();
create trigger erasure_record_append_only before update or delete or truncate on erasure_record
  for each statement execute function refuse_change();
create trigger erasure_decision_append_only before update or delete or truncate on erasure_decision
  for each statement execute function refuse_change();
create trigger erased_version_append_only before update or delete or truncate on erased_version
  for each statement execute function refuse_change();

-- Whether the person of the transaction may have something erased of records of that place.
create function may_erase(register_id text, area text, of_institution text) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (register_id || ' ' || area || ' ' || of_institution) like any (places_of('erase'));
end
$$;

-- Those who read the log of the jurisdiction see what was erased, and whoever may erase something of one of the records.
create function may_see_erasure(area text, erasure_id bigint) returns boolean
  language plpgsql stable parallel restricted security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return area like any (jurisdictions_of('audit')) or exists (select from erasure_record r
    where r.jurisdiction = area and r.erasure = erasure_id and may_erase(r.register, area, r.institution));
end
$$;

alter table erasure enable row level security;
create policy erasure_read on erasure for select to waymark_person using (may_see_erasure(jurisdiction, id));
alter table erasure_record enable row level security;
create policy erasure_record_read on erasure_record for select to waymark_person using (may_see_erasure(jurisdiction, erasure));
alter table erasure_decision enable row level security;
create policy erasure_decision_read on erasure_decision for select to waymark_person using (may_see_erasure(jurisdiction, erasure));
alter table erased_version enable row level security;
grant select on erasure, erasure_record, erasure_decision to waymark_person;

-- The rows that entries about erasures speak of.
create function erasure_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql set timezone = 'UTC' as $$
begin
  if kind = 'erasure' then
    return query select row_digest('erasure', to_jsonb(e)) from erasure e where e.jurisdiction = chain_name and e.id = key::bigint;
    return query select row_digest('erasure_record', to_jsonb(r)) from erasure_record r
      where r.jurisdiction = chain_name and r.erasure = key::bigint;
  else
    return query select row_digest('erasure_decision', to_jsonb(d)) from erasure_decision d
      where d.jurisdiction = chain_name and d.erasure = key::bigint;
    return query select row_digest('erased_version', to_jsonb(v)) from erased_version v
      where v.jurisdiction = chain_name and v.erasure = key::bigint;
  end if;
end
$$;
revoke all on function erasure_rows(text, text, text) from public;

create or replace function audit_content(kind text, key text, chain_name text, out rows bigint, out digest text)
  language sql as $$
  select count(*), encode(sha256(coalesce(string_agg(one, ''::bytea order by one), ''::bytea)), 'hex')
  from (
    select one from content_rows(kind, key, chain_name) one
      where kind not in ('change', 'import slice', 'erasure', 'erasure decided')
    union all select one from change_rows(key, chain_name) one where kind = 'change'
    union all select one from slice_rows(key) one where kind = 'import slice'
    union all select one from erasure_rows(kind, key, chain_name) one where kind in ('erasure', 'erasure decided')) digests;
$$;

-- The digests of what is sensitive in a version and of its open text, as they were written; null where none was digested.
create function digests_as_written(area text, register_id text, id text, which bigint, out sensitive bytea, out open bytea)
  language plpgsql stable set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  v record;
  apart record;
  erased erased_version;
begin
  select * into v from record_version o
    where o.jurisdiction = area and o.register = register_id and o.record_id = id and o.version = which;
  select * into apart from record_version_sensitive o
    where o.jurisdiction = area and o.register = register_id and o.record_id = id and o.version = which;
  select * into erased from erased_version o
    where o.jurisdiction = area and o.register = register_id and o.record_id = id and o.version = which order by o.erasure desc limit 1;
  open := coalesce(decode(erased.open_digest, 'hex'), row_digest('record_version', to_jsonb(v)
    || case when apart.original is null then '{}' else jsonb_build_object('record', apart.original) end));
  if erased.erasure is not null then
    sensitive := decode(erased.digest, 'hex');
  elsif apart.record is not null and (apart.original is null or apart.original_sensitive is not null) then
    sensitive := row_digest('record_version_sensitive', to_jsonb(apart) - 'original' - 'original_sensitive'
      || jsonb_build_object('record', coalesce(apart.original_sensitive, apart.record)));
  end if;
end
$$;
revoke all on function digests_as_written(text, text, text, bigint) from public;

-- Whether the versions of a change are what its entry says: what does not fit the log is not erased, or that would hide it.
create function fits_its_entry(area text, change bigint) returns boolean
  language plpgsql stable set search_path = public, pg_temp set timezone = 'UTC' set enable_seqscan = off as $$
begin
  return exists (
    select from audit_entry e, (
      select count(*) as rows, encode(sha256(string_agg(one, ''::bytea order by one)), 'hex') as digest
      from record_version v cross join lateral digests_as_written(v.jurisdiction, v.register, v.record_id, v.version) d
        cross join lateral (values (d.sensitive), (d.open)) each(one)
      where v.jurisdiction = area and v.change_id = change and one is not null) found
    where e.chain = area and e.content_kind = 'change' and e.content_key = change::text
      and e.content_rows = found.rows and e.content_digest = found.digest);
end
$$;
revoke all on function fits_its_entry(text, bigint) from public;

-- A sensitive text without these answers, without all where none is named. Reasons go in any case: their keys hold answers.
-- Some random letters come with what stays, so that nobody can tell by a digest what it was beside.
create function without_answers(answers jsonb, names text[]) returns jsonb
  language plpgsql volatile as $$
declare
  left_over jsonb;
begin
  if cardinality(names) = 0 then
    return '{"fields": {}, "children": {}}';
  end if;
  left_over := jsonb_build_object('fields', (answers -> 'fields') - names, 'children', (
    select coalesce(jsonb_object_agg(child.key, (
        select coalesce(jsonb_agg(one.answers - array(select split_part(name, '/', 2) from unnest(names) name
          where split_part(name, '/', 1) = child.key and position('/' in name) > 0) order by one.at), '[]')
        from jsonb_array_elements(child.value) with ordinality one(answers, at))), '{}')
    from jsonb_each(answers -> 'children') child));
  if left_over = answers - 'accepted' - 'salt' then
    return answers;
  end if;
  return left_over || jsonb_build_object('salt', gen_random_uuid()::text);
end
$$;
revoke all on function without_answers(jsonb, text[]) from public;

-- The tables in which what is sensitive of a register lies beside its records, and the table of these.
create function tables_apart(register_id text) returns table (name text, parent text)
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select c.relname::text, split_part(encode(t.tgargs, 'escape'), '\000', 1)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgfoid = 'public.refuse_rows_below_others'::regproc and t.tgnargs = 3
      and split_part(encode(t.tgargs, 'escape'), '\000', 2) = register_id order by 1;
end
$$;
revoke all on function tables_apart(text) from public;

-- Whether the records have anything left of it.
create function has_answers(area text, register_id text, id text, names text[]) returns boolean
  language plpgsql volatile set search_path = public, pg_temp as $$
begin
  return exists (select from record_version_sensitive s
    where s.jurisdiction = area and s.register = register_id and s.record_id = id
      and (s.original is not null or version_json(s.record) @? '$.fields.*' or version_json(s.record) @? '$.children.*[*].*'
        or version_json(s.record) ? 'accepted')
      and without_answers(version_json(s.record), names) <> version_json(s.record));
end
$$;
revoke all on function has_answers(text, text, text, text[]) from public;

-- Asks for it. Gives the number of what was asked, or why not.
create function ask_erasure(area text, register_id text, ids text[], names text[], on_ground text, why text, out asked bigint, out refused text)
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  who text[] := acting_people();
  id text;
  of_institution text;
begin
  if current_person() is null or length(area) > 100 or cardinality(ids) not between 1 and 500 then
    refused := 'erasure-not-yours';
    return;
  end if;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || area));
  foreach id in array ids loop
    select v.institution into of_institution from record_version v
      where v.jurisdiction = area and v.register = register_id and v.record_id = id order by v.version desc limit 1;
    if not found or not may_erase(register_id, area, of_institution) then
      refused := 'erasure-not-yours';
    elsif exists (select from erasure_record r where r.jurisdiction = area and r.register = register_id and r.record_id = id
        and not exists (select from erasure_decision d where d.jurisdiction = area and d.erasure = r.erasure)) then
      refused := 'erasure-asked-already';
    elsif not has_answers(area, register_id, id, names) then
      refused := 'erasure-of-nothing';
    end if;
    exit when refused is not null;
  end loop;
  if refused is not null then
    return;
  end if;
  insert into erasure (jurisdiction, register, fields, ground, reason, asked_by, asked_for)
    values (area, register_id, names, btrim(on_ground), btrim(why), current_person(), acts_for()) returning erasure.id into asked;
  insert into erasure_record (jurisdiction, erasure, register, record_id, institution)
    select area, asked, register_id, one, (select v.institution from record_version v
      where v.jurisdiction = area and v.register = register_id and v.record_id = one order by v.version desc limit 1)
    from (select distinct unnest(ids) as one) each;
  perform append_audit_entry(area, 'ask for erasure', register_id, null,
    json_build_object('erasure', asked, 'records', cardinality(ids), 'ground', btrim(on_ground))::text, 'erasure', asked::text);
end
$$;

-- Erases in the versions of one record. Gives in how many.
create function erase_versions(area text, register_id text, id text, names text[], by_erasure bigint) returns integer
  language plpgsql volatile set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  apart record;
  remaining record;
  v record;
  said record;
  before erased_version;
  left_over jsonb;
  erased integer := 0;
begin
  for apart in select * from record_version_sensitive s
    where s.jurisdiction = area and s.register = register_id and s.record_id = id order by s.version for update
  loop
    left_over := without_answers(version_json(apart.record), names);
    continue when left_over = version_json(apart.record) and (apart.original is null or cardinality(names) > 0);
    said := digests_as_written(area, register_id, id, apart.version);
    select * into before from erased_version o where o.jurisdiction = area and o.register = register_id and o.record_id = id
      and o.version = apart.version order by o.erasure desc limit 1;
    update record_version_sensitive s set record = left_over::text, original = null, original_sensitive = null
      where s.jurisdiction = area and s.register = register_id and s.record_id = id and s.version = apart.version
      returning s.* into remaining;
    select * into v from record_version o
      where o.jurisdiction = area and o.register = register_id and o.record_id = id and o.version = apart.version;
    insert into erased_version (jurisdiction, register, record_id, version, erasure, digest, open_digest, remains, open_remains)
      values (area, register_id, id, apart.version, by_erasure, encode(said.sensitive, 'hex'),
        case when apart.original is not null or before.open_digest is not null then encode(said.open, 'hex') end,
        encode(row_digest('record_version_sensitive', to_jsonb(remaining) - 'original' - 'original_sensitive'), 'hex'),
        case when apart.original is not null or before.open_digest is not null
          then encode(row_digest('record_version', to_jsonb(v)), 'hex') end);
    erased := erased + 1;
  end loop;
  return erased;
end
$$;
revoke all on function erase_versions(text, text, text, text[], bigint) from public;

-- Erases in the tables beside the records, in what waited and became one of them, and in answers kept for requests sent again.
create function erase_beside(area text, register_id text, ids text[], names text[]) returns void
  language plpgsql volatile set search_path = public, pg_temp as $$
declare
  apart record;
  asked text;
  child text;
begin
  for apart in select * from tables_apart(register_id) loop
    if cardinality(names) = 0 then
      execute format('delete from %I where jurisdiction = $1 and record_id = any ($2)', apart.name) using area, ids;
      continue;
    end if;
    foreach asked in array names loop
      child := case when position('/' in asked) > 0 then '_' || replace(split_part(asked, '/', 1), '-', '_') else '' end;
      continue when apart.name <> apart.parent || child || '_sensitive';
      execute format('update %I set %I = null where jurisdiction = $1 and record_id = any ($2)', apart.name,
        replace(regexp_replace(asked, '^.*/', ''), '-', '_')) using area, ids;
    end loop;
  end loop;
  update quarantined_record q set received = '[]', problems = '[]'
    where q.state <> 'waiting' and q.register = register_id and exists (select from imported_record i
      where i.jurisdiction = area and i.register = register_id and i.record_id = any (ids) and i.source = 'quarantine ' || q.id);
  delete from kept_answer k where exists (select from unnest(ids) id where position(id in k.body) > 0);
end
$$;
revoke all on function erase_beside(text, text, text[], text[]) from public;

-- Decides about what somebody else asked; where it is agreed to, it is done. Gives why not, where it is not decided.
create function decide_erasure(area text, erasure_id bigint, agrees boolean, why text, out refused text, out versions integer)
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  asked erasure;
  ids text[];
  who text[] := acting_people();
begin
  versions := 0;
  perform pg_advisory_xact_lock(hashtext('waymark audit ' || one)) from (values (1, area), (2, 'all')) each(at, one) order by at;
  select * into asked from erasure e where e.jurisdiction = area and e.id = erasure_id;
  if asked.id is null or current_person() is null or not may_see_erasure(area, erasure_id) then
    refused := 'erasure-unknown';
    return;
  end if;
  select array_agg(r.record_id order by r.record_id) into ids from erasure_record r where r.jurisdiction = area and r.erasure = erasure_id;
  if exists (select from erasure_decision d where d.jurisdiction = area and d.erasure = erasure_id) then
    refused := 'erasure-decided';
  elsif exists (select from unnest(ids) one where not may_erase(asked.register, area, (select v.institution from record_version v
      where v.jurisdiction = area and v.register = asked.register and v.record_id = one order by v.version desc limit 1))) then
    refused := 'erasure-not-yours';
  elsif who && array[asked.asked_by, asked.asked_for] then
    refused := 'erasure-own-asking';
  elsif agrees and exists (select from record_version v where v.jurisdiction = area and v.register = asked.register
      and v.record_id = any (ids) and string_to_array(v.person, ' for ') && who) then
    refused := 'erasure-own-record';
  elsif agrees and exists (select from (select distinct v.change_id from record_version v where v.jurisdiction = area
      and v.register = asked.register and v.record_id = any (ids)) each where not fits_its_entry(area, each.change_id)) then
    refused := 'erasure-fits-no-entry';
  end if;
  if refused is not null then
    return;
  end if;
  if agrees then
    select coalesce(sum(erase_versions(area, asked.register, one, asked.fields, erasure_id)), 0) into versions from unnest(ids) one;
    perform erase_beside(area, asked.register, ids, asked.fields);
    perform count_changes_up(array[area], '[]'::json);
  end if;
  insert into erasure_decision (jurisdiction, erasure, is_agreed, reason, by_person, acts_for, versions)
    values (area, erasure_id, agrees, btrim(why), current_person(), acts_for(), versions);
  perform append_audit_entry(area, case when agrees then 'erase' else 'refuse erasure' end, asked.register, null,
    json_build_object('erasure', erasure_id, 'records', cardinality(ids), 'versions', versions)::text,
    'erasure decided', erasure_id::text);
end
$$;

-- Records whose sensitive answers are older than they are to be kept, of those that the person may have erased; the oldest first.
create function due_for_erasure(register_id text, day_column text, before_day date, at_most integer)
  returns table (jurisdiction text, record_id text, institution text, day date)
  language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  parent text := (select t.parent from tables_apart(register_id) t limit 1);
begin
  if parent is null or not exists (select from pg_attribute a where a.attrelid = to_regclass(parent)
      and a.attname = day_column and a.atttypid = 'date'::regtype) then
    return;
  end if;
  return query execute format('select r.jurisdiction, r.record_id, r.institution, r.%I from %I r
      where r.%I < $1 and may_erase($2, r.jurisdiction, r.institution) and has_answers(r.jurisdiction, $2, r.record_id, ''{}'')
        and not exists (select from erasure_record e where e.jurisdiction = r.jurisdiction and e.register = $2 and e.record_id = r.record_id
          and not exists (select from erasure_decision d where d.jurisdiction = e.jurisdiction and d.erasure = e.erasure))
      order by r.%I, r.jurisdiction, r.record_id limit $3', day_column, parent, day_column, day_column)
    using before_day, register_id, at_most;
end
$$;
