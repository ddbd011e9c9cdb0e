// How exports are checked before and after, other than at the place of delivery (target 3.3).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import { licencesIssued, postShipmentChecks } from '../../data-elements/control/export-control.ts'
import {
  checksWithDiversion,
  deliveryVerifications,
  departureChecks,
  licencesDecided,
  licencesRefused,
  preLicenceChecks,
} from '../../data-elements/control/licence-checks.ts'
import { checks, decisions, licences } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

export const licenceChecks = defineIndicator({
  id: 'licence-checks',
  kind: 'target',
  code: 'T6',
  text: { en: 'Checks of arms exports before and after the licence, and licences refused.' },
  name: { en: 'Licence checks' },
  elements: ['3.3'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    before: sum(preLicenceChecks),
    departure: sum(departureChecks),
    documents: sum(deliveryVerifications),
    delivery: sum(postShipmentChecks),
    diverted: sum(checksWithDiversion),
    decided: sum(licencesDecided),
    refused: sum(licencesRefused),
    issued: sum(licencesIssued),
  },
  headline: { show: 'before', beside: ['delivery', 'issued'] },
  chart: { kind: 'split', shows: ['before', 'departure', 'delivery'] },
  shows: (terms) => ({
    before: { name: { en: 'Checks of the end user before a licence' }, formula: terms.before, unit: checks },
    departure: { name: { en: 'Checks at departure' }, formula: terms.departure, unit: checks },
    documents: {
      name: { en: 'Deliveries verified from documents' },
      formula: terms.documents,
      unit: checks,
    },
    delivery: { name: { en: 'Checks at the place of delivery' }, formula: terms.delivery, unit: checks },
    diverted: { name: { en: 'Checks that found a diversion' }, formula: terms.diverted, unit: checks },
    decided: { name: { en: 'Decisions on licences' }, formula: terms.decided, unit: decisions },
    refused: { name: { en: 'Licences refused or revoked' }, formula: terms.refused, unit: decisions },
    refusedShare: {
      name: { en: 'Share of decisions that refused or revoked a licence' },
      formula: share(terms.refused, terms.decided, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    issued: { name: { en: 'Export licences issued' }, formula: terms.issued, unit: licences },
  }),
  method: {
    en: 'The kinds of checks stand apart and are not added up: one export may be checked at every step. KPI 6 takes what a check at the place of delivery finds; here is what else is done. Decisions are those on licences of every kind, to export, import, bring through or broker; licences issued are those for export. More checks are better only beside the number of licences.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Belgrade checks 30 end users before a licence and refuses 5 of 100 licences; Skopje checks 10. The others do not report.',
    },
    observations: [
      row('belgrade', 'pre-licence-checks', 30),
      row('belgrade', 'licences-decided', 100),
      row('belgrade', 'licences-refused', 5),
      row('skopje', 'pre-licence-checks', 10),
    ],
    expects: [
      { show: 'before', jurisdiction: 'belgrade', period: '2023', is: '30' },
      { show: 'before', jurisdiction: 'western-balkans', period: '2023', is: 'at least 40' },
      { show: 'refusedShare', jurisdiction: 'belgrade', period: '2023', is: '5' },
      { show: 'before', jurisdiction: 'tirana', period: '2023', is: 'not reported' },
    ],
  },
})
