// Imports over HTTP as the tests make them: sent by whoever brings the token, and waited for.
import { setTimeout } from 'node:timers/promises'
import { apiPaths, pathTo, type ImportAnswer } from '#definition'
import { headers, type OpenApi } from './open-api.ts'

/** The calls to the API that `opened` gives; it is asked at each of them, as it opens after the tests are told. */
export function importCalls(opened: () => Pick<OpenApi, 'server'>, into = 'river-log') {
  const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) =>
    opened().server.inject({ method, url, headers, ...(payload ? { payload } : {}) })
  const upload = (body: string, query = '') =>
    opened().server.inject({
      ...{
        method: 'POST',
        url: `${apiPaths.imports}?register=${into}&name=trips.csv${query}`,
        payload: body,
      },
      headers: { ...headers, 'content-type': 'application/octet-stream' },
    })
  /** The import once it is neither being read nor being taken. */
  const settled = async (id: string): Promise<ImportAnswer> => {
    for (;;) {
      const answer = (await send('GET', pathTo('oneImport', id))).json<ImportAnswer>()
      if (answer.state !== 'reading' && answer.state !== 'committing') return answer
      await setTimeout(20)
    }
  }
  const planned = async (body: string, query = '') =>
    settled((await upload(body, query)).json<ImportAnswer>().id)
  const committed = async (id: string, choice: object = {}) => {
    await send('POST', `${pathTo('oneImport', id)}/commit`, choice)
    return settled(id)
  }
  return { send, upload, settled, planned, committed }
}
