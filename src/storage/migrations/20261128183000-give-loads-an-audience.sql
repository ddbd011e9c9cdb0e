-- A file of figures is shown to those who may see every one of its rows: it is for the public only where all of them are.
alter table load add column audience text not null default 'restricted';
alter table load alter column audience drop default;
alter table load add constraint load_audience_known check (audience = any (array['public', 'restricted']));

-- Which rows an older load found unchanged is not known: those are public where everything was that had come before it.
do $$
begin
  if to_regclass('observation') is not null then
    update load set audience = 'public'
    where not exists (select from observation o where o.load_id = load.id and o.audience <> 'public')
      and (unchanged = 0 or not exists (select from observation o where o.load_id < load.id and o.audience <> 'public'));
  end if;
end
$$;

drop policy load_read on load;
drop policy load_write on load;
create policy load_read on load for select to waymark_person
  using (audience = any ((select readable_audiences())::text[]));
create policy load_write on load for insert to waymark_person
  with check (audience = any ((select writable_audiences())::text[]) and by_person = current_person());

-- When a row came is said to whoever sees the row, also where other rows of its file are not for them.
create view load_moment as select id, at from load;
comment on view load_moment is 'When each load came, and nothing else of it; seen by everybody through the rows that they may see.';
grant select on load_moment to waymark_person;
