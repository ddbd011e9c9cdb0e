// Whose figures a page shows, and whose product it is not.
import type { ReactNode } from 'react'
import { useOutline } from '../data/roadmap-context.ts'
import { exploreWords } from '../words/explore-words.ts'
import { numberText, say, words } from '../words/index.ts'

/** So many are named in a line; the page about the data names all. */
const mostNamed = 12

/** Nothing where nobody published what is shown: records and figures that were handed in are nobody's press. */
export function Publishers({ publishers }: { readonly publishers: readonly string[] }): ReactNode {
  const { notice } = useOutline()
  if (publishers.length === 0) return null
  const named = publishers.slice(0, mostNamed)
  const rest = publishers.length - named.length
  return (
    <p className="quiet publishers">
      {exploreWords.publishers.named(words.list(named))}
      {rest > 0 && (
        <>
          {' '}
          <a href="/about-the-data#publishers">{exploreWords.publishers.further(rest, numberText(rest))}</a>
        </>
      )}
      . {notice && say(notice)}
    </p>
  )
}
