// The one page of the workplace in the language of its reader, and the texts of that language, which never change under their address.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { workLanguages, type Roadmap } from '#definition'
import { keepText, type KeptText } from './answers/index.ts'
import { sendKept } from './requests/index.ts'
import { languageAsked } from './page-language.ts'
import { say } from './work-page-sentences.ts'
import { workTexts } from './work-texts.ts'

/** The texts of a language, with the address under which they lie: another one for other texts. */
interface TextsFile {
  readonly address: string
  readonly kept: KeptText
}

function textsFile(tag: string, folder: string, roadmap: Roadmap): TextsFile {
  const text = JSON.stringify(workTexts(tag, folder, roadmap))
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  return {
    address: `/texts/${tag}.${digest}.json`,
    kept: keepText(text, (plain) => plain, { isLasting: true }),
  }
}

/** What is made once a language: first when its first reader comes. */
function once<Made>(make: (tag: string) => Made): (tag: string) => Made {
  const made = new Map<string, Made>()
  return (tag) => {
    const known = made.get(tag) ?? make(tag)
    made.set(tag, known)
    return known
  }
}

/** The links in the head of a page: to itself in every language, and to the texts of its own. */
function headLinks(tag: string, texts: TextsFile | undefined): string {
  const languages = workLanguages()
  const others = languages.map(
    (one) =>
      `<link rel="alternate" hreflang="${one.tag}" title="${one.name}" data-short="${one.short}" href="?language=${one.tag}">`,
  )
  const own = texts ? `<link rel="preload" as="fetch" crossorigin href="${texts.address}">` : ''
  return languages.length === 1 && tag === 'en' ? '' : `${others.join('')}${own}`
}

/** For readers whose browser runs no scripts: where the pages are that need none. */
const noScript = (tag: string): string =>
  `<noscript><p>${say('needs-scripts', {}, tag)} <a href="/">Waymark</a></p></noscript>`

/** Serves the texts of every language in which the workplace is offered. */
function serveTexts(server: FastifyInstance, textsOf: (tag: string) => TextsFile): void {
  server.get<{ Params: { readonly file: string } }>(
    '/texts/:file',
    { schema: { hide: true } },
    async (request, reply) => {
      const [tag = ''] = request.params.file.split('.')
      const isOffered = tag !== 'en' && workLanguages().some((one) => one.tag === tag)
      const file = isOffered ? textsOf(tag) : undefined
      if (file?.address !== `/texts/${request.params.file}`) return reply.callNotFound()
      void reply.header('cache-control', 'public, max-age=31536000, immutable')
      return sendKept(request, reply.header('vary', 'accept-encoding'), file.kept)
    },
  )
}

/** Adds the texts, and gives what sends the page. */
export function serveWorkPage(
  server: FastifyInstance,
  folder: string,
  roadmap: Roadmap,
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply> {
  const textsOf = once((tag) => textsFile(tag, folder, roadmap))
  const pageOf = (tag: string, built: string): string =>
    built
      .replace('<html lang="en">', `<html lang="${tag}">`)
      .replace(/<noscript>[^]*?<\/noscript>/, noScript(tag))
      .replace('</head>', `${headLinks(tag, tag === 'en' ? undefined : textsOf(tag))}</head>`)
  serveTexts(server, textsOf)
  return async (request, reply) => {
    const built = await readFile(join(folder, 'index.html'), 'utf8')
    const { language } = languageAsked(request, reply, { offered: workLanguages() })
    return reply
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(pageOf(language, built))
  }
}
