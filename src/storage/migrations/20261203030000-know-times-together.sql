-- The first and the last day of a time go together: there are as many times as first days, or little more. Not knowing that,
-- the database expects as many times as pairs of days, and so many sums of observations that it has one process make them all.
create statistics observation_times (ndistinct) on period_start, period_end from observation;
