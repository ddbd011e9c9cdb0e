-- A data file that ships with a roadmap and is what all else is read against, such as how many people live somewhere, is
-- taken beside invented records too. Null: of every other file, so that loads of before are proved as they were.
alter table load add column is_context boolean;
alter table load add constraint load_is_context check (is_context);

create or replace function refuse_figures_beside_invented() returns trigger
  language plpgsql security definer set search_path = public as $$
begin
  if new.is_context is null then
    if exists (select from data_kind where kind = 'invented') then
      raise exception 'The database holds invented data; published figures are refused.' using errcode = '42501';
    end if;
    insert into data_kind (kind) values ('real') on conflict do nothing;
  end if;
  return new;
end
$$;
drop trigger load_is_real on load;
create trigger load_is_real before insert on load for each row execute function refuse_figures_beside_invented();
