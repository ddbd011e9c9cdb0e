// A page of text beside something invented, as an institution would have sent it. Its first line says that it is invented.
import { drawsFor, inventedSentence, type InventedPage } from '#definition'

interface PageOf<Circle> {
  readonly seed: number
  /** What it lies beside: nothing else has a page of that name. */
  readonly about: string
  readonly title: string
  readonly circle: Circle
  readonly lines: readonly string[]
}

/** Letters and digits of a title, as a name of a file. */
const nameOf = (title: string) =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The page; drawn by itself, so that nothing else changes. */
export function inventedPage<Circle>({
  seed,
  about,
  title,
  circle,
  lines,
}: PageOf<Circle>): InventedPage<Circle> {
  const head = `INVENTED. ${inventedSentence.en}`
  return {
    ...{ id: drawsFor(seed, 'page', about, title).id(), circle, name: `invented-${nameOf(title)}.txt` },
    text: `${[head, '', title, '', ...lines].join('\n')}\n`,
  }
}
