// Two people changed an assessment since it was read: what only one of them changed is taken, what both changed is asked. Pure.
import type { AssessmentContent, AssessmentLink } from '#definition'

/** What stands in a form. */
export interface AssessmentForm {
  readonly step: string
  readonly texts: Readonly<Record<string, string>>
  readonly links: readonly AssessmentLink[]
}

export type Taken = 'mine' | 'theirs' | 'both'

/** A place of the form that differs: the step, or a part of the text. */
export interface Difference {
  readonly place: string
  readonly was: string
  readonly mine: string
  readonly theirs: string
}

/** The step as a place; parts are called by their ids. */
export const stepPlace = 'step'

export const emptyForm: AssessmentForm = { step: '', texts: {}, links: [] }

export function formOf(content: AssessmentContent | null | undefined): AssessmentForm {
  if (!content) return emptyForm
  return { step: content.step ?? '', texts: content.texts, links: content.links }
}

const valueAt = ({ step, texts }: AssessmentForm, place: string) =>
  place === stepPlace ? step : (texts[place] ?? '')

const linkName = ({ kind, target }: AssessmentLink) => `${kind} ${target}`

/** Links are a set: what either side added is there, what either side removed is not. */
function mergedLinks(base: AssessmentForm, mine: AssessmentForm, theirs: AssessmentForm): AssessmentLink[] {
  const [was, own, other] = [base, mine, theirs].map(({ links }) => new Set(links.map(linkName)))
  const all = new Map([...theirs.links, ...mine.links].map((one) => [linkName(one), one]))
  return [...all]
    .filter(([name]) => (was?.has(name) ? own?.has(name) && other?.has(name) : true))
    .map(([, link]) => link)
}

export interface Merge {
  /** Changed by both, in two ways: somebody has to choose. */
  readonly asked: readonly Difference[]
  /** Changed by the other side only. */
  readonly takenOver: readonly Difference[]
}

/** What differs between what was read, what is typed, and what somebody else saved. */
export function compareForms(base: AssessmentForm, mine: AssessmentForm, theirs: AssessmentForm): Merge {
  const parts = new Set([base, mine, theirs].flatMap(({ texts }) => Object.keys(texts)))
  const all = [stepPlace, ...parts]
    .map((place) => ({
      place,
      was: valueAt(base, place),
      mine: valueAt(mine, place),
      theirs: valueAt(theirs, place),
    }))
    .filter(({ mine: own, theirs: other }) => own !== other)
  return {
    asked: all.filter(({ was, mine: own, theirs: other }) => own !== was && other !== was),
    takenOver: all.filter(({ was, mine: own }) => own === was),
  }
}

function chosen({ was, mine, theirs }: Difference, taken: Taken | undefined): string {
  if (mine === was || taken === 'theirs') return theirs
  if (taken === 'both') return [mine, theirs].filter((one) => one !== '').join('\n\n')
  return mine
}

/** The form with what was chosen. A part that both changed and nobody chose for stays as it was typed. */
export function mergeForms(
  base: AssessmentForm,
  mine: AssessmentForm,
  theirs: AssessmentForm,
  taken: Readonly<Record<string, Taken>>,
): AssessmentForm {
  const { asked, takenOver } = compareForms(base, mine, theirs)
  const changes = Object.fromEntries(
    [...asked, ...takenOver].map((one) => [one.place, chosen(one, taken[one.place])]),
  )
  const { [stepPlace]: step = mine.step, ...texts } = changes
  return { step, texts: { ...mine.texts, ...texts }, links: mergedLinks(base, mine, theirs) }
}
