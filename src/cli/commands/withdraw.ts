import type { Command } from 'commander'
import {
  accumulations,
  bases,
  codesFromText,
  findInterval,
  Refused,
  type Interval,
  type ObservationToWithdraw,
} from '#definition'
import type { Settings } from '../workplace/index.ts'
import { listWithdrawals, runWithdrawal, runWithdrawalUndo } from '../work/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly list?: true
  readonly undo?: string
  readonly jurisdiction?: string
  readonly element?: string
  readonly period?: string
  readonly start?: string
  readonly end?: string
  readonly class?: string
  readonly codes?: string
  readonly accumulation?: string
  readonly basis?: string
  readonly source?: string
  readonly reason?: string
}

function intervalOf({ period = '', start, end }: Options): Interval {
  if (start !== undefined && end !== undefined) return { start, end }
  const interval = findInterval(period)
  if (!interval) throw new Refused('period-unknown', { period }, 'bad-request')
  return interval
}

function wantedOf(options: Options): ObservationToWithdraw {
  const { jurisdiction, element, source, codes, reason = '' } = options
  if (jurisdiction === undefined || element === undefined || source === undefined)
    throw new Refused('withdrawal-of-what', {}, 'bad-request')
  const accumulation = accumulations.find((one) => one === options.accumulation)
  const basis = bases.find((one) => one === options.basis)
  return {
    ...{ jurisdiction, element, ...intervalOf(options), source, reason, basis: basis ?? 'actual' },
    ...(accumulation === undefined ? {} : { accumulation }),
    ...(options.class === undefined ? {} : { itemClass: options.class }),
    ...(codes === undefined ? {} : { codes: codesFromText(codes) }),
  }
}

/** `withdraw`: takes back what a source says of a data element, lists what was taken back, or undoes it. */
export function withdrawCommand(program: Command, settings: () => Settings): void {
  program
    .command('withdraw')
    .description(word('take-back-what-a-source'))
    .option('--jurisdiction <id>', word('whose-figure'))
    .option('--element <id>', word('of-which-data-element'))
    .option('--period <period>', word('of-which-period'))
    .option('--start <day>', word('or-its-first-day'))
    .option('--end <day>', word('and-its-last-day'))
    .option('--class <id>', word('of-which-item-class'))
    .option('--codes <codes>', word('of-which-codes'))
    .option('--accumulation <word>', word('where-not-the-usual', { words: accumulations.join(', ') }))
    .option('--basis <word>', word('where-not-the-usual', { words: bases.join(', ') }))
    .option('--source <text>', word('who-says-so'))
    .option('--reason <text>', word('why-it-is-taken-back'))
    .option('--list', word('list-what-was-taken-back'))
    .option('--undo <id>', word('undo-a-withdrawal'))
    .action(async (options: Options) => {
      const chosen = settings()
      const { list, undo, element, jurisdiction, reason = '' } = options
      if (undo !== undefined) return runWithdrawalUndo(chosen, undo, reason)
      if (list !== true) return runWithdrawal(chosen, wantedOf(options))
      const wish = {
        ...(element === undefined ? {} : { element }),
        ...(jurisdiction === undefined ? {} : { jurisdiction }),
      }
      return listWithdrawals(chosen, wish)
    })
}
