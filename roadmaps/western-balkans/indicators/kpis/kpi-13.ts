import { defineIndicator, latest, percentUnit, share } from '#definition'
import {
  facilitiesInLine,
  facilitiesOwnRules,
  storageFacilities,
} from '../../data-elements/stores/storage-facilities.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { facilities } from '../../terms/units.ts'

const stock = (jurisdiction: string, value: number, element: string, judgement?: string) => ({
  jurisdiction,
  period: '2023-12',
  element: `storage-facilities${element}`,
  ...(judgement ? { codes: { judgement } } : {}),
  value,
})

export const kpi13 = defineIndicator({
  id: 'kpi-13',
  code: 'KPI 13',
  text: kpiTexts['13'],
  name: { en: 'Safe storage facilities' },
  elements: ['7.1', '7.2', '7.3'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    inLine: latest(facilitiesInLine),
    ownRules: latest(facilitiesOwnRules),
    met: latest(storageFacilities, { where: { judgement: 'met' } }),
    assessed: latest(storageFacilities, { where: { judgement: ['met', 'partly-met', 'not-met'] } }),
    all: latest(storageFacilities),
  },
  headline: { show: 'compliant', beside: ['all', 'assessed', 'share'], besideOnPage: ['ownRules'] },
  chart: { kind: 'funnel', shows: ['all', 'assessed', 'compliant'] },
  breakdowns: ['facility-owner'],
  shows: (terms) => ({
    compliant: {
      name: { en: 'Facilities in line with international standards' },
      formula: terms.inLine,
      unit: facilities,
    },
    share: {
      name: {
        en: 'Share of all facilities in use that are in line with international standards, unassessed ones included',
      },
      formula: share(terms.inLine, terms.all, { notReported: 'inside', isPart: true }),
      unit: percentUnit,
    },
    ownRules: {
      name: { en: 'Facilities that meet the jurisdiction’s own rules or another standard only' },
      formula: terms.ownRules,
      unit: facilities,
    },
    met: {
      name: { en: 'Facilities judged as met, by whatever standard and with whatever clauses' },
      formula: terms.met,
      unit: facilities,
    },
    assessed: { name: { en: 'Facilities assessed' }, formula: terms.assessed, unit: facilities },
    all: { name: { en: 'Facilities in use' }, formula: terms.all, unit: facilities },
  }),
  method: {
    en: 'A stock on the last day of the period for which it is known. A facility is in line with international standards with an assessment in date that judges it as met by MOSAIC 05.20, IATG 01.20 or IATG 12.20, and only if every compulsory clause is met: perimeter, guards, control of access and of keys, doors and walls, intrusion alarm, inventory, stock-take, fire safety, trained personnel and an emergency plan; where ammunition or explosives are stored also weapons apart from ammunition, protection from lightning, distances by quantity, compatibility groups and surveillance of ammunition. A clause that was not answered is not met. Which clauses are compulsory is the platform’s proposal, after MOSAIC and the IATG, and to be confirmed by the SALW Commissions. What meets the jurisdiction’s own rules, or a standard that is not named here, stands beside and is not in line by that. A facility that was not assessed, or whose assessment has run out, counts among the facilities in use and not among those in line. A stock is never added up over time.',
  },
  workedExample: {
    narrative: {
      en: 'At the end of 2023 Skopje has 40 facilities: 13 were judged as met, 10 of them by MOSAIC or the IATG with every compulsory clause, 2 by rules of its own, and of one a clause is not met; 6 are met in part, 4 are not, 17 were not assessed. Tirana has 10, of which 5 are in line. Together 15 of 50: 30 %.',
    },
    observations: [
      stock('skopje', 40, ''),
      stock('skopje', 13, '', 'met'),
      stock('skopje', 6, '', 'partly-met'),
      stock('skopje', 4, '', 'not-met'),
      stock('skopje', 10, '-in-line'),
      stock('skopje', 2, '-own-rules'),
      stock('tirana', 10, ''),
      stock('tirana', 5, '-in-line'),
    ],
    expects: [
      { show: 'compliant', jurisdiction: 'skopje', period: '2023', is: '10' },
      { show: 'ownRules', jurisdiction: 'skopje', period: '2023', is: '2' },
      { show: 'met', jurisdiction: 'skopje', period: '2023', is: '13' },
      { show: 'assessed', jurisdiction: 'skopje', period: '2023', is: '23' },
      { show: 'share', jurisdiction: 'skopje', period: '2023', is: '25' },
      { show: 'share', jurisdiction: 'western-balkans', period: '2023', is: '30' },
      { show: 'compliant', jurisdiction: 'western-balkans', period: '2023', is: 'at least 15' },
      { show: 'compliant', jurisdiction: 'sarajevo', period: '2023', is: 'not reported' },
    ],
  },
})
