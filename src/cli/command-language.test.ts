// In which language the command line speaks: as it is told, else as the system is set; to programs in English, always.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillIn, learnLanguage } from '#definition'
import { refusedSentences } from '../definition/problems/refused/refused-sentences.ts'
import { runHere } from './testing/run-here.ts'
import { counted } from './workplace/counted-sentences.ts'
import { chooseLanguage, commandLanguage, startInEnglish, takeLanguage } from './workplace/index.ts'

const unknown = refusedSentences['kpi-unknown']
const rows = '{count} {count: one=row other=rows}'
const texts = {
  sq: { [unknown]: 'Nuk ka KPI “{id}”: {allowed}', 'Options:': 'Opsionet:' },
  mk: { [unknown]: 'Нема КПИ „{id}“: {allowed}' },
  'sr-Cyrl': { [rows]: '{count} {count: one=ред few=реда other=редова}' },
  'sr-Latn': { [rows]: '{count} {count: one=red few=reda other=redova}' },
  ro: { [rows]: '{count} {count: one=rând few=rânduri other=de rânduri}' },
  bs: {},
} as const

const folder = mkdtempSync(join(tmpdir(), 'waymark-language-'))
const env = { ROADMAP: 'ruritania', DATA_DIR: join(folder, 'data') }
let forget: (() => void)[] = []
beforeAll(() => {
  forget = Object.entries(texts).map(([tag, own]) =>
    learnLanguage({ tag, name: tag, short: tag, isOffered: true, texts: () => own }),
  )
})
afterAll(() => {
  startInEnglish()
  for (const one of forget) one()
  rmSync(folder, { recursive: true })
})

function chosenFor(settings: Readonly<Record<string, string>>, args: readonly string[] = []): string {
  chooseLanguage(undefined, args, settings)
  return commandLanguage()
}

describe('the language of the system', () => {
  test.each([
    ['sq_AL.UTF-8', 'sq'],
    ['sr_RS.UTF-8@latin', 'sr-Latn'],
    ['sr_RS@latin', 'sr-Latn'],
    ['sr_RS', 'sr-Cyrl'],
    ['mk_MK', 'mk'],
    ['bs_BA.utf8', 'bs'],
    ['ro_MD.UTF-8', 'ro'],
    ['de_AT.UTF-8', 'en'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['', 'en'],
    ['../../etc', 'en'],
  ])('%s is %s', (locale, language) => {
    expect(chosenFor({ LANG: locale })).toBe(language)
  })

  test('is what LC_ALL says, else LC_MESSAGES, else LANG', () => {
    expect(chosenFor({ LC_ALL: 'sq_AL', LC_MESSAGES: 'mk_MK', LANG: 'ro_RO' })).toBe('sq')
    expect(chosenFor({ LC_ALL: '', LC_MESSAGES: 'mk_MK', LANG: 'ro_RO' })).toBe('mk')
    expect(chosenFor({ LC_ALL: 'C', LANG: 'ro_RO' })).toBe('en')
  })

  test('does not count where a program reads what is printed', () => {
    for (const args of [
      ['kpi', '-f', 'json'],
      ['kpi', '--format=csv'],
      ['audit', 'verify', '--json'],
    ])
      expect(chosenFor({ LANG: 'sq_AL' }, args)).toBe('en')
    expect(chosenFor({ LANG: 'sq_AL' }, ['kpi', '--format', 'table'])).toBe('sq')
  })
})

test('the option may stand anywhere before “--”, and is taken out of the line', () => {
  expect(takeLanguage(['kpi', '--language', 'sq', 'M1'])).toEqual({ language: 'sq', rest: ['kpi', 'M1'] })
  expect(takeLanguage(['--language=mk', 'kpi'])).toEqual({ language: 'mk', rest: ['kpi'] })
  const plain = ['kpi', '--', '--language']
  expect(takeLanguage(plain)).toEqual({ language: undefined, rest: plain })
})

describe('a command', () => {
  test('refuses in the language that is named, before that of the system', async () => {
    const { code, err } = await runHere(['kpi', 'M99', '--language', 'mk'], { ...env, LANG: 'sq_AL.UTF-8' })
    expect([code, err]).toEqual([1, expect.stringContaining('Нема КПИ „M99“: M1')])
    const { err: ofSystem } = await runHere(['kpi', 'M99'], { ...env, LANG: 'sq_AL.UTF-8' })
    expect(ofSystem).toContain('Nuk ka KPI “M99”')
    expect((await runHere(['kpi', 'M99'], env)).err).toContain('There is no KPI “M99”')
  })

  test('names its options in it, and says which languages there are where it is none of them', async () => {
    expect((await runHere(['kpi', '--help', '--language', 'sq'], env)).out).toContain('Opsionet:')
    const { code, err } = await runHere(['kpi', '--language', 'tlh'], env)
    expect([code, err]).toEqual([1, expect.stringMatching(/no language “tlh”.*en, sq, mk, sr-Cyrl, sr-Latn/)])
  })

  test('prints to programs the same whatever the language', async () => {
    const args = ['kpi', '--format', 'json']
    const english = await runHere(args, env)
    expect(await runHere(args, { ...env, LC_ALL: 'sq_AL.UTF-8' })).toEqual(english)
    expect(JSON.parse(english.out)).toBeInstanceOf(Array)
  })
})

test('a number has the form of its word that the language asks for', () => {
  const inAll = (count: number) =>
    ['en', 'sr-Cyrl', 'ro'].map((tag) => {
      chooseLanguage(tag, [], {})
      return counted('rows', { count })
    })
  expect(inAll(1)).toEqual(['1 row', '1 ред', '1 rând'])
  expect(inAll(3)).toEqual(['3 rows', '3 реда', '3 rânduri'])
  expect(inAll(1200)).toEqual(['1,200 rows', '1.200 редова', '1.200 de rânduri'])
  expect(fillIn(rows, { count: 2 })).toBe('2 rows')
})
