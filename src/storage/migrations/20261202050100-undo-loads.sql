-- A file of figures that was taken is undone in one step: what it said no longer holds, what it took back holds again, and
-- what it revised stands as before. Nothing is erased. A row of an undone file makes room for the same fact in another one.
create table load_undo (
  load_id bigint not null,
  at timestamptz not null default now(),
  by_person text not null,
  reason text not null,
  audience text not null,
  observations bigint not null,
  withdrawals bigint not null,
  constraint load_undo_key primary key (load_id),
  constraint load_undo_reason_given check (btrim(reason) <> '')
);
comment on table load_undo is
  'Files of figures that were undone: by whom, why, and how many figures and withdrawals of theirs no longer hold. Append-only.';
create trigger load_undo_append_only before update or delete on load_undo
  for each statement execute function refuse_change();
create trigger load_undo_counts_up after insert on load_undo
  referencing new table as changed for each statement execute function count_withdrawals_up();
alter table load_undo enable row level security;
create policy load_undo_read on load_undo for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy load_undo_add on load_undo for insert to waymark_person
  with check (audience = any ((select writable_audiences())::text[]) and by_person = (select current_person()));
grant select, insert on load_undo to waymark_person;

-- That a file was undone, and when, is known of every row of it, as it is of a row when it came.
create view load_undone as select load_id, at from load_undo;
comment on view load_undone is 'Which loads were undone and when, and nothing else of it; seen by everybody through the rows that they may see.';
grant select on load_undone to waymark_person;

-- Whose figures a file says again: their numbers, one after the other. Null where it says nothing again, so that the digest
-- of older loads stays; of those that did say something again it is not known.
alter table load add column repeats text;

-- Files taken later that say again what this one said, and so rely on it; those that the person may not see among them.
create function loads_repeating(wanted bigint) returns setof bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$ with standing as (
    select id, unchanged, repeats from load l where l.id > wanted
      and not exists (select from load_undo u where u.load_id = l.id))
  select id from standing where unchanged > 0
    and (repeats is null or wanted::text = any (string_to_array(repeats, ','))) order by id $$;

-- The rows that entries of the log speak of, as before, and files of figures that were undone. What was there before is asked
-- for everything else, so that nothing of it is written out again.
alter function content_rows(text, text, text) rename to content_rows_but_undone_loads;
create function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  if kind = 'load undone' then
    return query select row_digest('load_undo', to_jsonb(u)) from load_undo u where u.load_id = key::bigint;
  else
    return query select one from content_rows_but_undone_loads(kind, key, chain_name) one;
  end if;
end
$$;
revoke all on function content_rows(text, text, text) from public;
