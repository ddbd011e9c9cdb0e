// Invented waves of a survey, one a year, for each jurisdiction and for the region.
import { drawsFor, type InventedRecord } from '#definition'
import { dayNumber, dayText } from '../drawing/calendar.ts'
import { profiles } from '../drawing/profiles.ts'
import {
  invented,
  inventedNumber,
  progress,
  region,
  type RegionalInventing,
  type RegionalScene,
} from '../drawing/scene.ts'

/** Percent in 2016, and how many points more in 2025. */
const questions: Readonly<Record<string, readonly [start: number, rise: number]>> = {
  'safe-from-armed-violence': [61, 9],
  'satisfied-with-response': [39, 10],
  'personally-secure': [54, 8],
  'region-safe': [34, 9],
  'economically-secure': [41, 6],
  'more-security-expected': [28, 4],
  'police-main-contributor': [47, 5],
  'opposed-to-possession': [58, 7],
}
/** The survey asks adults, in bands of its own. */
const bands = ['18-29', '30-44', '45-59', '60-plus'] as const
const peopleAsked = 1000

/** A question in one jurisdiction: women answer a little lower, men as much higher; ages scatter around. */
function answersTo({ seed, year }: RegionalScene, area: string, question: string) {
  const [start, rise] = questions[question] ?? [50, 0]
  const lasting = area === region ? 0 : drawsFor(seed, 'survey', area, question).share() * 16 - 8
  const draws = drawsFor(seed, 'survey', area, question, year)
  const noise = () => draws.whole(-20, 20) / 10
  const whole = start + rise * progress(year) + lasting + noise()
  const apart = draws.whole(10, 50) / 10
  const answer = (share: number, more: Readonly<Record<string, unknown>>) => ({
    'survey-question': question,
    ...more,
    share: share.toFixed(1),
  })
  return [
    answer(whole, {
      margin: 'everyone',
      error: '3.1',
      base: area === region ? peopleAsked * 6 : peopleAsked,
    }),
    answer(whole - apart, { margin: 'by-sex', sex: 'female', error: '4.4' }),
    answer(whole + apart, { margin: 'by-sex', sex: 'male', error: '4.4' }),
    ...bands.map((band) => answer(whole + noise(), { margin: 'by-age', 'age-band': band })),
  ]
}

function wave(scene: RegionalScene, area: string): InventedRecord {
  const { seed, year } = scene
  const draws = drawsFor(seed, 'survey', area, year)
  const last = dayNumber(year, 6, draws.whole(10, 28))
  const fields = {
    ...{ 'first-day': dayText(last - 20), day: dayText(last), 'case-number': inventedNumber('Q', year, 1) },
    ...{ survey: 'Invented survey of security', organiser: 'Nobody: invented', mode: 'face-to-face' },
    'people-asked': area === region ? peopleAsked * profiles.length : peopleAsked,
    ...{ weighted: 'yes', weights: 'By sex, age and settlement' },
  }
  const answers = Object.keys(questions).flatMap((question) => answersTo(scene, area, question))
  return invented('survey-waves', area, draws.id(), { fields, answers })
}

export const surveyWaves: RegionalInventing = {
  registers: ['survey-waves'],
  *records(scene) {
    for (const area of [region, ...profiles.map(({ id }) => id)]) yield wave(scene, area)
  },
}
