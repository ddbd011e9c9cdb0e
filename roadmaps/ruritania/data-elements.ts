// The data elements of the invented roadmap: every accumulation, unit kind and reporter once.
import { defineDataElement, defineUnit } from '#definition'
import { cause, judgement, outcome, rule, sex, stage } from './code-lists.ts'

export const persons = defineUnit({
  id: 'persons',
  name: { en: 'persons' },
  one: { en: 'person' },
  kind: 'count',
})
export const calls = defineUnit({ id: 'calls', name: { en: 'calls' }, one: { en: 'call' }, kind: 'count' })
const items = defineUnit({
  id: 'items',
  name: { en: 'items' },
  one: { en: 'item' },
  kind: 'count',
  ofClass: {
    bottle: { name: { en: 'bottles' }, one: { en: 'bottle' } },
    tyre: { name: { en: 'tyres' }, one: { en: 'tyre' } },
  },
})
export const cases = defineUnit({ id: 'cases', name: { en: 'cases' }, one: { en: 'case' }, kind: 'count' })
const litres = defineUnit({ id: 'litres', name: { en: 'litres' }, kind: 'quantity', decimals: 1 })
export const provinces = defineUnit({
  id: 'provinces',
  name: { en: 'provinces' },
  one: { en: 'province' },
  kind: 'count',
  ofAreas: true,
})
export const rules = defineUnit({ id: 'rules', name: { en: 'rules' }, one: { en: 'rule' }, kind: 'count' })
export const percent = defineUnit({ id: 'percent', name: { en: '%' }, kind: 'percent' })

export const rescueCalls = defineDataElement({
  id: 'rescue-calls',
  name: { en: 'Rescue calls' },
  definition: { en: 'Calls the river watch went out for; false alarms are not counted.' },
  unit: calls,
  dimensions: [cause],
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
})

export const rescuedPersons = defineDataElement({
  id: 'rescued-persons',
  name: { en: 'Persons pulled from the river' },
  definition: { en: 'Everyone the river watch pulled out, alive or not.' },
  unit: persons,
  dimensions: [outcome, sex],
  accumulation: 'period',
})

export const callsChange = defineDataElement({
  id: 'calls-change',
  name: { en: 'Rescue calls, stated change on the year before' },
  definition: { en: 'The change in percent as the yearbook prints it.' },
  unit: percent,
  accumulation: 'period',
  statedChange: { of: 'rescue-calls', against: 'previous period' },
})

export const litterCollected = defineDataElement({
  id: 'litter-collected',
  name: { en: 'Litter collected' },
  definition: { en: 'Pieces taken out of the river, by kind.' },
  unit: items,
  accumulation: 'period',
  alsoPublishedAs: ['cumulative'],
  itemClasses: ['bottle', 'tyre', 'mixed-litter'],
})

export const oilSkimmed = defineDataElement({
  id: 'oil-skimmed',
  name: { en: 'Oil skimmed' },
  definition: { en: 'Oil taken from the surface, in litres.' },
  unit: litres,
  accumulation: 'period',
  itemClasses: ['oil'],
})

export const fishingCases = defineDataElement({
  id: 'fishing-cases',
  name: { en: 'Cases of unlawful fishing' },
  definition: { en: 'Cases by how far they came; a fined case is also a reported one.' },
  unit: cases,
  dimensions: [stage],
  accumulation: 'period',
})

export const lifeguards = defineDataElement({
  id: 'lifeguards',
  name: { en: 'Lifeguards on duty' },
  definition: { en: 'Lifeguards employed on the last day of the period.' },
  unit: persons,
  dimensions: [sex],
  accumulation: 'stock',
})

export const ruleJudgement = defineDataElement({
  id: 'rule-judgement',
  name: { en: 'Judgement of a river rule' },
  definition: { en: 'Who judged which rule as met, on that day: 1 per rule and judgement.' },
  unit: provinces,
  dimensions: [rule, judgement],
  accumulation: 'stock',
})

export const trustInWatch = defineDataElement({
  id: 'trust-in-watch',
  name: { en: 'Trust in the river watch' },
  definition: { en: 'Share of people asked who trust the river watch.' },
  unit: percent,
  accumulation: 'stock',
  reporter: 'survey',
})

export const dataElements = [
  rescueCalls,
  rescuedPersons,
  callsChange,
  litterCollected,
  oilSkimmed,
  fishingCases,
  lifeguards,
  ruleJudgement,
  trustInWatch,
]
