import { relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Command } from 'commander'
import {
  currentDay,
  inventedSentence,
  numberIn,
  Refused,
  type InventedRecord,
  type InventionWish,
  type Inventor,
} from '#definition'
import { takeInvented, type InventionRefusal } from '#intake'
import { submitInvented } from '#people'
import { inventedFrame } from '#review'
import { withoutPassword } from '#storage'
import { loadDatasets } from '../work/index.ts'
import {
  colors,
  commandLanguage,
  findRunning,
  print,
  said,
  startBar,
  withWorkplace,
  type Settings,
} from '../workplace/index.ts'
import { say as word } from './commands-sentences.ts'

interface Options {
  readonly years: string
  readonly seed: string
  readonly scale: string
}

const mostScale = 20

function readOption(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (text.trim() !== '' && number >= least && number <= most) return number
  throw new Refused('option-number', { name, value: text, least, most }, 'bad-request')
}

function readWish({ years, seed, scale }: Options, { mostYears }: Inventor): InventionWish {
  return {
    years: Math.floor(readOption('years', years, 1, mostYears)),
    seed: Math.floor(readOption('seed', seed, 0, 2 ** 32 - 1)),
    scale: readOption('scale', scale, 0.0001, mostScale),
  }
}

/** The database as an operator would name it. */
function placeOf({ location }: Settings): string {
  if (location.kind === 'folder') {
    const path = relative(process.cwd(), location.folder)
    return path.startsWith('..') ? location.folder : `./${path}`
  }
  return location.kind === 'server' ? withoutPassword(location.url) : 'memory'
}

function whyRefused(refusal: InventionRefusal, settings: Settings): Refused {
  const code = refusal === 'holds real data' ? 'demo-beside-real' : 'demo-twice'
  return new Refused(code, { place: placeOf(settings) }, 'conflict')
}

function howToServe(settings: Settings): string {
  const { location, demoLocation, isDemoUsual } = settings
  if (location === demoLocation && isDemoUsual) return 'npm start -- --demo'
  return location.kind === 'folder' ? `DATA_DIR=${placeOf(settings)} npm start` : 'npm start'
}

const count = (number: number) => numberIn(number, commandLanguage())

/** Counts records as they are invented; whoever waits for the database has their turn in between. */
async function countInvented(records: Iterator<InventedRecord>): Promise<number> {
  let counted = 0
  for (; records.next().done !== true; counted += 1) if (counted % 200 === 0) await setImmediate()
  return counted
}

async function fillWithInvented(settings: Settings, inventor: Inventor, options: Options): Promise<void> {
  const { roadmap } = settings
  const running = findRunning(settings)
  if (running !== undefined) throw new Refused('running-stop', { address: running }, 'unavailable')
  const wish = readWish(options, inventor)
  const started = performance.now()
  // Inventing takes seconds and keeping takes a minute: the first round only counts, for the bar, while the database opens.
  const counting = countInvented(inventor.invent(wish))
  counting.catch(() => undefined)
  const { taken, bar } = await withWorkplace(settings, async (db) => {
    const all = await counting
    const own = startBar(word('keeping-invented-records', { count: count(all) }))
    const onProgress = (done: number) => {
      own.advance(done / all)
      own.update(word('of-invented-records-kept', { count: count(done), count2: count(all) }))
    }
    const invention = {
      ...{ roadmap, records: inventor.invent(wish), wish: JSON.stringify(wish), onProgress },
      complete: inventor.covers(wish),
      ...(inventor.plan ? { plans: inventor.plan(wish) } : {}),
      ...(inventor.assess ? { assessments: inventor.assess(wish) } : {}),
    }
    const outcome = await takeInvented(db, invention)
    if (typeof outcome === 'number') {
      const today = currentDay()
      await submitInvented(db, roadmap, inventor.submit?.(wish) ?? [], (tx, step) =>
        inventedFrame(tx, roadmap, step, today),
      )
      await loadDatasets(settings, db, true)
    }
    return { taken: outcome, bar: own }
  })
  if (typeof taken === 'string') {
    bar.done(word('nothing-was-changed'))
    throw whyRefused(taken, settings)
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  bar.done(word('invented-records-kept-in-in', { count: count(taken), place: placeOf(settings), seconds }))
  print(
    word('see-them-with', {
      bold: colors.bold(said(inventedSentence)),
      cyan: colors.cyan(howToServe(settings)),
    }),
  )
}

/** `demo`: fills a database of its own with invented records. */
export function demoCommand(program: Command, settings: () => Settings): void {
  program
    .command('demo')
    .description(word('fill-an-empty-database-of'))
    .option('--years <years>', word('how-many-years'), '10')
    .option('--scale <scale>', word('share-of-the-real-size'), '1')
    .option('--seed <seed>', word('another-seed-gives-other-records'), '1')
    .addHelpText('after', word('the-database-is-the-folder'))
    .action(async (options: Options) => {
      const { inventor, demoLocation, ...same } = settings()
      if (!inventor) throw new Refused('demo-nobody-invents', { roadmap: same.roadmap.id }, 'bad-request')
      return fillWithInvented({ ...same, inventor, demoLocation, location: demoLocation }, inventor, options)
    })
}
