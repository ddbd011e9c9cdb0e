// A row of a file of observations says something, or takes back what was said: which of the two, and what.
import { audiences } from '../codes/index.ts'
import { readFact, readSource } from './check-fact.ts'
import { readObservation } from './check-observation.ts'
import { cell, readText, readWord, type Complain, type Draft } from './draft.ts'
import { complainOfFuture } from './future-facts.ts'
import { say } from './observation-sentences.ts'
import { currentDay } from '../time/index.ts'
import type { Observation, Vocabulary, Withdrawal } from '../roadmap/index.ts'

/** What a row is for, in the words of SDMX and their letters. A row that says nothing of it says a value. */
const actions = ['append', 'a', 'information', 'i', 'delete', 'd'] as const

/** What a row of the file comes to. */
export type ObservationRowRead = { readonly observation: Observation } | { readonly withdrawal: Withdrawal }

function readWithdrawal(
  draft: Draft,
  vocabulary: Vocabulary,
  complain: Complain,
  today: string,
): Withdrawal | undefined {
  const found = readFact(draft, vocabulary, complain)
  if (!found) return undefined
  const { fact, interval, column } = found
  const { source, vintage } = readSource(draft, complain)
  const audience = readWord(draft, 'audience', { words: audiences, usual: 'public' }, complain)
  const reason = readText(draft, 'reason', complain)
  if (reason === null) complain('cell-missing', 'reason', { column: 'reason', hint: say('hint-reason') })
  complainOfFuture(
    { basis: 'planned', accumulation: fact.accumulation, vintage, interval, column },
    today,
    complain,
  )
  return interval && { ...fact, ...interval, source, vintage, audience, reason: reason ?? '' }
}

/**
 * Reads one row. Complains of everything that is wrong with it; the caller counts the complaints, as a row with any of
 * them must not be taken.
 *
 * @param today nothing is taken for known that would be known after it; the day of the machine where not said
 */
export function readObservationRow(
  draft: Draft,
  vocabulary: Vocabulary,
  complain: Complain,
  today: string = currentDay(),
): ObservationRowRead | undefined {
  const action = readWord(draft, 'action', { words: actions, usual: 'append' }, complain)
  if (action === 'delete' || action === 'd') {
    const withdrawal = readWithdrawal(draft, vocabulary, complain, today)
    return withdrawal && { withdrawal }
  }
  if (cell(draft, 'reason') !== '') complain('reason-for-nothing', 'reason')
  const observation = readObservation(draft, vocabulary, complain, today)
  return observation && { observation }
}
