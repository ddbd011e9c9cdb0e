// English words of durations: how long something took.

export const durationWords = {
  title: 'How long it took',
  lead: 'Days from one event to another in the records of a register. Half of the records lie between the first and the third quartile.',
  none: 'No register of this roadmap says how long something took.',
  empty:
    'There are no such records, or none that you may open. Choose another jurisdiction, or add records to the register.',
  duration: 'Duration',
  area: 'Jurisdiction',
  anyArea: 'All',
  from: 'From',
  to: 'To',
  apart: (name: string) => `Apart by: ${name}`,
  together: 'All jurisdictions',
  noCode: 'not stated',
  records: 'Records',
  known: 'Known',
  unknown: 'Not known',
  backwards: 'Backwards',
  lower: 'First quartile',
  median: 'Median',
  upper: 'Third quartile',
  tooFew: (fewest: string) => `Too few to say: fewer than ${fewest} are known`,
  chart: (name: string) => `${name}: records by number of days`,
  days: 'Days',
  below: (end: string) => `under ${end}`,
  between: (start: string, end: string) => `${start} to ${end}`,
  beyond: (start: string) => `${start} and more`,
  part: (areas: string) => `Only a part of the records is open to you: ${areas}.`,
  notes:
    'A record whose days are not known stands under “not known”. Where the days run backwards, one of them is wrong: such records are in no quartile. A record with things of several kinds stands under each of them, so that kinds are never added up.',
} as const
