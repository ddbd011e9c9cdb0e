// Who changed something sees it at once; others, also at the same address, may see it a moment later.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiPaths, type LoadAnswer, type OverviewAnswer } from '#definition'
import { headers, openApi, type OpenApi } from '../testing/open-api.ts'

let api: OpenApi
beforeAll(async () => {
  // Long enough for a slow machine to do all of a test within it.
  api = await openApi({ mostLag: 60_000 })
})
afterAll(() => api.close())

const [here, elsewhere] = ['192.0.2.1', '192.0.2.2']
const versionFor = async (remoteAddress: string, sent: Readonly<Record<string, string>> = {}) => {
  const answer = await api.server.inject({ url: apiPaths.overview, remoteAddress, headers: sent })
  return answer.json<OverviewAnswer>().dataVersion
}

async function load(year: number): Promise<void> {
  const heading = 'jurisdiction,element,period,value,source,address,vintage'
  const row = `strelsau,rescue-calls,${year},3,River Watch,https://river.example/${year},2024-02-01`
  const answer = await api.server.inject({
    ...{ method: 'POST', url: `${apiPaths.loads}?name=figures.csv`, payload: `${heading}\n${row}` },
    ...{ remoteAddress: here, headers: { ...headers, 'content-type': 'text/csv' } },
  })
  expect(answer.json<LoadAnswer>()).toMatchObject({ isTaken: true, added: 1 })
}

test('a change is seen at once by whoever made it, and not yet by the public behind the same proxy or by officials elsewhere', async () => {
  const [own, ofPublic, other] = [
    await versionFor(here, headers),
    await versionFor(here),
    await versionFor(elsewhere, headers),
  ]
  await load(2001)
  // The public asks first: nobody has worked the new answer out for them.
  expect(await versionFor(here)).toBe(ofPublic)
  expect(await versionFor(elsewhere, headers)).toBe(other)
  expect(await versionFor(here, headers)).toBeGreaterThan(own)
})

test('whoever brings a wrong token has changed nothing, and stops nobody from being answered at once', async () => {
  const before = await versionFor(elsewhere)
  const refused = await api.server.inject({
    ...{ method: 'POST', url: `${apiPaths.loads}?name=figures.csv`, payload: '' },
    ...{ remoteAddress: elsewhere, headers: { authorization: 'Bearer x', 'content-type': 'text/csv' } },
  })
  expect(refused.statusCode).toBe(401)
  await load(2002)
  expect(await versionFor(elsewhere)).toBe(before)
})
