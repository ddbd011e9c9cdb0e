import { checklist, criteriaMet, criteriaMissed, defineIndicator, latest, type Term } from '#definition'
import {
  actsJudged,
  frameworkJudgement,
  frameworksReportedHarmonised,
  weaponsLaws,
  weaponsLawsHarmonised,
} from '../../data-elements/policy/frameworks.ts'
import { kpiTexts } from '../../texts/kpi-texts.ts'
import { acts, documents, instrumentsUnit, jurisdictionsUnit } from '../../terms/units.ts'

/** The three that the sentence names; the first of them is seven acts of EU legislation. */
const euLegislation = [
  ...(['firearms-directive', 'marking-rules', 'deactivation-rules', 'alarm-signal-rules'] as const),
  ...(['civil-explosives', 'precursors', 'export-regulation'] as const),
] as const
const deciding = [...euLegislation, 'arms-trade-treaty', 'firearms-protocol'] as const
/** What baseline 1.3 names beside them. */
const beside = [
  ...(['common-position', 'tracing-instrument', 'osce-guidelines', 'isacs'] as const),
  'joint-investigation-teams',
] as const

const judgedAs = { over: 'instrument', judgement: 'judgement', met: ['met'] } as const
const all = (instrument: typeof deciding | typeof euLegislation) => ({ ...judgedAs, where: { instrument } })
const only = (instrument: 'arms-trade-treaty' | 'firearms-protocol') => ({
  ...judgedAs,
  where: { instrument },
})

const judged = (jurisdiction: string, instrument: string, judgement: string) => ({
  jurisdiction,
  period: '2023-12',
  element: 'framework-judgement',
  codes: { instrument, judgement },
  value: 1,
})
const actsOf = (level: string, instrument: string, judgement: string, value: number) => ({
  jurisdiction: 'sarajevo',
  period: '2023-12',
  element: 'acts-judged',
  codes: { 'territorial-level': level, instrument, judgement },
  value,
})
const directive = 'firearms-directive'

const framework = (what: string, formula: Term<'jurisdictions'>) => ({
  name: { en: `Legal frameworks ${what}` },
  formula,
  unit: jurisdictionsUnit,
  breakdowns: [],
})
const instruments = (en: string, formula: Term<'criteria'>) => ({
  name: { en },
  formula,
  unit: instrumentsUnit,
  breakdowns: ['instrument'],
})
const published = (en: string, formula: Term<'documents'>) => ({
  name: { en },
  formula,
  unit: documents,
  breakdowns: [],
})

export const kpi1 = defineIndicator({
  id: 'kpi-1',
  code: 'KPI 1',
  text: kpiTexts['1'],
  name: { en: 'Harmonised legal frameworks' },
  elements: ['1.1', '1.2', '1.3', '1.4'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    harmonised: checklist(frameworkJudgement, all(deciding)),
    instrumentsMet: criteriaMet(frameworkJudgement, all(deciding)),
    instrumentsLacking: criteriaMissed(frameworkJudgement, all(deciding)),
    eu: checklist(frameworkJudgement, all(euLegislation)),
    treaty: checklist(frameworkJudgement, only('arms-trade-treaty')),
    firearmsProtocol: checklist(frameworkJudgement, only('firearms-protocol')),
    besideMet: criteriaMet(frameworkJudgement, { ...judgedAs, where: { instrument: beside } }),
    besideLacking: criteriaMissed(frameworkJudgement, { ...judgedAs, where: { instrument: beside } }),
    actsMet: latest(actsJudged, { where: { judgement: 'met' } }),
    actsLacking: latest(actsJudged, { where: { judgement: ['partly-met', 'not-met'] } }),
    protocol: latest(frameworksReportedHarmonised, { where: { instrument: 'firearms-protocol' } }),
    laws: latest(weaponsLaws),
    lawsHarmonised: latest(weaponsLawsHarmonised),
  },
  headline: [
    {
      show: 'harmonised',
      beside: ['eu', 'treaty', 'firearmsProtocol'],
      besideOnPage: ['instrumentsMet', 'instrumentsLacking'],
    },
    { show: 'protocol' },
  ],
  chart: { kind: 'split', shows: ['harmonised', 'eu', 'treaty', 'firearmsProtocol'] },
  breakdowns: ['instrument', 'territorial-level'],
  shows: (terms) => ({
    harmonised: framework('fully harmonised', terms.harmonised),
    instrumentsMet: instruments(
      'Instruments met, of the nine that decide in each jurisdiction',
      terms.instrumentsMet,
    ),
    instrumentsLacking: instruments(
      'Instruments not met or met in part, of the nine that decide in each jurisdiction',
      terms.instrumentsLacking,
    ),
    eu: framework('in line with the EU legislation', terms.eu),
    treaty: framework('in line with the Arms Trade Treaty', terms.treaty),
    firearmsProtocol: framework('in line with the Firearms Protocol', terms.firearmsProtocol),
    actsMet: {
      name: { en: 'Legal acts that follow their instrument' },
      formula: terms.actsMet,
      unit: acts,
      breakdowns: ['territorial-level', 'instrument'],
    },
    actsLacking: {
      name: { en: 'Legal acts in which something is lacking' },
      formula: terms.actsLacking,
      unit: acts,
      breakdowns: ['territorial-level', 'instrument'],
    },
    besideMet: instruments(
      'Further instruments of baseline 1.3 met, of five in each jurisdiction',
      terms.besideMet,
    ),
    besideLacking: instruments(
      'Further instruments of baseline 1.3 not met or met in part, of five in each jurisdiction',
      terms.besideLacking,
    ),
    protocol: {
      name: { en: 'Jurisdictions that report full compliance with the Firearms Protocol' },
      formula: terms.protocol,
      unit: jurisdictionsUnit,
      breakdowns: [],
    },
    laws: published('Laws on weapons in force, as published', terms.laws),
    lawsHarmonised: published('Laws on weapons published as harmonised', terms.lawsHarmonised),
  }),
  method: {
    en: 'A checklist. The sentence names three things: the EU legislation, the Arms Trade Treaty and the Firearms Protocol. That the EU legislation means seven acts of it (firearms, marking, deactivation, alarm and signal weapons, explosives for civil uses, precursors, Regulation 258/2012) is an interpretation of this platform, after the baseline of target 1.3. So nine instruments decide: a framework counts as 1 when all nine are met, and as 0 as soon as one of them is judged as not met or met in part. While instruments are not judged yet the answer lies between. A judgement holds until the next one. The region is the number of jurisdictions.\n\nWhat is met and what is lacking is counted instrument by instrument; broken down by instrument, the region says how many jurisdictions meet it. An instrument counts as met where every act in force that has to follow it does, at every territorial level; the acts themselves are counted by level, and what is missing in each is written in the register. The further instruments of baseline 1.3 (EU Common Position, International Tracing Instrument, OSCE guidelines, ISACS, Guideline on Joint Investigation Teams) are judged in the same way and stand beside; they do not decide, because the sentence does not name them.\n\nWhat authorities say of themselves, and what is published of single laws, is shown apart and is no judgement.',
  },
  workedExample: {
    narrative: {
      en: 'In December 2023 Podgorica is judged to meet all nine instruments that decide, and misses the OSCE guidelines, which do not. Tirana meets eight; the Firearms Protocol is met in part. In Skopje only the Firearms Directive was judged, and it is met. Nobody judged the other three. So one framework is certainly harmonised; Skopje may be a second. The Firearms Directive is met by at least three. In Sarajevo two laws of entities were judged by the directive: one follows it, in the other something is lacking.',
    },
    observations: [
      ...deciding.map((instrument) => judged('podgorica', instrument, 'met')),
      judged('podgorica', 'osce-guidelines', 'not-met'),
      ...deciding
        .filter((instrument) => instrument !== 'firearms-protocol')
        .map((instrument) => judged('tirana', instrument, 'met')),
      judged('tirana', 'firearms-protocol', 'partly-met'),
      judged('skopje', directive, 'met'),
      actsOf('entity', directive, 'met', 1),
      actsOf('entity', directive, 'partly-met', 1),
      actsOf('entity', directive, 'not-met', 0),
    ],
    expects: [
      { show: 'harmonised', jurisdiction: 'podgorica', period: '2023', is: '1' },
      { show: 'harmonised', jurisdiction: 'podgorica', period: '2022', is: 'not reported' },
      { show: 'harmonised', jurisdiction: 'tirana', period: '2023', is: '0' },
      { show: 'harmonised', jurisdiction: 'tirana', period: '2024', is: '0' },
      { show: 'harmonised', jurisdiction: 'skopje', period: '2023', is: '0 to 1' },
      { show: 'harmonised', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
      { show: 'harmonised', jurisdiction: 'western-balkans', period: '2023', is: 'at least 1' },
      { show: 'instrumentsMet', jurisdiction: 'podgorica', period: '2023', is: '9' },
      { show: 'instrumentsMet', jurisdiction: 'tirana', period: '2023', is: '8' },
      { show: 'instrumentsMet', jurisdiction: 'skopje', period: '2023', is: '1 to 9' },
      { show: 'instrumentsLacking', jurisdiction: 'tirana', period: '2023', is: '1' },
      {
        ...{ show: 'instrumentsLacking', jurisdiction: 'tirana', period: '2023' },
        ...{ codes: { instrument: 'firearms-protocol' }, is: '1' },
      },
      {
        ...{ show: 'instrumentsMet', jurisdiction: 'western-balkans', period: '2023' },
        ...{ codes: { instrument: directive }, is: 'at least 3' },
      },
      { show: 'eu', jurisdiction: 'tirana', period: '2023', is: '1' },
      { show: 'treaty', jurisdiction: 'tirana', period: '2023', is: '1' },
      { show: 'firearmsProtocol', jurisdiction: 'tirana', period: '2023', is: '0' },
      { show: 'besideMet', jurisdiction: 'podgorica', period: '2023', is: '0 to 4' },
      { show: 'besideLacking', jurisdiction: 'podgorica', period: '2023', is: '1 to 5' },
      {
        ...{ show: 'actsLacking', jurisdiction: 'sarajevo', period: '2023' },
        ...{ codes: { 'territorial-level': 'entity' }, is: 'at least 1' },
      },
    ],
  },
})
