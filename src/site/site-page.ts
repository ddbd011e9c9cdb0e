// What a page of the site is: its address, and what it shows to somebody who comes by.
import type { AnswerOf, Asking, MeAnswer, OperationId, Operations, Roadmap, StatusAnswer } from '#definition'
import type { Markup } from './markup.ts'

/** Asks the API as whoever reads the page. Fails where the API refuses: the page is then not made. */
export type Ask = <Id extends OperationId>(
  id: Id,
  asking: Asking<Operations[Id]>,
) => Promise<AnswerOf<Operations[Id]>>

/** Somebody opens a page. */
export interface Visit {
  readonly roadmap: Roadmap
  readonly ask: Ask
  /** Of the reader. */
  readonly language: string
  readonly isInvented: boolean
  /** Who reads; null for the public, who read what anybody may. */
  readonly person: MeAnswer['person']
  /** The day on which it is read. */
  readonly today: string
  /** By which people open the site, `https://waymark.example.org`. */
  readonly origin: string
  /** The names in the path, and what stands behind the question mark. */
  readonly params: Readonly<Record<string, string>>
  readonly search: URLSearchParams
}

/** What stands around a page depends on it. */
export interface Surroundings {
  readonly origin: string
  /** The day on which it is read. */
  readonly today: string
  /** The path that was asked for. */
  readonly path: string
  /** What stands behind the question mark, without the language. */
  readonly question: string
  readonly status: Pick<StatusAnswer, 'waymark' | 'dataVersion' | 'isInvented'> &
    Partial<Pick<StatusAnswer, 'anchor'>>
  readonly person: MeAnswer['person']
}

/** A step of the way from the overview to a page. */
export interface Crumb {
  readonly name: string
  readonly path: string
}

/** A page as it is shown. */
export interface Shown {
  /** Of the document; that of the roadmap is put behind it. */
  readonly title: string
  /** A sentence or two for search engines and previews. */
  readonly description: string
  readonly crumbs: readonly Crumb[]
  readonly content: Markup
  /** Its own address with what of a question belongs to it, `/indicators/one?show=two`; the path where not said. */
  readonly canonical?: string
  /** The address of a picture of it. */
  readonly picture?: string
  /** Where the question is wrong and the page says why; 200 where not said. */
  readonly status?: 400
  /** Islands that it wants. */
  readonly islands?: readonly Island[]
}

/** What a browser may add to a page. */
export type Island = 'page'

export interface SitePage {
  /** As Fastify writes it: `/indicators/:id`. One that has a word of the roadmap in it is made of the roadmap. */
  readonly path: string | ((roadmap: Roadmap) => string)
  /** Shown within pages of others: by itself, and to everybody as the public sees it. */
  readonly isEmbedded?: true | undefined
  /** Undefined where there is no such thing. */
  readonly show: (visit: Visit) => Promise<Shown | undefined>
}
