// The list of objects that an answer of a service is about, whatever the service calls it and however deep it is wrapped.
import { nameAround, newSurroundings, takeAround, type Surroundings } from './json-surroundings.ts'

/** What services say of their answers, and not of what was asked for. */
export const ofTheService =
  /^(?:@|\$|odata|count|next|previous|total|page|limit|offset|status|success|message|version|schema|meta|links?$|extensions$)/i

/** Lists that are wrapped deeper are read as they stand, below one object. */
const mostWrapped = 4

interface Search {
  readonly around: Surroundings
  isString: boolean
  isEscaped: boolean
  /** The names around the list; empty before it is found. */
  wrapper: readonly string[]
  /** Why there is none: something else stands beside it that is not of the service, or after the object. */
  isSpoilt: boolean
}

/** The names around what comes next, as far as that many levels: the text may be far deeper. */
const namesOf = ({ open }: Surroundings, levels: number) => open.slice(1, levels + 1).map(({ name }) => name)

/** Whether every level around the list says nothing but what services say, and the name of what is within. */
function saysOnlyService({ open }: Surroundings, within: readonly string[]): boolean {
  return open.every(({ names }, at) =>
    [...names].every((name) => name === within[at] || ofTheService.test(name)),
  )
}

/** Takes the beginning of an object: the first in a list makes that list the one, and another list spoils it. */
function takeObject(search: Search): void {
  const { around, wrapper } = search
  if (around.open.at(-1)?.sign !== '[') return
  if (wrapper.length > 0) {
    search.isSpoilt ||= namesOf(around, wrapper.length).join('\n') !== wrapper.join('\n')
    return
  }
  const names = namesOf(around, mostWrapped + 1)
  const isPlain = names.length <= mostWrapped && around.open.slice(0, -1).every(({ sign }) => sign === '{')
  if (isPlain && names.length > 0) search.wrapper = names
  else search.isSpoilt = true
}

/** Takes the end of an object around the list: what it said beside must be the service’s. */
function takeEnd(search: Search): void {
  const { around, wrapper } = search
  if (around.open.length > wrapper.length || around.open.at(-1)?.sign !== '{') return
  const isOnTheWay = namesOf(around, wrapper.length).every((name, at) => name === wrapper[at])
  if (isOnTheWay && !saysOnlyService(around, wrapper)) search.isSpoilt = true
}

function takeSign(search: Search, sign: string): void {
  const { around } = search
  if (sign === '{' && around.open.length === 0 && search.wrapper.length > 0) search.isSpoilt = true
  if (sign === '{') takeObject(search)
  if (sign === '}') takeEnd(search)
  if (sign === '"') search.isString = true
  if (takeAround(around, sign) !== undefined) search.isSpoilt = true
}

function takeInString(search: Search, sign: string): void {
  if (search.isEscaped) search.isEscaped = false
  else if (sign === '\\') search.isEscaped = true
  else if (sign === '"') search.isString = false
  if (search.isString) nameAround(search.around, sign)
}

/**
 * The names around the only list of objects of a text that begins like this, outermost first: `data`, `incidents`.
 * Nothing where the object says something of its own beside the list, which then belongs to every entry, or where
 * another object follows: those are objects one a line.
 */
export function findLoneList(head: string): readonly string[] | undefined {
  const search: Search = {
    ...{ around: newSurroundings(), isString: false, isEscaped: false },
    ...{ wrapper: [], isSpoilt: false },
  }
  for (let at = 0; at < head.length && !search.isSpoilt; at += 1) {
    const sign = head.charAt(at)
    if (search.isString) takeInString(search, sign)
    else takeSign(search, sign)
  }
  const { around, wrapper, isSpoilt } = search
  // A list that goes on beyond what is seen: what was said before it tells.
  const isWhole = saysOnlyService({ ...around, open: around.open.slice(0, wrapper.length) }, wrapper)
  return isSpoilt || wrapper.length === 0 || !isWhole ? undefined : wrapper
}
