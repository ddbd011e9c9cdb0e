-- Records that came in a file may open requests by themselves: once an import is taken, a job looks for them.
create function schedule_openings() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into job (kind, subject, by_person) values ('open-requests', new.register || '/import/' || new.id, current_person())
    on conflict (kind, subject) do nothing;
  return null;
end
$$;
revoke all on function schedule_openings() from public;
create trigger openings_scheduled after insert on import_entry for each row execute function schedule_openings();
