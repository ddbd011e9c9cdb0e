// Changes that publications state in percent: shown as stated, and checked against the figures by a quality rule.
import { defineIndicator, percentUnit, stated } from '#definition'
import {
  incidentsChangeOnPrevious,
  incidentsChangeOnYear,
  itemsSeizedChange,
  victimsChangeOnPrevious,
  victimsChangeOnYear,
} from '../../data-elements/context/stated-changes.ts'
import { row } from '../examples/example-row.ts'

export const changesAsPublished = defineIndicator({
  id: 'changes-as-published',
  kind: 'context',
  code: 'C8',
  text: { en: 'Changes of incidents, victims and seizures in percent, as publications state them.' },
  name: { en: 'Changes as published' },
  elements: ['2.1'],
  directionOfGood: 'neither',
  region: 'not aggregated',
  regions: ['western-balkans', 'see-7'],
  frequency: 'year',
  measures: {
    incidentsOnPrevious: stated(incidentsChangeOnPrevious),
    incidentsOnYear: stated(incidentsChangeOnYear),
    victimsOnPrevious: stated(victimsChangeOnPrevious),
    victimsOnYear: stated(victimsChangeOnYear),
    seized: stated(itemsSeizedChange),
  },
  headline: [{ show: 'incidentsOnPrevious' }, { show: 'incidentsOnPrevious', area: 'see-7' }],
  breakdowns: ['incident-type', 'victim-outcome'],
  shows: (terms) => ({
    incidentsOnPrevious: {
      name: { en: 'Incidents, change on the period before' },
      formula: terms.incidentsOnPrevious,
      unit: percentUnit,
      breakdowns: ['incident-type'],
    },
    incidentsOnYear: {
      name: { en: 'Incidents, change on the same period of the year before' },
      formula: terms.incidentsOnYear,
      unit: percentUnit,
      breakdowns: ['incident-type'],
    },
    victimsOnPrevious: {
      name: { en: 'Victims, change on the period before' },
      formula: terms.victimsOnPrevious,
      unit: percentUnit,
      breakdowns: ['victim-outcome'],
    },
    victimsOnYear: {
      name: { en: 'Victims, change on the same period of the year before' },
      formula: terms.victimsOnYear,
      unit: percentUnit,
      breakdowns: ['victim-outcome'],
    },
    seized: {
      name: { en: 'Items seized, change on the year before' },
      formula: terms.seized,
      unit: percentUnit,
      breakdowns: [],
    },
  }),
  method: {
    en: 'As stated for exactly the period, in percent; a fall is negative. Never counted and never added up: a quality rule works the change out from the published figures and says where it differs. Most are stated for half-years: choose that frequency.',
  },
  workedExample: {
    narrative: { en: 'For 2023 a source says that incidents fell by 10 % on the year before.' },
    observations: [row('western-balkans', 'incidents-change-on-previous', -10)],
    expects: [
      { show: 'incidentsOnPrevious', jurisdiction: 'western-balkans', period: '2023', is: '-10' },
      { show: 'victimsOnYear', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
    ],
  },
})
