// What inspections of legal entities find wrong, and whether it is mended (targets 7.3 and 7.4).
import { defineIndicator, latest, percentUnit, share, sum } from '#definition'
import {
  deficienciesOpen,
  deficienciesOverdue,
  inspectionsDeficient,
  inspectionsMade,
} from '../../data-elements/control/inspections.ts'
import { inspectionsUnit } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const atEnd = { period: '2023-12' }

export const inspectionDeficiencies = defineIndicator({
  id: 'inspection-deficiencies',
  kind: 'target',
  code: 'T11',
  text: { en: 'Inspections of legal entities, deficiencies found, and those open and overdue.' },
  name: { en: 'Deficiencies open and overdue' },
  elements: ['7.3', '7.4'],
  directionOfGood: 'down',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    open: latest(deficienciesOpen),
    overdue: latest(deficienciesOverdue),
    made: sum(inspectionsMade),
    deficient: sum(inspectionsDeficient),
  },
  headline: { show: 'overdue', beside: ['open', 'made'] },
  chart: { kind: 'split', shows: ['open', 'overdue'] },
  shows: (terms) => ({
    overdue: {
      name: { en: 'Inspections with overdue deficiencies' },
      formula: terms.overdue,
      unit: inspectionsUnit,
    },
    open: { name: { en: 'Inspections with open deficiencies' }, formula: terms.open, unit: inspectionsUnit },
    overdueShare: {
      name: { en: 'Share of open deficiencies that are overdue' },
      formula: share(terms.overdue, terms.open, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    made: { name: { en: 'Inspections made' }, formula: terms.made, unit: inspectionsUnit },
    deficient: {
      name: { en: 'Inspections that found deficiencies' },
      formula: terms.deficient,
      unit: inspectionsUnit,
    },
    deficientShare: {
      name: { en: 'Share of inspections that found deficiencies' },
      formula: share(terms.deficient, terms.made, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
  }),
  method: {
    en: 'Open and overdue are stocks on the last day of the period, counted in inspections and not in single deficiencies: an inspection stays open until the day on which all it found was mended, and is overdue from the last day that was set for it. One without such a day is open and never overdue. A licence that was revoked leaves nothing to mend. An inspection is of a dealer, a security company, a shooting range or another legal entity; stores of institutions are in KPI 13.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje makes 90 inspections, 18 of which find deficiencies. At the end of the year 10 are open, 4 of them overdue. Tirana has 30 open and 6 overdue: 10 of 40 together.',
    },
    observations: [
      row('skopje', 'inspections-made', 90),
      row('skopje', 'inspections-deficient', 18),
      row('skopje', 'deficiencies-open', 10, atEnd),
      row('skopje', 'deficiencies-overdue', 4, atEnd),
      row('tirana', 'deficiencies-open', 30, atEnd),
      row('tirana', 'deficiencies-overdue', 6, atEnd),
    ],
    expects: [
      { show: 'overdue', jurisdiction: 'skopje', period: '2023', is: '4' },
      { show: 'overdueShare', jurisdiction: 'skopje', period: '2023', is: '40' },
      { show: 'overdueShare', jurisdiction: 'western-balkans', period: '2023', is: '25' },
      { show: 'deficientShare', jurisdiction: 'skopje', period: '2023', is: '20' },
      { show: 'overdue', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
