// Cyrillic in Latin letters: letter by letter, with two letters for one where there are two.
import { expect, test } from 'vitest'
import { inLatinScript } from './latin-script.ts'

test.each([
  ['Оружје и муниција', 'Oružje i municija'],
  ['Љубљана, Њива, Џеп', 'Ljubljana, Njiva, Džep'],
  ['ЉУДИ И ЊИВЕ, КОЊ', 'LJUDI I NJIVE, KONJ'],
  ['Ђак, ћуп, чаша, џак, жаба, шума', 'Đak, ćup, čaša, džak, žaba, šuma'],
  ['{count:one=ред few=реда other=редова} (API, PDF)', '{count:one=red few=reda other=redova} (API, PDF)'],
])('%s is written %s', (cyrillic, latin) => {
  expect(inLatinScript(cyrillic)).toBe(latin)
})
