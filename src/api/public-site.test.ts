// Public pages as whoever asks for them gets them: whole, by the rights of the reader, under the status that they have.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  apiPaths,
  explanationAddress,
  inventedSentence,
  learnLanguage,
  pathTo,
  pseudoLanguage,
  type FiguresAnswer,
  type ProblemDetails,
} from '#definition'
import { coloursInDark } from '#drawing'
import { outsideBrackets } from '../definition/testing/outside-brackets.ts'
import { ruritania } from '../../roadmaps/ruritania/index.ts'
import { headers, openApi, type OpenApi } from './testing/open-api.ts'

const webFolder = mkdtempSync(join(tmpdir(), 'waymark-web-'))
const file = [
  'jurisdiction,element,period,value,source,address,vintage',
  'strelsau,rescued-persons,2018,12,River Watch,https://river.example/2018,2024-02-01',
  'strelsau,rescued-persons,2019,9,River <b>Watch</b>,https://river.example/2019,2024-02-01',
  'river-provinces,rescued-persons,2018,120,River Watch,https://river.example/2018,2024-02-01',
  'river-provinces,rescued-persons,2019,117,River Watch,https://river.example/2019,2024-02-01',
].join('\n')
/** Of the source, of programs, codes and languages in their own words. */
const notOurs = /River|river\.example|Invented for tests|Waymark|English|Pseudo|SELECT|select|\d{4}-\d\d-\d\d/

let api: OpenApi
beforeAll(async () => {
  writeFileSync(join(webFolder, 'index.html'), '<!doctype html><title>Workplace</title>')
  writeFileSync(join(webFolder, 'pages.json'), JSON.stringify(['/registers/$id']))
  api = await openApi({ webFolder, siteAddress: 'https://river.example' })
  const sent = await api.server.inject({
    ...{ method: 'POST', url: `${apiPaths.loads}?name=figures.csv`, payload: file },
    headers: { ...headers, 'content-type': 'text/csv' },
  })
  expect(sent.statusCode).toBe(200)
})
afterAll(async () => {
  await api.close()
  rmSync(webFolder, { recursive: true })
})

const get = (url: string, by: Record<string, string> = {}) => api.server.inject({ url, headers: by })

/** A page without the one style sheet that it may have. */
const withoutStyle = (page: string) => page.replace(/<style>[^<]*<\/style>/, '')

/** The first figure of an indicator that is known, as its page is asked for. */
async function figureAddress(): Promise<string> {
  const url = `${pathTo('figures', 'rescues')}?show=persons&from=2019&to=2019`
  const { figures } = (await get(url)).json<FiguresAnswer>()
  const found = figures.find(({ jurisdiction }) => jurisdiction === 'strelsau')
  if (!found) throw new Error('No figure of Strelsau.')
  return `/indicators/rescues/figure${new URL(explanationAddress('rescues', found), 'http://x').search}`
}

describe('public pages', () => {
  test('have a title, a description, one heading, one address, no script within and no style but the sheet of all', async () => {
    for (const url of [
      ...['/', '/indicators', '/indicators/rescues', await figureAddress()],
      ...['/axes', '/objectives/A.1', '/axes/A', '/jurisdictions', '/jurisdictions/zenda'],
      ...['/jurisdictions/river-provinces', '/compare', '/compare?area=zenda&area=strelsau'],
      ...['/text', '/glossary', '/glossary?q=boat', '/about-the-data', '/search', '/search?q=strel'],
    ]) {
      const { statusCode, body } = await get(url)
      expect([url, statusCode, body.match(/<h1/g)?.length]).toEqual([url, 200, 1])
      expect(body).toMatch(/<title>[^<]{5,}<\/title>/)
      expect(body).toMatch(/<meta name="description" content="[^"]{20,}">/)
      expect(body).toMatch(/<link rel="canonical" href="https:\/\/river\.example\/[^"]*">/)
      expect(withoutStyle(body)).not.toMatch(/<style|\sstyle="|<script(?! type="module" src=)|\son[a-z]+="/)
    }
  })

  test('begin with a map of the first of the indicators named for it of which an area is known', async () => {
    const { body } = await get('/')
    expect(body).toMatch(/<h2 id="map">On the map<\/h2>.*<svg.*href="\/indicators\/rescues\?kind=map"/s)
  })

  test('say what changed since the period of the last report, and how headlines differ from the period before', async () => {
    const { body } = await get('/')
    expect(body).toMatch(/<h2 id="changed">What changed<\/h2>/)
    expect(body).toMatch(
      /Since the period of report \d+ ended on \d{4}-\d\d-\d\d, 1 file of figures was taken, with 4 new rows\./,
    )
    expect(body).toMatch(/M1 ?<\/span> Rescues<\/a>: 2019, [^<]*117[^<]*, 3 fewer than in 2018/)
  })

  test('print their sources as footnotes, numbered beside the areas of which they speak', async () => {
    const { body } = await get('/indicators/rescues?show=persons')
    const list = /<section class="only-on-paper footnotes".*?<\/section>/s.exec(body)?.[0] ?? ''
    expect(list).toContain('<li>River Watch. https://river.example/2018 (2024-02-01)</li>')
    expect(list.match(/<li>/g)).toHaveLength(3)
    expect(body).toMatch(/Strelsau<\/a><sup class="only-on-paper">\d, \d<\/sup>/)
  })

  test('say the figure in words, draw it, and have it in a table', async () => {
    const { body } = await get('/indicators/rescues?show=persons&area=strelsau')
    expect(body).toContain('<svg')
    expect(body).toMatch(/<table class="figures[^"]*">.*<span class="figure-number">9<\/span>/s)
    expect(body).toContain('3 fewer than in 2018')
  })

  test('of a jurisdiction has its figures, and says of which KPIs there is none', async () => {
    const { body } = await get('/jurisdictions/strelsau')
    expect(body).toMatch(
      /<h2 id="kpis">.*<span class="figure-number">9<\/span>.*<h2 id="lacking">.*no figure:/s,
    )
    const empty = await get('/jurisdictions/zenda')
    expect(empty.body).not.toContain('<h2 id="kpis">')
  })

  test('compare figures that say their periods, and name what none of the areas has', async () => {
    const { body } = await get('/compare?area=strelsau&area=river-provinces')
    expect(body).toMatch(
      /<table class="matrix comparison">.*>9<\/span>.*2019.*>117<\/span>.*None of them has/s,
    )
    expect((await get('/compare?area=zenda')).body).toContain('Tick at least two.')
    const wrong = await get('/compare?area=zenda&area=%3Cb%3E')
    expect(wrong.body).toContain('There is no jurisdiction or group “&lt;b&gt;”.')
  })

  test('find by the beginnings of words, whatever accents and case, and say where nothing is found', async () => {
    const found = await get('/search?q=STRÉLS')
    expect(found.body).toMatch(/<a href="\/jurisdictions\/strelsau">/)
    expect((await get('/search?q=river%20wat')).body).toContain('<a href="/about-the-data#publishers">River')
    const nothing = await get('/search?q=%3Cb%3Enowhere')
    expect(nothing.body).toContain('Nothing on this site has “&lt;b&gt;nowhere”')
    expect((await get(`/search?q=${'a'.repeat(5000)}`)).statusCode).toBe(200)
  })

  test('explain what is counted, all of it or what was looked for', async () => {
    const all = (await get('/glossary')).body
    expect(all).toContain('id="element-rescued-persons"')
    expect(all.match(/id="element-/g)?.length).toBeGreaterThan(5)
    const some = (await get('/glossary?q=resc%20pers')).body
    expect(some).toContain('id="element-rescued-persons"')
    expect(some.match(/id="element-/g)?.length).toBeLessThan(all.match(/id="element-/g)?.length ?? 0)
    const short = (await get('/glossary?q=rw')).body
    expect(short).toContain('<dt>RW</dt><dd>River watch</dd>')
    expect((await get('/search?q=river%20watch')).body).toContain('href="/glossary#abbreviations"')
  })

  test('say under which licence, how to cite, and which files were taken', async () => {
    const { body } = await get('/about-the-data')
    expect(body).toMatch(/href="https:\/\/river\.example\/indicators\/[^"]+\/figure\?show=/)
    expect(body).toMatch(/Waymark, data version \d+, 20\d\d-\d\d-\d\d\. https:\/\/river\.example/)
    expect(body).toMatch(/<th scope="row" class="source-line">figures\.csv<\/th>/)
  })

  test('write what others sent as text, and never as a part of the page', async () => {
    const { body } = await get(await figureAddress())
    expect(body).toContain('River &lt;b&gt;Watch&lt;/b&gt;')
    expect(body).not.toContain('River <b>')
    const strange = await get('/indicators/rescues?show=persons&per=%22%3E%3Cscript%3E')
    expect(strange.body).not.toContain('"><script>')
  })

  test('are asked each time by the public, who are told what they have already; others keep nothing', async () => {
    const first = await get('/')
    expect(first.headers['cache-control']).toBe('no-cache')
    const again = await get('/', { 'if-none-match': String(first.headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await get('/', headers)).headers['cache-control']).toBe('no-store')
  })

  test('are those of the public for whoever was signed in and is no more', async () => {
    const { statusCode, body } = await get('/', { cookie: 'waymark.session_token=over' })
    expect([statusCode, body.includes('/sign-in')]).toEqual([200, true])
  })

  test('carry their style, which the content policy allows by its hash and no other', async () => {
    const { body, headers: told } = await get('/')
    const [, css = ''] = /<style>([^<]+)<\/style>/.exec(body) ?? []
    const hash = createHash('sha256').update(css).digest('base64')
    expect(String(told['content-security-policy'])).toContain(`style-src 'self' 'sha256-${hash}';`)
    expect(body).not.toContain('rel="stylesheet"')
    for (const [light, dark] of coloursInDark)
      expect(css).toContain(`.drawn-chart [fill='${light}'] { fill: ${dark}; }`)
  })

  test.each([
    ['/nowhere', 404],
    ['/indicators/nothing', 404],
    ['/objectives/A', 404],
    ['/axes/Z', 404],
    ['/heights/A', 404],
    ['/jurisdictions/atlantis', 404],
    ['/compare?area=zenda&area=atlantis', 400],
    ['/compare?area=zenda&area=strelsau&area=%3Cb%3E', 400],
    ['/indicators/rescues/figure?show=persons&jurisdiction=zenda', 400],
    ['/indicators/rescues?from=yesterday', 400],
  ])('%s is a page that says so, with its status', async (url, status) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8'])
    expect(answer.body).toMatch(/<h1>[^<]+<\/h1>/)
    const again = await get(url, { 'if-none-match': String(answer.headers.etag) })
    expect(again.statusCode).toBe(status)
  })

  test('may stand in a frame of others where they are made for it, and nowhere else', async () => {
    const shown = await get('/embed/indicators/rescues?show=persons&language=en', headers)
    expect(shown.statusCode).toBe(200)
    expect(shown.headers).not.toHaveProperty('x-frame-options')
    expect(shown.headers).not.toHaveProperty('set-cookie')
    expect(shown.headers['content-security-policy']).toMatch(/frame-ancestors \*/)
    expect(shown.body).toMatch(
      /<base target="_blank">.*<header><h1><a href="\/indicators\/rescues\?show=persons&amp;/s,
    )
    expect(shown.body).toMatch(/<svg.*data version \d+, \d{4}-\d\d-\d\d\. https:\/\/river\.example\//s)
    expect((await get('/embed/indicators/dragons')).statusCode).toBe(404)
    const page = await get('/indicators/rescues?show=persons')
    expect(page.headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
    expect(page.body).toContain(
      '&lt;iframe src=&quot;https://river.example/embed/indicators/rescues?show=persons&amp;amp;language=en&quot;',
    )
    expect(page.body).toContain('content="https://river.example/api/indicators/rescues/chart.png?')
  })

  test('leave the pages of the workplace to it', async () => {
    expect((await get('/registers/river-log')).body).toContain('Workplace')
    expect((await get('/registers/river-log/more/than/there/is')).statusCode).toBe(404)
  })

  test('of real figures do not say that they are invented', async () => {
    expect((await get('/')).body).not.toContain(inventedSentence.en)
  })
})

describe('a page in another language', () => {
  let forget: () => void
  beforeAll(() => {
    forget = learnLanguage(pseudoLanguage)
  })
  afterAll(() => forget())

  const asked = async (url: string, by: Record<string, string> = {}) => (await get(url, by)).body
  const languageOf = (body: string) => /<html lang="([^"]+)">/.exec(body)?.[1]

  test('is shown to whoever asks for it, chose it before, or whose browser wishes for it, in that order', async () => {
    expect(languageOf(await asked('/'))).toBe('en')
    expect(languageOf(await asked('/', { 'accept-language': 'xx, en;q=0.5' }))).toBe('xx')
    expect(languageOf(await asked('/', { cookie: 'waymark-language=xx' }))).toBe('xx')
    expect(languageOf(await asked('/?language=en', { cookie: 'waymark-language=xx' }))).toBe('en')
    expect(languageOf(await asked('/?language=yy', { cookie: 'a=b; waymark-language=yy' }))).toBe('en')
  })

  test('keeps a choice, says its language, and is another one for caches', async () => {
    const { headers: told } = await get('/indicators/rescues?show=persons&language=xx')
    expect(told['set-cookie']).toMatch(/^waymark-language=xx; Path=\/; Max-Age=\d+; SameSite=Lax; HttpOnly/)
    expect(told['content-language']).toBe('xx')
    expect(told['vary']).toMatch(/accept-language/)
    const [other, english] = await Promise.all([get('/?language=xx'), get('/')])
    expect(other.headers['etag']).not.toBe(english.headers['etag'])
    expect(english.headers['set-cookie']).toBeUndefined()
  })

  test('leads to the same page with the same question in every language', async () => {
    const body = await asked('/indicators/rescues?show=persons&area=strelsau&language=xx')
    expect(body).toContain(
      '<a href="/indicators/rescues?show=persons&amp;area=strelsau&amp;language=en" lang="en" hreflang="en">',
    )
    expect(body).toContain('rel="canonical" href="https://river.example/indicators/rescues?language=xx"')
  })

  test('says nothing that no catalogue has, but names of others and codes', async () => {
    for (const url of ['/', '/indicators', '/indicators/rescues?by=outcome', await figureAddress()]) {
      const body = await asked(url, { 'accept-language': 'xx' })
      // A text may be broken into several lines of a drawing.
      const own = withoutStyle(body).replaceAll(/<(?:strong|span|pre)[^>]* lang="en">[^<]*/g, '')
      const texts = outsideBrackets(own.replaceAll(/<[^>]*>/g, '\n')).split('\n')
      const left = texts.filter((text) => /\p{L}{3}/u.test(text) && !notOurs.test(text))
      expect([url, [...new Set(left)]]).toEqual([url, []])
    }
  })

  test('marks as English what its language lacks', async () => {
    const lacking = learnLanguage({ ...pseudoLanguage, tag: 'yy', texts: () => ({}) })
    const body = await asked('/indicators/rescues?language=yy')
    lacking()
    const { name } = ruritania.indicators.find(({ id }) => id === 'rescues') ?? ruritania
    expect(body.includes(`<span lang="en">${name.en}</span></h1>`)).toBe(true)
  })

  test('of what the API refuses says so in that language', async () => {
    const { body, statusCode } = await get('/indicators/rescues?from=yesterday&language=xx')
    expect([statusCode, /⟦“yesterday” is not a period\./.test(body)]).toEqual([400, true])
    const refused = await get(`${pathTo('figures', 'rescues')}?from=yesterday`, { 'accept-language': 'xx' })
    expect(refused.json<ProblemDetails>().detail).toMatch(/^⟦“yesterday” is not a period\./)
    expect(refused.headers['vary']).toMatch(/accept-language/)
  })
})
