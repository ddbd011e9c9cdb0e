// What the list of erasures beside the anchors says, against a database that may have come back from before them.
import { existsSync, readFileSync } from 'node:fs'
import { Refused } from '#definition'
import {
  erasuresFileOf,
  findUnrepeated,
  readAnchor,
  readAnchorLines,
  readPublicKeys,
  repeatErasures,
  type AnchorPlace,
  type Database,
  type Unrepeated,
} from '#storage'
import { anchorPlaceOf, counted, say, type Settings } from '../workplace/index.ts'
import { say as word } from './upkeep-sentences.ts'

/** The PEM text of a key that has to be there. */
export function readPem(file: string): string {
  if (!existsSync(file)) throw new Refused('key-not-there', { file }, 'bad-request')
  return readFileSync(file, 'utf8')
}

const erasuresText = (count: number) => counted('erasures', { count })

/**
 * The lines of the list that lies here, and those of a copy that was kept elsewhere.
 *
 * @throws Refused where a copy is named that is not there
 */
export function readListed(place: AnchorPlace, copy: string | undefined): string[] {
  if (copy !== undefined && !existsSync(copy))
    throw new Refused('erasures-not-there', { file: copy }, 'bad-request')
  const copied = copy === undefined ? [] : (readAnchorLines(copy) ?? [])
  return [...new Set([...(readAnchorLines(erasuresFileOf(place)) ?? []), ...copied])]
}

/** How many erasures these anchors say that there were, at the most. */
export const anchoredErasures = (anchors: readonly string[]): number =>
  Math.max(0, ...anchors.map((line) => readAnchor(line)?.erasures ?? 0))

/**
 * Anchors that lie here say how many erasures there were: without a list of as many, nobody could do them again.
 *
 * @throws Refused where the list is missing or shorter
 */
export function refuseWithoutList(
  place: AnchorPlace,
  anchors: readonly string[],
  listed: readonly string[],
): void {
  const said = anchoredErasures(anchors)
  if (listed.length < said)
    throw new Refused(
      'restore-erasures-missing',
      { said: erasuresText(said), listed: erasuresText(listed.length), file: erasuresFileOf(place) },
      'conflict',
    )
}

/** A line that was not done again, in a sentence. */
export const unrepeatedText = ({ line, jurisdiction, number, at, why }: Unrepeated): string =>
  word(why, { line, number, at, jurisdiction: jurisdiction ?? '' })

/** What the list that lies here names and the database does not have, in sentences. */
export async function findUnlisted(tx: Database, settings: Settings): Promise<readonly string[]> {
  const lines = readListed(anchorPlaceOf(settings), undefined)
  return lines.length === 0 ? [] : (await findUnrepeated(tx, lines)).map(unrepeatedText)
}

/**
 * Does again what the list that lies here names and the database does not have, and says how much that was.
 *
 * @param pems further keys that may have signed the list
 * @returns what could not be done again
 */
export async function repeatListed(
  db: Database,
  settings: Settings,
  pems: readonly string[],
): Promise<readonly Unrepeated[]> {
  const place = anchorPlaceOf(settings)
  const lines = readListed(place, undefined)
  if (lines.length === 0) return []
  const own = existsSync(place.keyFile) ? [readPem(place.keyFile)] : []
  const { erasures, versions, left } = await repeatErasures(db, lines, readPublicKeys([...own, ...pems]))
  if (erasures > 0) say(word('erasures-repeated', { erasures: erasuresText(erasures), versions }))
  return left
}

/**
 * The same for a start: nobody is served what was to be erased.
 *
 * @throws Refused where something of the list cannot be done again
 */
export async function repeatBeforeServing(db: Database, settings: Settings): Promise<void> {
  const left = await repeatListed(db, settings, [])
  const [first] = left
  if (!first) return
  const file = erasuresFileOf(anchorPlaceOf(settings))
  throw new Refused(
    'erasures-unrepeated',
    { file, erasures: erasuresText(left.length), first: unrepeatedText(first) },
    'unavailable',
  )
}
