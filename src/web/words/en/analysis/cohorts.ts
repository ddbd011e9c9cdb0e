// English words of cohorts: records by the time of their beginning.

export const cohortWords = {
  title: 'Cohorts',
  lead: 'Records by the time of their beginning, and how many of them had reached each step after so many months. Records that nobody has entered are in none of these numbers.',
  none: 'No register of this roadmap is followed from the beginning of its records.',
  empty:
    'There are no such records, or none that you may open. Choose another jurisdiction, or add records to the register.',
  register: 'Register',
  area: 'Jurisdiction',
  anyArea: 'All',
  length: 'Begun in the same',
  lengths: { year: 'year', 'half-year': 'half-year' },
  of: 'Counted',
  records: 'Records',
  months: 'In the chart',
  within: (months: string) => `within ${months} months`,
  byNow: 'by now',
  cohort: 'Begun in',
  began: 'How many began',
  soFar: (shown: string) => `${shown} so far`,
  ripeOn: (day: string) => `not before ${day}`,
  share: (shown: string, percent: string) => `${shown} (${percent})`,
  part: (areas: string) => `Only a part of the records is open to you: ${areas}.`,
  chart: (what: string, within: string) => `${what}: share that reached each step ${within}`,
  unripe:
    'A cohort says enough once all of it has had the time. Until then its numbers are marked “so far”, with the day from which they count, and the chart draws them as “at least”.',
  unit: '% of those that began',
  atLeast: (shown: string) => `at least ${shown}`,
} as const
