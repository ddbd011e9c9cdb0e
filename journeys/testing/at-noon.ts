// A site that is served by day, whatever the hour at which a journey is made.
import { createServer } from 'node:net'

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening))
  const found = server.address()
  await new Promise((closed) => server.close(closed))
  return typeof found === 'object' && found ? found.port : 0
}

/**
 * A setting of Node by which a process lives at the next noon: at night nobody is written to. It is never further ahead than a
 * day that has begun somewhere on Earth: to a browser with the clock of this machine no day of it lies in the future.
 */
export function atNoon(): string {
  const noon = new Date()
  noon.setUTCHours(11, 0, 0, 0)
  if (noon.getTime() <= Date.now()) noon.setUTCDate(noon.getUTCDate() + 1)
  const shift = noon.getTime() - Date.now()
  const source = `const Then = Date, now = () => Then.now() + ${shift}
globalThis.Date = new Proxy(Then, {
  construct: (_, given) => (given.length ? new Then(...given) : new Then(now())),
  get: (_, name) => (name === 'now' ? now : Reflect.get(Then, name)),
})
Then.prototype.constructor = globalThis.Date`
  return `--import=data:text/javascript,${encodeURIComponent(source)}`
}
