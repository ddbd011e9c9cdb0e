-- The rows that entries of the log speak of, as before, and files of figures that were undone. What was there before is asked
-- for everything else, so that nothing of it is written out again.
alter function content_rows(text, text, text) rename to content_rows_of_records_and_figures;
create function content_rows(kind text, key text, chain_name text) returns setof bytea
  language plpgsql as $$
begin
  if kind = 'load undone' then
    return query select row_digest('load_undo', to_jsonb(u)) from load_undo u where u.load_id = key::bigint;
  else
    return query select one from content_rows_of_records_and_figures(kind, key, chain_name) one;
  end if;
end
$$;
revoke all on function content_rows(text, text, text) from public;
