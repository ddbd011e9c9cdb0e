-- What a key looks like, once more: a dash or a low line is a blank that somebody filled, and so is the point behind a letter, so
-- that A-20, A_20, A. 20, A 20 and A20 look the same. Otherwise as before, and the same as keyLooks of
-- src/definition/words/look-alikes.ts (a test holds the two to each other). What is stored of keys follows in the roadmaps' own migrations.
create or replace function key_looks(key text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(translate(regexp_replace(normalize(key, NFKD), '[\u0300-\u036F]', '', 'g'),
    'abcdefghijklmnopqrstuvwxyzαβγδεζηθικλμνξοπρςστυφχψωабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџАВЕЅІЈКМНОРСТУХΑΒΕΖΗΙΚΜΝΟΡΤΥΧđĐðłŁøØı‐‑‒–—−',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZABΓΔEZHΘIKΛMVΞOΠPΣΣTUΦXΨΩAБBГДEЖЗИЙKЛMHOПPCTYФXЦЧШЩЪЫЬЭЮЯЀЁЂЃЄSIЇJЉЊЋЌЍЎЏABESIJKMHOPCTYXABEZHIKMNOPTYXDDDLLOOI------'),
    '[-_]|(?<=[^./:#(),;+&* 0-9])\.', ' ', 'g'),
    ' *([./:#(),;+&*]) *', '\1', 'g'),
    '(?<=[^./:#(),;+&* 0-9]) +(?=[0-9])|(?<=[0-9]) +(?=[^./:#(),;+&* 0-9])', '', 'g'),
    '(?<![^./:#(),;+&* 0-9])O(?=[0-9])|(?<=[0-9])O(?![^./:#(),;+&* 0-9])', '0', 'g'),
    '(?<![0-9.,])0+(?=[0-9])', '', 'g'),
    ' +', ' ', 'g'))
$$;
