// What differs in the schema, in words.
import { say } from './catalogue-sentences.ts'

/** The properties of an object, each with what it is. */
export type Facets = Readonly<Record<string, string>>

/** An object of the schema that is otherwise than migrations left it. */
export interface SchemaDifference {
  /** `trigger`, `policy`, `function` … */
  readonly kind: string
  readonly name: string
  /** As it was written down; null where no migration made it. */
  readonly was: Facets | null
  /** As it is; null where it is not there. */
  readonly is: Facets | null
}

/** What is worth showing as it stands: a word or a list of names. Longer texts are only said to differ. */
const mostShown = 120

function facetText(what: string, facet: string, was: string | undefined, is: string | undefined): string {
  if (facet === 'state' && was !== undefined && is !== undefined)
    return say('state-differs', { what, was, is })
  const [shownWas, shownIs] = [was ?? '', is ?? '']
  if (shownWas.length > mostShown || shownIs.length > mostShown || /\n/.test(shownWas + shownIs))
    return say('facet-differs', { what, facet })
  const name = (text: string) => (text === '' ? say('nothing') : `“${text}”`)
  return say('facet-is', { what, facet, was: name(shownWas), is: name(shownIs) })
}

/** What says most comes first: whether it works at all before how, and whose it is. */
const tellingFacets = ['state', 'owner', 'row security', 'function', 'body', 'condition', 'rights', 'grants']

/** The first thing in which the object differs, as one sentence. */
export function schemaDifferenceText({ kind, name, was, is }: SchemaDifference): string {
  const what = `${kind} ${name}`
  if (is === null) return say('object-missing', { what })
  if (was === null) return say('object-strange', { what })
  const facets = [...new Set([...tellingFacets, ...Object.keys(was), ...Object.keys(is)])]
  const first = facets.find((facet) => was[facet] !== is[facet]) ?? ''
  return facetText(what, first, was[first], is[first])
}
