// Words in mk of cohorts.
import type { cohortWords as en } from '../../en/analysis/cohorts.ts'
import type { Sameness } from '../../index.ts'

export const cohortWords: Sameness<typeof en> = {
  title: 'Кохорти',
  lead: 'Записи според времето на нивниот почеток и колку од нив за толку месеци стигнале до секој чекор. Записите што никој не ги внел не се во ниеден од овие броеви.',
  none: 'Ниедна евиденција на овој патоказ не се следи од почетокот на записите.',
  empty:
    'Нема такви записи, или нема такви што смеете да ги отворите. Изберете друга јурисдикција, или додајте записи во регистарот.',
  register: 'Евиденција',
  area: 'Јурисдикција',
  anyArea: 'Сите',
  length: 'Започнати во иста',
  lengths: { year: 'година', 'half-year': 'полугодие' },
  of: 'Се брои',
  records: 'Записи',
  months: 'На графиконот',
  within: (months) => `за ${months} месеци`,
  byNow: 'досега',
  cohort: 'Започнато',
  began: 'Колку започнале',
  soFar: (shown) => `${shown} досега`,
  ripeOn: (day) => `не пред ${day}`,
  share: (shown, percent) => `${shown} (${percent})`,
  part: (areas) => `Отворен ви е само дел од записите: ${areas}.`,
  chart: (what, within) => `${what}: удел што стигнал до секој чекор ${within}`,
  unripe:
    'Кохортата кажува доволно дури откако целата имала толку време. Дотогаш кон нејзините броеви стои „досега“, со денот од кој важат, а графиконот ги црта како „најмалку“.',
  unit: '% од започнатите',
  atLeast: (shown) => `најмалку ${shown}`,
}
