// Whom awareness activities reached, by sex and age (goal 4).
import { defineIndicator, percentUnit, share, sum } from '#definition'
import {
  awarenessActivities,
  awarenessAudience,
  awarenessForLicensed,
  awarenessForMedia,
  awarenessForProducers,
  awarenessParticipants,
} from '../../data-elements/policy/awareness.ts'
import { activities, persons } from '../../terms/units.ts'
import { row } from '../examples/example-row.ts'

const took = (jurisdiction: string, sex: string, value: number) =>
  row(jurisdiction, 'awareness-participants', value, { codes: { sex } })

const celebratory = { 'awareness-theme': 'celebratory' }

export const awarenessReach = defineIndicator({
  id: 'awareness-reach',
  kind: 'target',
  code: 'T8',
  text: { en: 'People who took part in awareness activities, by sex and age, and people reached.' },
  name: { en: 'Reach of awareness activities' },
  elements: ['4.1', '4.2', '4.4', '4.5', '4.6', '4.7', '4.8'],
  directionOfGood: 'up',
  region: 'sum of parts',
  regions: ['western-balkans'],
  frequency: 'year',
  measures: {
    participants: sum(awarenessParticipants),
    women: sum(awarenessParticipants, { where: { sex: 'female' } }),
    unknown: sum(awarenessParticipants, { where: { sex: 'not-reported' } }),
    youngMen: sum(awarenessParticipants, { where: { sex: 'male', 'age-band': '19-35' } }),
    audience: sum(awarenessAudience),
    activities: sum(awarenessActivities),
    forLicensed: sum(awarenessForLicensed),
    forProducers: sum(awarenessForProducers),
    forMedia: sum(awarenessForMedia),
  },
  headline: { show: 'participants', beside: ['womenShare', 'activities'] },
  chart: { kind: 'stack', by: 'sex' },
  breakdowns: ['sex', 'age-band', 'awareness-theme'],
  shows: (terms) => ({
    participants: {
      name: { en: 'Participants of awareness activities' },
      formula: terms.participants,
      unit: persons,
      breakdowns: ['sex', 'age-band'],
    },
    womenShare: {
      name: { en: 'Share of women and girls among participants whose sex is known' },
      formula: share(terms.women, terms.participants, { notReported: { outside: terms.unknown } }),
      unit: percentUnit,
      breakdowns: ['age-band'],
    },
    youngMen: {
      name: { en: 'Young men among participants, 19 to 35' },
      formula: terms.youngMen,
      unit: persons,
      breakdowns: [],
    },
    audience: {
      name: { en: 'People reached beside participants, as far as counted' },
      formula: terms.audience,
      unit: persons,
      breakdowns: [],
    },
    activities: {
      name: { en: 'Awareness activities' },
      formula: terms.activities,
      unit: activities,
      breakdowns: ['awareness-theme'],
    },
    forLicensed: {
      name: { en: 'Activities for holders of firearms, dealers, ranges, security companies or carriers' },
      formula: terms.forLicensed,
      unit: activities,
      breakdowns: [],
    },
    forProducers: {
      name: { en: 'Activities for producers of firearms, ammunition or explosives' },
      formula: terms.forProducers,
      unit: activities,
      breakdowns: [],
    },
    forMedia: {
      name: { en: 'Activities for media' },
      formula: terms.forMedia,
      unit: activities,
      breakdowns: [],
    },
  }),
  method: {
    en: 'Participants are those who were there, by sex and age band; whoever took part twice counts twice. Readers, viewers and visitors are a figure of their own: nobody knows their sex and age, and one person may be counted by every broadcast. The two are never added up. Target 4.5 speaks of young men: the band of 19 to 35 years is the one that records have. Activities are counted by theme: celebratory shooting is target 4.6, firearms in domestic violence is part of target 4.7. Those for licensed persons and companies (target 4.1), for producers (target 4.2) and for media (target 4.8) are figures of their own; one activity may be for several audiences, so that they are not added up. Who counts as licensed follows the baseline of target 4.1; this reading is the platform’s. With whom activities are held is in T14.',
  },
  workedExample: {
    narrative: {
      en: 'In 2023 Podgorica reaches 120 women and girls, 60 men and boys, and 20 whose sex was not reported: 200, of whom two thirds of those known are women. Tirana reaches 30 women and 90 men. Of the 5 activities of Podgorica 2 are about celebratory shooting, 3 for hunters, dealers or carriers, and none is for producers.',
    },
    observations: [
      row('podgorica', 'awareness-participants', 200),
      took('podgorica', 'female', 120),
      took('podgorica', 'male', 60),
      took('podgorica', 'not-reported', 20),
      row('tirana', 'awareness-participants', 120),
      took('tirana', 'female', 30),
      took('tirana', 'male', 90),
      took('tirana', 'not-reported', 0),
      row('podgorica', 'awareness-activities', 5),
      row('podgorica', 'awareness-activities', 2, { codes: celebratory }),
      row('podgorica', 'awareness-for-licensed', 3),
      row('podgorica', 'awareness-for-producers', 0),
    ],
    expects: [
      { show: 'participants', jurisdiction: 'podgorica', period: '2023', is: '200' },
      { show: 'participants', jurisdiction: 'tirana', period: '2023', codes: { sex: 'male' }, is: '90' },
      { show: 'womenShare', jurisdiction: 'podgorica', period: '2023', is: '66.7' },
      { show: 'womenShare', jurisdiction: 'western-balkans', period: '2023', is: '50' },
      { show: 'activities', jurisdiction: 'podgorica', period: '2023', codes: celebratory, is: '2' },
      { show: 'forLicensed', jurisdiction: 'podgorica', period: '2023', is: '3' },
      { show: 'forProducers', jurisdiction: 'podgorica', period: '2023', is: '0' },
      { show: 'forMedia', jurisdiction: 'podgorica', period: '2023', is: 'not reported' },
      { show: 'participants', jurisdiction: 'belgrade', period: '2023', is: 'not reported' },
    ],
  },
})
