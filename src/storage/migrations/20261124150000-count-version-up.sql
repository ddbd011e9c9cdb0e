-- Answers that are kept until the data change must also forget when a record changes. Whoever may write, may say so.
create function count_up_version() returns void
  language sql security definer set search_path = public as $$
  update data_state set version = version + 1 where cardinality(writable_audiences()) > 0;
$$;
revoke all on function count_up_version() from public;
grant execute on function count_up_version() to waymark_person;
