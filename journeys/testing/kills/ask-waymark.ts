// Requests of a caller who may be cut off at any moment.

export const token = 'token-of-a-killed-one-0123456789'
const authorization = `Bearer ${token}`

export interface Answered<A> {
  readonly status: number
  readonly body: A
}

/** Sends a request to a running Waymark. Throws where no whole answer came. */
export async function askWaymark<A>(
  address: string,
  path: string,
  {
    method = 'GET',
    json,
    bytes,
    key,
  }: { method?: string; json?: unknown; bytes?: string; key?: string } = {},
): Promise<Answered<A>> {
  const type = json === undefined ? 'application/octet-stream' : 'application/json'
  const sent = json === undefined ? bytes : JSON.stringify(json)
  const answer = await fetch(address + path, {
    method,
    headers: {
      authorization,
      ...(sent === undefined ? {} : { 'content-type': type }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(sent === undefined ? {} : { body: sent }),
  })
  const text = await answer.text()
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as A }
}
