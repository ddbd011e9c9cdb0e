// What a command says, and how: results to standard output, the rest to standard error, colours on a terminal only.
import { isatty } from 'node:tty'
import { progress, spinner } from '@clack/prompts'
import { createColors } from 'picocolors'
import { said } from './command-language.ts'

// Not as the library decides by itself: it also colours what is written to a file wherever CI is set.
export const colors = createColors(isatty(1) && process.stdout.hasColors())

/** Prints a result. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Says what is going on. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

export interface Step {
  readonly update: (text: string) => void
  readonly done: (text: string) => void
}

/** A step of long work: a turning mark on a terminal, a line at its end elsewhere. */
export function startStep(text: string): Step {
  if (!process.stderr.isTTY) return { update: () => undefined, done: say }
  const mark = spinner({ output: process.stderr })
  mark.start(text)
  return { update: (now) => mark.message(now), done: (end) => mark.stop(end) }
}

/** A bar for work whose length is known: `advance` to a share from 0 to 1. */
export function startBar(text: string): Step & { readonly advance: (share: number) => void } {
  if (!process.stderr.isTTY) return { update: () => undefined, done: say, advance: () => undefined }
  const bar = progress({ max: 100, output: process.stderr })
  let shown = 0
  bar.start(text)
  return {
    update: (now) => bar.message(now),
    advance: (share) => {
      const wanted = Math.min(100, Math.floor(share * 100))
      if (wanted > shown) bar.advance(wanted - shown)
      shown = Math.max(shown, wanted)
    },
    done: (end) => bar.stop(end),
  }
}

/** A table with aligned columns; long cells of the last column are left whole. Its heads may be given in English. */
export function tableText(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const heading = heads.map((head) => said({ en: head }))
  const widths = heading.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  return [colors.bold(line(heading)), ...rows.map(line)].join('\n')
}
