-- The first and the last day of a time go together: there are as many times as first days, or little more. Not knowing that,
-- the database expects as many times as pairs of days, and so many sums of observations that it has one process make them all.
-- The table is the roadmap's: where definitions are compared with migrations, the engine's own go first.
do $$
begin
  if to_regclass('observation') is not null then
    create statistics observation_times (ndistinct) on period_start, period_end from observation;
  end if;
end
$$;
