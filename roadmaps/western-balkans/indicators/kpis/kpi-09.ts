import { defineIndicator, percentUnit, share, sum } from '#definition'
import { intelligenceCases, intelligenceCasesOnce } from '../../data-elements/justice/cooperation.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { cases } from '../../terms/units.ts'

const row = (
  jurisdiction: string,
  element: string,
  value: number,
  codes?: Readonly<Record<string, string>>,
) => ({
  jurisdiction,
  period: '2023',
  element,
  ...(codes ? { codes } : {}),
  value,
})
const [taken, once] = ['intelligence-cases', 'intelligence-cases-once']
const from = (source: string) => ({ 'intelligence-source': source })

export const kpi9 = defineIndicator({
  id: 'kpi-9',
  code: 'KPI 9',
  text: kpiTexts['9'],
  name: { en: 'Cases from intelligence' },
  elements: ['2.4', '2.6', '3.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    once: sum(intelligenceCasesOnce),
    ballistic: sum(intelligenceCasesOnce, { where: { 'intelligence-source': 'ballistic' } }),
    region: sum(intelligenceCasesOnce, { where: { partner: 'region' } }),
    memberStates: sum(intelligenceCasesOnce, { where: { partner: 'eu-member-state' } }),
    agencies: sum(intelligenceCasesOnce, { where: { partner: 'eu-agency' } }),
    europol: sum(intelligenceCasesOnce, { where: { partner: 'europol' } }),
    frontex: sum(intelligenceCasesOnce, { where: { partner: 'frontex' } }),
    eurojust: sum(intelligenceCasesOnce, { where: { partner: 'eurojust' } }),
    international: sum(intelligenceCasesOnce, { where: { partner: 'international' } }),
    takenPart: sum(intelligenceCases),
  },
  headline: {
    show: 'cases',
    beside: ['ballistic', 'region', 'memberStates'],
    besideOnPage: ['agencies', 'international'],
  },
  chart: { kind: 'split', shows: ['ballistic', 'region', 'memberStates', 'agencies', 'international'] },
  breakdowns: ['partner', 'intelligence-source'],
  shows: (terms) => {
    const withPartner = (en: string, formula: (typeof terms)['once']) => ({
      name: { en: `Cases begun with ${en}` },
      formula,
      unit: cases,
      breakdowns: ['intelligence-source'],
    })
    return {
      cases: {
        name: { en: 'Cooperation cases from intelligence, joint ones counted once' },
        formula: terms.once,
        unit: cases,
      },
      ballistic: {
        name: { en: 'Cooperation cases from ballistic intelligence' },
        formula: terms.ballistic,
        unit: cases,
        breakdowns: ['partner'],
      },
      ballisticShare: {
        name: { en: 'Share from ballistic intelligence' },
        formula: share(terms.ballistic, terms.once, { notReported: 'inside' }),
        unit: percentUnit,
        breakdowns: ['partner'],
      },
      region: withPartner('authorities in the region', terms.region),
      memberStates: withPartner('EU member states', terms.memberStates),
      agencies: withPartner('EU agencies', terms.agencies),
      europol: withPartner('Europol', terms.europol),
      frontex: withPartner('Frontex', terms.frontex),
      eurojust: withPartner('Eurojust', terms.eurojust),
      international: withPartner('international law enforcement agencies', terms.international),
      takenPart: {
        name: { en: 'Cases a jurisdiction took part in, whoever opened them' },
        formula: terms.takenPart,
        unit: cases,
        region: 'not aggregated',
      },
    }
  },
  method: {
    en: 'A case counts once, under the partner with whom it began, in the period in which it began; agencies are told apart where they are known. A joint case of several jurisdictions of the region is counted by the one that opened it, and one that was opened outside the region by the one that joined first: so the region’s sum counts every case once. This rule is the platform’s. What a jurisdiction took part in, whoever opened it, is a figure of the jurisdiction alone: added up, it would count joint cases on every side, and the region has none. A case recorded before that question was asked counts where it is kept.',
  },
  workedExample: {
    narrative: {
      en: 'Sarajevo works 24 cases, 6 of them from ballistic intelligence; 3 were opened by Tirana, which counts them. Tirana works 10 cases, those 3 among them. The two together worked 31 cases, and not 34. Of the 21 that Sarajevo counts, 4 began with Europol and 2 with another EU agency.',
    },
    observations: [
      row('sarajevo', taken, 6, from('ballistic')),
      row('sarajevo', taken, 18, from('other')),
      row('sarajevo', once, 6, from('ballistic')),
      row('sarajevo', once, 15, from('other')),
      row('sarajevo', once, 4, { partner: 'europol' }),
      row('sarajevo', once, 0, { partner: 'frontex' }),
      row('sarajevo', once, 0, { partner: 'eurojust' }),
      row('sarajevo', once, 2, { partner: 'other-eu-agency' }),
      row('tirana', taken, 10),
      row('tirana', once, 10),
    ],
    expects: [
      { show: 'takenPart', jurisdiction: 'sarajevo', period: '2023', is: '24' },
      { show: 'cases', jurisdiction: 'sarajevo', period: '2023', is: '21' },
      { show: 'ballisticShare', jurisdiction: 'sarajevo', period: '2023', is: '28.6' },
      { show: 'europol', jurisdiction: 'sarajevo', period: '2023', is: '4' },
      { show: 'frontex', jurisdiction: 'sarajevo', period: '2023', is: '0' },
      { show: 'agencies', jurisdiction: 'sarajevo', period: '2023', is: '6' },
      { show: 'cases', jurisdiction: 'western-balkans', period: '2023', is: 'at least 31' },
      { show: 'takenPart', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
      { show: 'cases', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
