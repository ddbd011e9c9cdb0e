// Units in which the roadmap counts, in the words that stand behind a figure.
import { defineUnit } from '#definition'

export const persons = defineUnit({
  id: 'persons',
  name: { en: 'persons' },
  one: { en: 'person' },
  kind: 'count',
})
export const incidents = defineUnit({
  id: 'incidents',
  name: { en: 'incidents' },
  one: { en: 'incident' },
  kind: 'count',
})
export const cases = defineUnit({ id: 'cases', name: { en: 'cases' }, one: { en: 'case' }, kind: 'count' })
/** Pieces. What they are pieces of says the word: firearms, rounds, hand grenades. */
export const items = defineUnit({
  id: 'items',
  name: { en: 'items' },
  one: { en: 'item' },
  kind: 'count',
  ofClass: {
    firearm: { name: { en: 'firearms' }, one: { en: 'firearm' } },
    'light-weapon': { name: { en: 'light weapons' }, one: { en: 'light weapon' } },
    'part-component': { name: { en: 'parts' }, one: { en: 'part' } },
    ammunition: { name: { en: 'rounds' }, one: { en: 'round' } },
    'hand-grenade': { name: { en: 'hand grenades' }, one: { en: 'hand grenade' } },
    mine: { name: { en: 'mines' }, one: { en: 'mine' } },
    'other-munition': { name: { en: 'other munitions' }, one: { en: 'other munition' } },
    explosive: { name: { en: 'pieces of explosives' }, one: { en: 'piece of explosives' } },
    'detonator-initiator': {
      name: { en: 'detonators and initiators' },
      one: { en: 'detonator or initiator' },
    },
    fuse: { name: { en: 'fuses' }, one: { en: 'fuse' } },
    pyrotechnic: { name: { en: 'pyrotechnic articles' }, one: { en: 'pyrotechnic article' } },
    'silencer-accessory': { name: { en: 'accessories' }, one: { en: 'accessory' } },
    'gas-alarm-signal': {
      name: { en: 'gas, alarm and signal weapons' },
      one: { en: 'gas, alarm or signal weapon' },
    },
    'air-gun': { name: { en: 'air guns' }, one: { en: 'air gun' } },
    weapon: { name: { en: 'weapons' }, one: { en: 'weapon' } },
    'weapon-and-part': { name: { en: 'weapons and parts' }, one: { en: 'weapon or part' } },
    'mine-explosive-device': { name: { en: 'devices' }, one: { en: 'device' } },
    'weapon-and-device': { name: { en: 'weapons and devices' }, one: { en: 'weapon or device' } },
  },
})
export const kilograms = defineUnit({ id: 'kg', name: { en: 'kg' }, kind: 'quantity', decimals: 3 })
/** Of one jurisdiction it is a yes or a no. */
export const jurisdictionsUnit = defineUnit({
  id: 'jurisdictions',
  name: { en: 'jurisdictions' },
  one: { en: 'jurisdiction' },
  kind: 'count',
  ofAreas: true,
})
export const documents = defineUnit({
  id: 'documents',
  name: { en: 'documents' },
  one: { en: 'document' },
  kind: 'count',
})
export const facilities = defineUnit({
  id: 'facilities',
  name: { en: 'facilities' },
  one: { en: 'facility' },
  kind: 'count',
})
export const licences = defineUnit({
  id: 'licences',
  name: { en: 'licences' },
  one: { en: 'licence' },
  kind: 'count',
})
export const checks = defineUnit({
  id: 'checks',
  name: { en: 'checks' },
  one: { en: 'check' },
  kind: 'count',
})
export const applications = defineUnit({
  id: 'applications',
  name: { en: 'applications' },
  one: { en: 'application' },
  kind: 'count',
})
export const projects = defineUnit({
  id: 'projects',
  name: { en: 'projects' },
  one: { en: 'project' },
  kind: 'count',
})
export const instrumentsUnit = defineUnit({
  id: 'instruments',
  name: { en: 'instruments' },
  one: { en: 'instrument' },
  kind: 'count',
})
export const criteriaUnit = defineUnit({
  id: 'criteria',
  name: { en: 'criteria' },
  one: { en: 'criterion' },
  kind: 'count',
})
export const acts = defineUnit({ id: 'acts', name: { en: 'acts' }, one: { en: 'act' }, kind: 'count' })
export const destructionEventsUnit = defineUnit({
  id: 'events',
  name: { en: 'events' },
  one: { en: 'event' },
  kind: 'count',
})
export const percent = defineUnit({ id: 'percent', name: { en: '%' }, kind: 'percent' })
/** Of a margin of error: up or down. */
export const percentagePoints = defineUnit({
  id: 'percentage-points',
  name: { en: 'percentage points' },
  kind: 'percent',
})
export const perHundred = defineUnit({
  id: 'per-100-persons',
  name: { en: 'per 100 persons' },
  kind: 'ratio',
})
export const requests = defineUnit({
  id: 'requests',
  name: { en: 'requests' },
  one: { en: 'request' },
  kind: 'count',
})
export const days = defineUnit({ id: 'days', name: { en: 'days' }, one: { en: 'day' }, kind: 'count' })
/** What a sum of days over the cases behind it comes to: an exact mean. */
export const meanDays = defineUnit({
  id: 'mean-days',
  name: { en: 'days on average' },
  one: { en: 'day on average' },
  kind: 'rate',
})
export const reports = defineUnit({
  id: 'reports',
  name: { en: 'reports' },
  one: { en: 'report' },
  kind: 'count',
})
export const inspectionsUnit = defineUnit({
  id: 'inspections',
  name: { en: 'inspections' },
  one: { en: 'inspection' },
  kind: 'count',
})
export const brokersUnit = defineUnit({
  id: 'brokers',
  name: { en: 'brokers' },
  one: { en: 'broker' },
  kind: 'count',
})
export const entries = defineUnit({
  id: 'entries',
  name: { en: 'entries' },
  one: { en: 'entry' },
  kind: 'count',
})
export const activities = defineUnit({
  id: 'activities',
  name: { en: 'activities' },
  one: { en: 'activity' },
  kind: 'count',
})
export const exchangesUnit = defineUnit({
  id: 'exchanges',
  name: { en: 'exchanges' },
  one: { en: 'exchange' },
  kind: 'count',
})
export const campaignsUnit = defineUnit({
  id: 'campaigns',
  name: { en: 'campaigns' },
  one: { en: 'campaign' },
  kind: 'count',
})
export const decisions = defineUnit({
  id: 'decisions',
  name: { en: 'decisions' },
  one: { en: 'decision' },
  kind: 'count',
})
export const perHundredThousand = defineUnit({
  id: 'per-100000-inhabitants',
  name: { en: 'per 100,000 inhabitants' },
  kind: 'rate',
})
export const millionEuros = defineUnit({ id: 'million-eur', name: { en: 'million EUR' }, kind: 'money' })
export const millionDollars = defineUnit({ id: 'million-usd', name: { en: 'million USD' }, kind: 'money' })
export const millionPounds = defineUnit({ id: 'million-gbp', name: { en: 'million GBP' }, kind: 'money' })
