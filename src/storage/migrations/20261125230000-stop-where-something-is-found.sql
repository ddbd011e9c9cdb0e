-- A check among statements that are sent in one go has nobody who reads its answer before the next one runs. Where it
-- finds something it stops the transaction, with a state by which the program knows which check it was.
create function stop_where(is_found boolean, state text) returns void
  language plpgsql as $$
begin
  if is_found then
    raise exception 'A check stopped this transaction.' using errcode = state;
  end if;
end
$$;

-- The last entry of a chain is always found by the key, also while the table is small and statistics are old.
alter function write_audit(text, text, text, text, text) set enable_seqscan = off;
