// What only shows when rows of one file are seen together: the same row twice, contradictions, overlapping periods.
import {
  boundsOf,
  callsPartsComplete,
  factKey,
  frequencyOf,
  isAddable,
  isCompleteOver,
  isOverlapping,
  isWithin,
  total,
  type Complain,
  type Interval,
  type Observation,
  type ObservationRowRead,
  type Vocabulary,
  type Withdrawal,
} from '#definition'

interface Seen {
  readonly line: number
  readonly value: string
}
interface SeenInterval extends Interval {
  readonly line: number
}
/** The intervals of one fact that have gone by. */
interface SeenIntervals {
  readonly named: SeenInterval[]
  readonly other: SeenInterval[]
}

interface SeenPart {
  readonly line: number
  readonly audience: string
}

/** Remembers what has gone by. One per file. */
export interface FileMemory {
  readonly rows: Map<string, Seen>
  readonly intervals: Map<string, SeenIntervals>
  /** Of each complete breakdown, its first part. */
  readonly parts: Map<string, SeenPart>
}

export function newFileMemory(): FileMemory {
  return { rows: new Map(), intervals: new Map(), parts: new Map() }
}

/** The value of an observation in a word: a number, bounds, or why there is none. */
export function valueText(observation: Observation): string {
  const { lower, upper } = boundsOf(observation)
  if (lower === null && upper === null) return observation.status
  return lower === upper ? String(lower) : `${lower ?? ''}…${upper ?? ''}`
}

function complainOfRepetition(
  memory: FileMemory,
  observation: Observation,
  line: number,
  complain: Complain,
): boolean {
  const key = `${factKey(observation)}|${observation.source}|${observation.vintage}`
  const value = valueText(observation)
  const first = memory.rows.get(key)
  if (!first) {
    memory.rows.set(key, { line, value })
    return false
  }
  if (first.value === value) complain('row-twice', 'value', { first: first.line })
  else complain('row-contradicts', 'value', { first: first.line, value, other: first.value })
  return true
}

const intervalText = ({ start, end }: Interval) => `${start} to ${end}`

/** A day lies within any interval or apart from it; so do calendar periods among each other. Only other intervals cut. */
function complainOfOverlap(
  memory: FileMemory,
  observation: Observation,
  line: number,
  complain: Complain,
): void {
  const { start, end } = observation
  if (observation.accumulation !== 'period' || start === end) return
  const key = `${factKey(observation, { start: '', end: '' })}|${observation.source}|${observation.vintage}`
  const own = { start, end, line }
  const seen = memory.intervals.get(key) ?? { named: [], other: [] }
  memory.intervals.set(key, seen)
  const isNamed = frequencyOf(observation) !== 'other'
  const cuts = (other: SeenInterval) =>
    isOverlapping(own, other) && !isWithin(own, other) && !isWithin(other, own)
  const clash = seen.other.find(cuts) ?? (isNamed ? undefined : seen.named.find(cuts))
  if (clash) {
    complain('periods-overlap', 'period', {
      interval: intervalText(own),
      other: intervalText(clash),
      first: clash.line,
    })
  }
  ;(isNamed ? seen.named : seen.other).push(own)
}

/** Who sees some of the parts only that are all there are would take their sum for the whole. */
function complainOfOtherReaders(
  memory: FileMemory,
  observation: Observation,
  line: number,
  complain: Complain,
): void {
  if (!callsPartsComplete(observation)) return
  const { audience, breakdown, codes, source, vintage } = observation
  const isOver = (id: string) => isCompleteOver(observation, id)
  const over = Object.keys(codes).filter(isOver)
  const whole = factKey(observation, {
    ...(isOver('jurisdiction') ? { jurisdiction: '' } : {}),
    codes: Object.fromEntries(over.map((id) => [id, total])),
  })
  const key = [whole, breakdown, source, vintage].join('|')
  const first = memory.parts.get(key)
  if (!first) memory.parts.set(key, { line, audience })
  else if (first.audience !== audience)
    complain('parts-for-other-readers', 'audience', {
      breakdown,
      audience,
      other: first.audience,
      first: first.line,
    })
}

/** A statement is taken back once in a file. */
function complainOfSecond(
  memory: FileMemory,
  withdrawal: Withdrawal,
  line: number,
  complain: Complain,
): void {
  const key = `delete|${factKey(withdrawal)}|${withdrawal.source}|${withdrawal.vintage}`
  const first = memory.rows.get(key)
  if (first) complain('row-twice', 'action', { first: first.line })
  else memory.rows.set(key, { line, value: '' })
}

/** A row and where it stands. */
export interface ReadRow {
  readonly row: ObservationRowRead
  readonly line: number
  readonly vocabulary: Vocabulary
}

/** Complains of a row that does not go together with one before it in the same file. */
export function checkWithinFile(memory: FileMemory, read: ReadRow, complain: Complain): void {
  const { line, vocabulary } = read
  if ('withdrawal' in read.row) return complainOfSecond(memory, read.row.withdrawal, line, complain)
  const { observation } = read.row
  if (complainOfRepetition(memory, observation, line, complain)) return
  complainOfOtherReaders(memory, observation, line, complain)
  const element = vocabulary.elements.get(observation.element)
  // Percentages of overlapping intervals (two-year averages) are never added up, so that nothing is counted twice.
  if (element && isAddable(element.unit)) complainOfOverlap(memory, observation, line, complain)
}
