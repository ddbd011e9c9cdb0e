// A file of 100,000 observations: checked with 1 % bad rows, taken when clean, beside a bare COPY of the same rows.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCsv } from '#formats'
import { checkFile, loadFile } from '#intake'
import { administrator, sql } from '#storage'
import { benchRoadmap, type BenchDatabase } from '../bench-database.ts'
import { inventObservations } from '../invent-observations.ts'
import { median, type Line } from '../report.ts'

const rows = 100_000
const heading = [
  'jurisdiction',
  'element',
  'start',
  'end',
  'victim_outcome',
  'sex',
  'age_band',
  'incident_type',
  'value',
  'source',
  'address',
  'vintage',
]
const invention = {
  element: 'incident-victims',
  dimensions: ['victim-outcome', 'sex', 'age-band', 'incident-type'],
  codesEach: 10,
}

/** The file; every so many rows one that must be refused. */
function fileText(oneBadIn: number): string {
  const all = [...inventObservations(benchRoadmap, invention, rows)].map((one, at) => {
    const { codes } = one
    const value = at % oneBadIn === oneBadIn - 1 ? '-1' : one.value
    const own = ['victim-outcome', 'sex', 'age-band', 'incident-type'].map((id) => codes[id] ?? '')
    return [
      one.jurisdiction,
      one.element,
      one.start,
      one.end,
      ...own,
      value,
      one.source,
      one.address,
      one.vintage,
    ]
  })
  return writeCsv(heading, all)
}

/** Measures the import on an empty database. */
export async function measureImport({ db }: BenchDatabase): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'))
  const [bad, clean] = [join(folder, 'bad.csv'), join(folder, 'clean.csv')]
  writeFileSync(bad, fileText(100))
  writeFileSync(clean, fileText(Number.POSITIVE_INFINITY))
  const load = (path: string) => loadFile(db, administrator, { roadmap: benchRoadmap, path })
  try {
    const byCopy = await copyTime(db, readFileSync(clean, 'utf8'))
    const lines: Line[] = []
    const checked = await median(1, async () => {
      const { problemCount } = await checkFile(bad, benchRoadmap)
      if (problemCount !== rows / 100) throw new Error(`${problemCount} problems instead of ${rows / 100}`)
    })
    lines.push({ what: 'check with 1 % bad: every problem found', waymark: checked, byHand: byCopy })
    const refused = await median(1, async () => {
      const result = await load(bad)
      if (result.isTaken) throw new Error('taken')
    })
    lines.push({ what: 'load with 1 % bad: refused whole, nothing taken', waymark: refused, byHand: byCopy })
    const taken = await median(1, async () => {
      const result = await load(clean)
      if (!result.isTaken) throw new Error('refused')
    })
    lines.push({ what: 'load of the clean file', waymark: taken, byHand: byCopy })
    return lines
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The same rows by bare INSERT … SELECT from one JSON text into an unguarded table with the same key: as fast as SQL alone goes here. */
async function copyTime(db: BenchDatabase['db'], text: string): Promise<number> {
  const cells = text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(','))
  const json = JSON.stringify(cells)
  await sql`create table bare (jurisdiction text, element text, period_start date, period_end date, a text, b text, c text, d text,
    value numeric, source text, address text, vintage date, primary key (jurisdiction, element, period_start, a, b, c, d))`.execute(
    db,
  )
  const time = await median(1, () =>
    sql`insert into bare select r->>0, r->>1, (r->>2)::date, (r->>3)::date, r->>4, r->>5, r->>6, r->>7, (r->>8)::numeric, r->>9,
      r->>10, (r->>11)::date from json_array_elements(${json}::json) r`.execute(db),
  )
  await sql`drop table bare`.execute(db)
  return time
}
