// By what a finding is known again: its rule and what it speaks of; and the figures it speaks of, as a digest.
import { createHash } from 'node:crypto'
import { factKey, type Finding } from '#definition'

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)
}

/** The same finding tomorrow, whatever its figures are then. Names its element, so that it can be looked for there. */
export function findingId({ rule, element, jurisdiction, about, observations }: Finding): string {
  const facts = (about ?? observations).map((one) => `${factKey(one)}|${one.source}`).toSorted()
  return `${element}:${digest([rule, jurisdiction, ...facts])}`
}

/** The figures of a finding. An acceptance holds for these and no others. */
export function figuresDigest({ observations }: Finding): string {
  const figures = observations.map((one) =>
    [factKey(one), one.source, one.value ?? '', one.lower ?? '', one.upper ?? '', one.status].join('|'),
  )
  return digest(figures.toSorted())
}
