-- What a key looks like, whatever its letters: script, case, accents, dashes, blanks around signs and between letters and digits,
-- leading zeros, and an O for a zero do not matter. The same as keyLooks of src/definition/words/look-alikes.ts, which works it
-- out for every record that is written; this is for records that were stored before (a test holds the two to each other).
-- The letters: Unicode's table of confusables (UTS 39), as far as the scripts of our languages go.
create function key_looks(key text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(translate(regexp_replace(normalize(key, NFKD), '[\u0300-\u036F]', '', 'g'),
    'abcdefghijklmnopqrstuvwxyzαβγδεζηθικλμνξοπρςστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧđĐðłŁøØı‐‑‒–—−',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZABΓΔEZHΘIKΛMVΞOΠPΣΣTUΦXΨΩAБBГДEЖЗИЙKЛMHOПPCTYФXЦЧШЩЪЫЬЭЮЯЀЁЂЃЄSIЇJЉЊЋЌЍЎЏABESIJKMHOPCTYXABEZHIKMNOPTYXDDDLLOOI------'),
    ' *([-./_:#(),;+&*]) *', '\1', 'g'),
    '(?<=[^-./_:#(),;+&* 0-9]) +(?=[0-9])|(?<=[0-9]) +(?=[^-./_:#(),;+&* 0-9])', '', 'g'),
    '(?<![^-./_:#(),;+&* 0-9])O(?=[0-9])|(?<=[0-9])O(?![^-./_:#(),;+&* 0-9])', '0', 'g'),
    '(?<![0-9.,])0+(?=[0-9])', '', 'g'),
    ' +', ' ', 'g'))
$$;
