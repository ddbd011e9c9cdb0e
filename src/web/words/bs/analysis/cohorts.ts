// Words in bs of cohorts.
import type { cohortWords as en } from '../../en/analysis/cohorts.ts'
import type { Sameness } from '../../index.ts'

export const cohortWords: Sameness<typeof en> = {
  title: 'Kohorte',
  lead: 'Zapisi po vremenu svog početka i koliko ih je za toliko mjeseci stiglo do svakog koraka. Zapisi koje niko nije unio nisu ni u jednom od ovih brojeva.',
  none: 'Nijedna evidencija ove mape puta ne prati se od početka svojih zapisa.',
  empty:
    'Nema takvih zapisa, ili nema onih koje smijete otvoriti. Izaberite drugu jurisdikciju, ili dodajte zapise u evidenciju.',
  register: 'Evidencija',
  area: 'Jurisdikcija',
  anyArea: 'Sve',
  length: 'Započeti u istom razdoblju',
  lengths: { year: 'godina', 'half-year': 'polugodište' },
  of: 'Broji se',
  records: 'Zapisi',
  months: 'Na grafikonu',
  within: (months) => `za ${months} mjeseci`,
  byNow: 'do sada',
  cohort: 'Započeto',
  began: 'Koliko je započeto',
  soFar: (shown) => `${shown} do sada`,
  ripeOn: (day) => `ne prije ${day}`,
  share: (shown, percent) => `${shown} (${percent})`,
  part: (areas) => `Otvoren vam je samo dio zapisa: ${areas}.`,
  chart: (what, within) => `${what}: udio koji je stigao do svakog koraka ${within}`,
  unripe:
    'Kohorta dovoljno govori tek kada je cijela imala toliko vremena. Dotle je uz njene brojeve „do sada“, s danom od kojeg važe, a grafikon ih crta kao „najmanje“.',
  unit: '% započetih',
  atLeast: (shown) => `najmanje ${shown}`,
}
