// Words in sq of cohorts.
import type { cohortWords as en } from '../../en/analysis/cohorts.ts'
import type { Sameness } from '../../index.ts'

export const cohortWords: Sameness<typeof en> = {
  title: 'Kohortat',
  lead: 'Regjistrimet sipas kohës së fillimit të tyre dhe sa prej tyre kishin arritur çdo hap pas kaq muajsh. Regjistrimet që askush nuk i ka futur nuk janë në asnjë nga këta numra.',
  none: 'Asnjë regjistër i kësaj udhërrëfyeje nuk ndiqet nga fillimi i regjistrimeve të tij.',
  empty:
    'Nuk ka regjistrime të tilla, ose asnjë që ju lejohet ta hapni. Zgjidhni një juridiksion tjetër, ose shtoni regjistrime në regjistër.',
  register: 'Regjistri',
  area: 'Juridiksioni',
  anyArea: 'Të gjitha',
  length: 'Filluar në të njëjtin',
  lengths: { year: 'vit', 'half-year': 'gjysmëvjetor' },
  of: 'Numërohen',
  records: 'Regjistrimet',
  months: 'Në grafik',
  within: (months) => `brenda ${months} muajsh`,
  byNow: 'deri tani',
  cohort: 'Filluar në',
  began: 'Sa filluan',
  soFar: (shown) => `${shown} deri tani`,
  ripeOn: (day) => `jo para ${day}`,
  share: (shown, percent) => `${shown} (${percent})`,
  part: (areas) => `Ju është hapur vetëm një pjesë e regjistrimeve: ${areas}.`,
  chart: (what, within) => `${what}: pjesa që arriti çdo hap ${within}`,
  unripe:
    'Një kohortë thotë mjaft kur e gjitha e ka pasur kohën. Deri atëherë numrat e saj shënohen “deri tani”, me ditën nga e cila vlejnë, dhe grafiku i vizaton si “të paktën”.',
  unit: '% e atyre që filluan',
  atLeast: (shown) => `të paktën ${shown}`,
}
