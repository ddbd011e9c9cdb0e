// Who exchanges good practice, on what and where (target 1.6).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import {
  exchangeParticipants,
  exchangesAttended,
  exchangesHosted,
} from '../../data-elements/policy/exchanges.ts'
import { exchangesUnit, persons } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const took = (jurisdiction: string, value: number, codes: Readonly<Record<string, string>> = {}) =>
  row(jurisdiction, 'exchange-participants', value, { codes })

export const goodPractice = defineIndicator({
  id: 'good-practice',
  kind: 'target',
  code: 'T15',
  text: { en: 'Officials who took part in exchanges of good practice, and exchanges hosted and attended.' },
  name: { en: 'Exchange of good practice' },
  elements: ['1.6'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    participants: sum(exchangeParticipants),
    women: sum(exchangeParticipants, { where: { sex: 'female' } }),
    unknown: sum(exchangeParticipants, { where: { sex: 'not-reported' } }),
    hosted: sum(exchangesHosted),
    attended: sum(exchangesAttended),
  },
  headline: { show: 'participants', beside: ['womenShare', 'hosted'] },
  chart: { kind: 'stack', by: 'sex' },
  breakdowns: ['profession', 'exchange-area', 'sex'],
  shows: (terms) => ({
    participants: {
      name: { en: 'Participants of exchanges of good practice' },
      formula: terms.participants,
      unit: persons,
      breakdowns: ['profession', 'exchange-area', 'sex'],
    },
    womenShare: {
      name: { en: 'Share of women among participants whose sex is known' },
      formula: share(terms.women, terms.participants, { notReported: { outside: terms.unknown } }),
      unit: percentUnit,
      breakdowns: ['profession', 'exchange-area'],
    },
    hosted: {
      name: { en: 'Exchanges of good practice hosted' },
      formula: terms.hosted,
      unit: exchangesUnit,
      breakdowns: ['exchange-area'],
    },
    attended: {
      name: { en: 'Exchanges of good practice attended, whoever hosted them' },
      formula: terms.attended,
      unit: exchangesUnit,
      breakdowns: ['exchange-area'],
      region: 'not aggregated',
    },
  }),
  method: {
    en: 'The baseline of target 1.6 names police investigators, prosecutors, forensic examiners and customs officers, and the forums in which they, export control and the SALW Commissions meet. Counted are the officials of each jurisdiction who took part, by profession, sex and area of the Roadmap; whoever took part in two exchanges counts twice. The areas are the seven goals, and an exchange on several of them has a code of its own. Exchanges are counted by their first day. One that several jurisdictions attend counts for each of them: so the region has no sum of those attended, and its own sum is of those hosted in it. What is held outside the region or online is hosted by none of its jurisdictions. That participation shows whether good practice is exchanged is an interpretation of this platform; what is taken up from an exchange stands in its record and is not counted.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Skopje hosts 2 exchanges and attends 5, with 40 officials, 16 of them women and 4 of unknown sex; 10 are prosecutors. Tirana attends 3, two of which are those in Skopje, with 24 officials, 8 of them women, and hosts none. 24 of the 60 whose sex is known are women.',
    },
    observations: [
      took('skopje', 40),
      took('skopje', 16, { sex: 'female' }),
      took('skopje', 20, { sex: 'male' }),
      took('skopje', 4, { sex: 'not-reported' }),
      took('skopje', 10, { profession: 'prosecutor' }),
      row('skopje', 'exchanges-hosted', 2),
      row('skopje', 'exchanges-attended', 5),
      took('tirana', 24),
      took('tirana', 8, { sex: 'female' }),
      took('tirana', 16, { sex: 'male' }),
      took('tirana', 0, { sex: 'not-reported' }),
      row('tirana', 'exchanges-hosted', 0),
      row('tirana', 'exchanges-attended', 3),
    ],
    expects: [
      { show: 'participants', jurisdiction: 'skopje', period: '2023', is: '40' },
      {
        ...{ show: 'participants', jurisdiction: 'skopje', period: '2023', is: '10' },
        codes: { profession: 'prosecutor' },
      },
      { show: 'womenShare', jurisdiction: 'skopje', period: '2023', is: '44.4' },
      { show: 'womenShare', jurisdiction: 'western-balkans', period: '2023', is: '40' },
      { show: 'hosted', jurisdiction: 'western-balkans', period: '2023', is: 'at least 2' },
      { show: 'attended', jurisdiction: 'tirana', period: '2023', is: '3' },
      { show: 'attended', jurisdiction: 'western-balkans', period: '2023', is: 'not reported' },
      { show: 'participants', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
