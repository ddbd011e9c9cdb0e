import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import { apiPaths, Refused, type LoadAnswer } from '#definition'
import { loadFile } from '#intake'
import { administrator } from '#storage'
import {
  counted,
  findRunning,
  say,
  sendFile,
  startStep,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { remarkLines, toldLines } from '../printing/index.ts'
import { runLoadUndo } from '../work/index.ts'
import { say as word } from './commands-sentences.ts'

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

interface Options {
  readonly withdrawVanished?: string
  readonly undo?: string | true
  readonly reason?: string
}

/** Which file, and why what it no longer has is taken back, where it is. */
interface Wanted {
  readonly file: string
  readonly withdrawVanished: string | undefined
}

/** What became of the file, and everything that is wrong with it. */
interface Outcome extends Pick<
  LoadAnswer,
  'isTaken' | 'isRepeated' | 'rows' | 'added' | 'withdrawn' | 'problemCount' | 'remarks'
> {
  readonly lines: string
}

/** Hands the file to the Waymark that is running on the database. */
async function loadThere(
  { token }: Settings,
  address: string,
  { file, withdrawVanished }: Wanted,
): Promise<Outcome> {
  if (token === undefined) {
    throw new Refused('running-load', { address }, 'unavailable')
  }
  const vanished = withdrawVanished === undefined ? {} : { vanished: 'withdraw', reason: withdrawVanished }
  const path = `${apiPaths.loads}?${new URLSearchParams({ name: basename(file), ...vanished }).toString()}`
  const answer = await sendFile<LoadAnswer>({ address, token }, path, file)
  return { ...answer, lines: toldLines(file, answer) }
}

async function loadHere(
  chosen: Settings,
  { file, withdrawVanished }: Wanted,
  onProgress: (rows: number) => void,
): Promise<Outcome> {
  const { mostMegabytes, roadmap } = chosen
  const result = await withWorkplace(chosen, (db) =>
    loadFile(db, administrator, { roadmap, path: file, withdrawVanished, mostMegabytes, onProgress }),
  )
  return { ...result, lines: toldLines(file, result) }
}

async function load(chosen: Settings, file: string, withdrawVanished: string | undefined): Promise<void> {
  const running = findRunning(chosen)
  const step = startStep(word('reading-file-of-size', { file, size: Math.ceil(sizeOf(file) / 1000) }))
  const onProgress = (rows: number) => step.update(word('rows-read', { rows }))
  const outcome =
    running === undefined
      ? await loadHere(chosen, { file, withdrawVanished }, onProgress)
      : await loadThere(chosen, running, { file, withdrawVanished })
  const { isTaken, isRepeated, rows, added, withdrawn, problemCount, lines, remarks } = outcome
  if (!isTaken) {
    step.done(word('nothing-was-taken-2', { problems: counted('problems', { count: problemCount }) }))
    say(lines)
    process.exitCode = 1
  } else if (isRepeated) step.done(word('this-very-file-was-taken'))
  else step.done(word('taken-of-them-new', { rows: counted('rows', { count: rows }), added }))
  if (isTaken && withdrawn > 0)
    say(word('figures-withdrawn', { figures: counted('figures', { count: withdrawn }) }))
  if (remarks.length > 0) say(remarkLines({ remarks }).join('\n'))
}

/** `load FILE`: takes a file of observations whole, or not at all; `load --undo N` undoes one that was taken. */
export function loadCommand(program: Command, settings: () => Settings): void {
  program
    .command('load [file]')
    .description(word('take-a-csv-file-of'))
    .addHelpText('after', word('the-format-is-described-in'))
    .option('--withdraw-vanished <reason>', word('take-back-what-the-file'))
    .option('--undo [number]', word('undo-a-file-of-figures'))
    .option('--reason <text>', word('why-the-file-is-undone'))
    .action((file: string | undefined, { withdrawVanished, undo, reason = '' }: Options) => {
      if (undo !== undefined) return runLoadUndo(settings(), undo, reason)
      if (file === undefined) throw new Refused('load-which-file', {}, 'bad-request')
      return load(settings(), file, withdrawVanished)
    })
}
