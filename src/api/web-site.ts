// Serves the built web site: files by their names, every other address of a page by the one page there is.
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Refused } from '#definition'
import { sendRefused } from './requests/index.ts'

const isForPrograms = (url: string) => url.startsWith('/api/') || url === '/api'

/** Files with a digest in their name never change; the page itself is asked for anew each time. */
async function serveFiles(server: FastifyInstance, folder: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isLasting = path.includes('/assets/')
      void response.header('cache-control', isLasting ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}

/** Adds the web site, where it was built, and a problem for everything that is not there. */
export async function serveWebSite(server: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder !== undefined) await serveFiles(server, folder)
  server.setNotFoundHandler((request, reply) => {
    const isPage =
      folder !== undefined &&
      request.method === 'GET' &&
      !isForPrograms(request.url) &&
      !request.url.includes('/assets/')
    if (isPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return sendRefused(
      reply,
      new Refused('nothing-there', { address: request.url.slice(0, 200) }, 'not-found'),
    )
  })
}
