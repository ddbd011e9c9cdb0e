// Invented assessments of the Firearms Focal Points, one a year.
import { drawsFor } from '#definition'
import { dayNumber, dayText } from '../drawing/calendar.ts'
import { gapOf, judgementAt } from '../drawing/ripeness.ts'
import { drawsOf, invented, inventedNumber, progress, type Inventing } from '../drawing/scene.ts'

const criteria = [
  'legal-basis',
  'register-access',
  'staffing',
  'procedures',
  'international-databases',
  'round-the-clock-contact',
  'mandatory-notification',
  'ballistic-link',
  'annual-statistics',
  'traces-every-recovery',
  'analytical-products',
] as const

export const focalPoints: Inventing = {
  registers: ['focal-point-assessments'],
  *records(scene) {
    const { profile, seed, year } = scene
    const draws = drawsOf(scene, 'focal-point')
    const day = dayNumber(year, 10, draws.whole(1, 31))
    const staff = 2 + Math.round(5 * progress(year) * (0.5 + profile.pace))
    const women = draws.whole(1, Math.ceil(staff / 2))
    const fields = {
      day: dayText(day),
      'case-number': inventedNumber('F', year, 1),
      'valid-until': dayText(day + 540),
      'judged-by': 'SALW Commission',
      ...{ 'staff-women': women, 'staff-men': staff - women, analysts: Math.min(staff, draws.whole(0, 2)) },
    }
    const rows = criteria.map((criterion, at) => {
      // A legal basis comes first, analytical products last.
      const own = drawsFor(seed, 'focal-point', profile.id, criterion).share()
      const judgement = judgementAt(scene, 0.06 * at + 0.4 * own)
      return { criterion, judgement, ...gapOf(judgement, 'Invented gap: it is being prepared.') }
    })
    yield invented('focal-point-assessments', profile.id, draws.id(), { fields, criteria: rows })
  },
}
