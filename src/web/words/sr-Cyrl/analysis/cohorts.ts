// Words in sr-Cyrl of cohorts.
import type { cohortWords as en } from '../../en/analysis/cohorts.ts'
import type { Sameness } from '../../index.ts'

export const cohortWords: Sameness<typeof en> = {
  title: 'Кохорте',
  lead: 'Записи по времену свог почетка и колико их је за толико месеци стигло до сваког корака. Записи које нико није унео нису ни у једном од ових бројева.',
  none: 'Ниједна евиденција ове мапе пута не прати се од почетка својих записа.',
  empty:
    'Нема таквих записа, или нема оних које смете да отворите. Изаберите другу јурисдикцију, или додајте записе у евиденцију.',
  register: 'Евиденција',
  area: 'Јурисдикција',
  anyArea: 'Све',
  length: 'Започети у истом раздобљу',
  lengths: { year: 'година', 'half-year': 'полугодиште' },
  of: 'Броји се',
  records: 'Записи',
  months: 'На графикону',
  within: (months) => `за ${months} месеци`,
  byNow: 'до сада',
  cohort: 'Започето',
  began: 'Колико је започето',
  soFar: (shown) => `${shown} до сада`,
  ripeOn: (day) => `не пре ${day}`,
  share: (shown, percent) => `${shown} (${percent})`,
  part: (areas) => `Отворен вам је само део записа: ${areas}.`,
  chart: (what, within) => `${what}: удео који је стигао до сваког корака ${within}`,
  unripe:
    'Кохорта довољно говори тек када је цела имала толико времена. Дотле је уз њене бројеве „до сада“, са даном од којег важе, а графикон их црта као „најмање“.',
  unit: '% започетих',
  atLeast: (shown) => `најмање ${shown}`,
}
