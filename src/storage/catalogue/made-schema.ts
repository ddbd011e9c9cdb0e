// How the schema differs from one that migrations have just made elsewhere: nobody who writes in this database could write there.
import type { Database } from '../database/index.ts'
import { readSchema, versionOf, type SchemaObject } from './recorded-schema.ts'
import type { Facets, SchemaDifference } from './schema-difference.ts'

/** Between these versions of PostgreSQL expressions are printed alike, but for those of views: tried on the first and the last. */
const [oldestAlike, newestAlike] = [15, 18]

export interface MadeComparison {
  readonly differences: readonly SchemaDifference[]
  /** Whether expressions were compared, too: the versions print them alike. */
  readonly isPrintCompared: boolean
}

/** A text without what some versions leave out in the queries of views: whose a column is, and where lines end. */
const withoutQualifiers = (text: string) => text.replaceAll(/\b\w+\.(?=\w)/g, '').replaceAll(/\s+/g, ' ')

const keyOf = ({ kind, name }: SchemaObject) => `${kind} ${name}`

const isAlike = (version: string) => Number(version) >= oldestAlike && Number(version) <= newestAlike

/** How the facets of an object are told, so that equal ones are equal texts. */
function newTelling(here: string, there: string) {
  const isSame = here === there
  const isPrintCompared = isSame || (isAlike(here) && isAlike(there))
  const printedOf = ({ printed }: SchemaObject): Facets => {
    if (!isPrintCompared) return {}
    const facets = JSON.parse(printed) as Facets
    const { query } = facets
    return isSame || query === undefined ? facets : { ...facets, query: withoutQualifiers(query) }
  }
  const facetsOf = (one: SchemaObject): Facets => ({ ...printedOf(one), ...(JSON.parse(one.says) as Facets) })
  return { isPrintCompared, facetsOf }
}

const isOtherwise = (was: Facets, is: Facets) =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])].some((facet) => was[facet] !== is[facet])

/** Compares the schema of the transaction with one that migrations made, object by object, in the order of kinds and names. */
export async function compareWithMade(tx: Database, made: readonly SchemaObject[]): Promise<MadeComparison> {
  const now = await readSchema(tx)
  const serverOf = (objects: readonly SchemaObject[]) =>
    versionOf(objects.find(({ kind }) => kind === 'server')?.says)
  const { facetsOf, isPrintCompared } = newTelling(serverOf(now), serverOf(made))
  const [here, there] = [now, made].map((objects) => new Map(objects.map((one) => [keyOf(one), one])))
  const differences = [...new Map([...(there ?? []), ...(here ?? [])])].flatMap(([key, { kind, name }]) => {
    const [before, after] = [there?.get(key), here?.get(key)]
    const [was, is] = [before ? facetsOf(before) : null, after ? facetsOf(after) : null]
    const isEqual = was !== null && is !== null && !isOtherwise(was, is)
    return kind === 'server' || isEqual ? [] : [{ kind, name, was, is }]
  })
  return { differences, isPrintCompared }
}
