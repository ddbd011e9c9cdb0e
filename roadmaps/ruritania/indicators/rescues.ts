import { defineIndicator, percentUnit, plus, share, sum } from '#definition'
import { calls, persons, rescueCalls, rescuedPersons } from '../data-elements.ts'

export const rescues = defineIndicator({
  id: 'rescues',
  code: 'M1',
  text: { en: 'How often the river watch goes out, and whom it pulls from the water.' },
  name: { en: 'Rescues' },
  elements: ['A.1'],
  directionOfGood: 'down',
  region: 'sum of parts',
  regions: ['river-provinces', 'river-basin'],
  frequency: 'year',
  measures: {
    calls: sum(rescueCalls),
    persons: sum(rescuedPersons),
    drowned: sum(rescuedPersons, { where: { outcome: 'drowned' } }),
    hurt: sum(rescuedPersons, { where: { outcome: 'hurt' } }),
    drownedWomen: sum(rescuedPersons, { where: { outcome: 'drowned', sex: 'female' } }),
    drownedUnknown: sum(rescuedPersons, { where: { outcome: 'drowned', sex: 'not-reported' } }),
  },
  headline: { show: 'persons' },
  chart: { kind: 'stack', by: 'outcome' },
  breakdowns: ['sex', 'outcome', 'call-cause'],
  shows: (terms) => ({
    persons: {
      name: { en: 'Persons pulled out' },
      formula: terms.persons,
      unit: persons,
      breakdowns: ['sex', 'outcome'],
    },
    calls: { name: { en: 'Calls' }, formula: terms.calls, unit: calls, breakdowns: ['call-cause'] },
    harmed: {
      name: { en: 'Hurt or drowned' },
      formula: plus(terms.hurt, terms.drowned),
      unit: persons,
      breakdowns: ['sex'],
    },
    drowned: { name: { en: 'Drowned' }, formula: terms.drowned, unit: persons, breakdowns: ['sex'] },
    womenInside: {
      name: { en: 'Women among the drowned, “not reported” inside the base' },
      formula: share(terms.drownedWomen, terms.drowned, { notReported: 'inside' }),
      unit: percentUnit,
      breakdowns: [],
    },
    womenOutside: {
      name: { en: 'Women among the drowned whose sex is known' },
      formula: share(terms.drownedWomen, terms.drowned, { notReported: { outside: terms.drownedUnknown } }),
      unit: percentUnit,
      breakdowns: [],
    },
  }),
  method: { en: 'Everyone pulled out counts once, alive or not.' },
  workedExample: {
    narrative: { en: 'Zenda pulls out 6 women and 4 men; Strelsau gives only a total of 7, Hofbau nothing.' },
    observations: [
      {
        jurisdiction: 'zenda',
        period: '2023',
        element: 'rescued-persons',
        codes: { sex: 'female', outcome: 'unhurt' },
        value: 6,
      },
      {
        jurisdiction: 'zenda',
        period: '2023',
        element: 'rescued-persons',
        codes: { sex: 'male', outcome: 'unhurt' },
        value: 4,
      },
      { jurisdiction: 'zenda', period: '2023', element: 'rescued-persons', value: 10 },
      { jurisdiction: 'strelsau', period: '2023', element: 'rescued-persons', value: 7 },
    ],
    expects: [
      { show: 'persons', jurisdiction: 'zenda', period: '2023', is: '10' },
      { show: 'persons', jurisdiction: 'hofbau', period: '2023', is: 'not reported' },
      { show: 'persons', jurisdiction: 'river-provinces', period: '2023', is: 'at least 17' },
    ],
  },
})
