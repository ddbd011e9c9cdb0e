-- An edition for fewer eyes hid the public one from the public: it took its mark. Every public observation that no later
-- public edition of its source revises holds again for those who may only see that.
do $$
begin
  if to_regclass('observation') is null then
    return;
  end if;
  update observation o set is_current = true
  where not o.is_current and o.audience = 'public' and not exists (
    select from observation later
    where later.jurisdiction = o.jurisdiction and later.data_element = o.data_element
      and later.period_start = o.period_start and later.period_end = o.period_end
      and later.accumulation = o.accumulation and later.basis = o.basis and later.item_class = o.item_class
      and later.codes = o.codes and later.source = o.source and later.audience = 'public' and later.vintage > o.vintage
  );
end
$$;
