// How far a jurisdiction has come with what is judged: laws, documents, institutions, facilities.
import { progress, type Scene } from './scene.ts'

/** Judgements of what is asked, from the worst to the best. */
export type Judgement = 'not-met' | 'partly-met' | 'met'

/** What comes early has a small share, what comes late a large one; the early jurisdictions are ready before the late. */
export function judgementAt({ profile, year }: Pick<Scene, 'profile' | 'year'>, share: number): Judgement {
  const ripe = progress(year) + 0.6 * profile.pace - share
  if (ripe > 0.55) return 'met'
  return ripe > 0.15 ? 'partly-met' : 'not-met'
}

/** The judgement of a whole whose parts were judged. */
export function judgementOf(parts: readonly Judgement[]): Judgement {
  if (parts.every((one) => one === 'met')) return 'met'
  return parts.some((one) => one !== 'not-met') ? 'partly-met' : 'not-met'
}

/** What is missing has to be said of everything that is not met. */
export const gapOf = (judgement: Judgement, gap: string) => (judgement === 'met' ? {} : { gap })
