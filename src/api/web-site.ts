// Serves the built workplace: files by their names, every address of one of its pages by the one page there is.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#definition'
import { sendRefused, type ApiContext } from './requests/index.ts'
import type { SendNotThere } from './public-site.ts'
import { serveWorkPage } from './work-page.ts'

const isForPrograms = (url: string) => url.startsWith('/api/') || url === '/api'

/** Files with a digest in their name never change; the page itself is asked for anew each time. */
async function serveFiles(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    // The build has compressed them as far as it goes.
    preCompressed: true,
    setHeaders: (response, path) => {
      const isLasting = path.includes('/assets/')
      void response.header('cache-control', isLasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

/** Where the pages of a build lie, as their routes are written: `/registers/$id`. */
const listOfPaths = 'pages.json'

/** What a part of an address may be: a name of the route itself, or anything. */
const partPattern = (part: string): string => (part.startsWith('$') ? '[^/]+' : part)

/** Whether the workplace has a page at a path. A build that does not say which it has may have any. */
function workplacePaths(folder: string): (path: string) => boolean {
  const list = join(folder, listOfPaths)
  if (!existsSync(list)) return () => true
  const routes = JSON.parse(readFileSync(list, 'utf8')) as string[]
  const patterns = routes.map((route) => route.split('/').map(partPattern).join('/'))
  const all = new RegExp(`^(?:${patterns.join('|')})/?$`)
  return (path) => all.test(path)
}

/** Adds the workplace, where it was built, and what is said of everything that is not there. */
export async function serveWebSite(
  server: FastifyInstance,
  { webFolder: folder, roadmap }: Pick<ApiContext, 'webFolder' | 'roadmap'>,
  sendNotThere: SendNotThere,
): Promise<void> {
  if (folder !== undefined) await serveFiles(server, folder)
  const sendWorkPage = folder === undefined ? undefined : serveWorkPage(server, folder, roadmap)
  const isOfWorkplace = folder === undefined ? () => false : workplacePaths(folder)
  server.setNotFoundHandler((request, reply) => {
    const { method, url } = request
    const [path = '/'] = url.split('?')
    const isPage =
      folder !== undefined && method === 'GET' && !isForPrograms(url) && !url.includes('/assets/')
    if (!isPage)
      return sendRefused(reply, new Refused('nothing-there', { address: url.slice(0, 200) }, 'not-found'))
    if (!isOfWorkplace(path)) return sendNotThere(request, reply)
    return sendWorkPage?.(request, reply)
  })
}
