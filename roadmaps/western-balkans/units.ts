// Units in which the roadmap counts.
import { defineUnit } from '#definition'

export const persons = defineUnit({ id: 'persons', name: { en: 'persons' }, kind: 'count' })
export const incidents = defineUnit({ id: 'incidents', name: { en: 'incidents' }, kind: 'count' })
export const cases = defineUnit({ id: 'cases', name: { en: 'cases' }, kind: 'count' })
/** Pieces: firearms, rounds, grenades. What they are pieces of is said by the item class. */
export const items = defineUnit({ id: 'items', name: { en: 'items' }, kind: 'count' })
export const kilograms = defineUnit({ id: 'kg', name: { en: 'kg' }, kind: 'quantity' })
export const jurisdictionsUnit = defineUnit({
  id: 'jurisdictions',
  name: { en: 'jurisdictions' },
  kind: 'count',
})
export const instrumentsUnit = defineUnit({ id: 'instruments', name: { en: 'instruments' }, kind: 'count' })
export const criteriaUnit = defineUnit({ id: 'criteria', name: { en: 'criteria' }, kind: 'count' })
export const acts = defineUnit({ id: 'acts', name: { en: 'acts' }, kind: 'count' })
export const documents = defineUnit({ id: 'documents', name: { en: 'documents' }, kind: 'count' })
export const facilities = defineUnit({ id: 'facilities', name: { en: 'facilities' }, kind: 'count' })
export const destructionEventsUnit = defineUnit({ id: 'events', name: { en: 'events' }, kind: 'count' })
export const licences = defineUnit({ id: 'licences', name: { en: 'licences' }, kind: 'count' })
export const checks = defineUnit({ id: 'checks', name: { en: 'checks' }, kind: 'count' })
export const applications = defineUnit({ id: 'applications', name: { en: 'applications' }, kind: 'count' })
export const projects = defineUnit({ id: 'projects', name: { en: 'projects' }, kind: 'count' })
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
export const requests = defineUnit({ id: 'requests', name: { en: 'requests' }, kind: 'count' })
export const days = defineUnit({ id: 'days', name: { en: 'days' }, kind: 'count' })
/** What a sum of days over the cases behind it comes to: an exact mean. */
export const meanDays = defineUnit({ id: 'mean-days', name: { en: 'days on average' }, kind: 'rate' })
export const reports = defineUnit({ id: 'reports', name: { en: 'reports' }, kind: 'count' })
export const inspectionsUnit = defineUnit({ id: 'inspections', name: { en: 'inspections' }, kind: 'count' })
export const brokersUnit = defineUnit({ id: 'brokers', name: { en: 'brokers' }, kind: 'count' })
export const entries = defineUnit({ id: 'entries', name: { en: 'entries' }, kind: 'count' })
export const activities = defineUnit({ id: 'activities', name: { en: 'activities' }, kind: 'count' })
export const campaignsUnit = defineUnit({ id: 'campaigns', name: { en: 'campaigns' }, kind: 'count' })
export const decisions = defineUnit({ id: 'decisions', name: { en: 'decisions' }, kind: 'count' })
export const perHundredThousand = defineUnit({
  id: 'per-100000-inhabitants',
  name: { en: 'per 100,000 inhabitants' },
  kind: 'rate',
})
export const millionEuros = defineUnit({ id: 'million-eur', name: { en: 'million EUR' }, kind: 'money' })
export const millionDollars = defineUnit({ id: 'million-usd', name: { en: 'million USD' }, kind: 'money' })
export const millionPounds = defineUnit({ id: 'million-gbp', name: { en: 'million GBP' }, kind: 'money' })
