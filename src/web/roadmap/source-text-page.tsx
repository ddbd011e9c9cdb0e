// The source text of the roadmap, word for word: preamble, commitments, chapters, and its footnotes where they stand.
import type { ReactNode } from 'react'
import { footnotesOf, paragraphPieces, type Passage } from '#definition'
import { elementTitle } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { say, words } from '../words/index.ts'
import { ElementLink, IndicatorLink } from '../controls/links.tsx'
import { PageHeading } from '../controls/page-heading.tsx'

/** Words with the signs of footnotes as links to them. A sign is met once, so that its footnote can lead back. */
function MarkedWords({ text }: { readonly text: string }): ReactNode {
  const footnotes = footnotesOf(useRoadmap())
  const pieces = paragraphPieces(
    text,
    footnotes.flatMap(({ mark }) => mark ?? []),
  )
  return pieces.map((piece, at) => {
    if ('words' in piece) return <span key={at}>{piece.words}</span>
    const footnote = footnotes.find(({ mark }) => mark === piece.mark)
    if (!footnote) return piece.mark
    return (
      <a
        key={at}
        id={`to-${footnote.id}`}
        className="footnote-mark"
        href={`#${footnote.id}`}
        aria-label={say(footnote.heading)}
      >
        {piece.mark}
      </a>
    )
  })
}

/** A paragraph; one that is the wording of an indicator leads to its page. */
function Paragraph({ text }: { readonly text: string }): ReactNode {
  const { indicators } = useRoadmap()
  const indicator = indicators.find((one) => say(one.text) === text)
  return (
    <p className="prose">
      <MarkedWords text={text} />
      {indicator && (
        <>
          {' '}
          <IndicatorLink indicator={indicator} />
        </>
      )}
    </p>
  )
}

function PassageSection({ passage }: { readonly passage: Passage }): ReactNode {
  return (
    <section aria-labelledby={passage.id}>
      <h2 id={passage.id} className={passage.isHeadingAdded ? 'added-heading' : undefined}>
        {say(passage.heading)}
      </h2>
      {passage.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.en} text={say(paragraph)} />
      ))}
    </section>
  )
}

/** The chapters have pages of their own. */
function Chapters(): ReactNode {
  const roadmap = useRoadmap()
  const level = roadmap.levels[0]
  if (!level) return null
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters" className="added-heading">
        {words.text.chapters}
      </h2>
      <p className="prose">{words.text.chaptersHint}</p>
      <ul>
        {roadmap.elements
          .filter((element) => element.level === level.id)
          .map((element) => (
            <li key={element.code}>
              <ElementLink element={element}>
                {elementTitle(roadmap, element)}
                {element.heading && `: ${say(element.heading)}`}
              </ElementLink>
            </li>
          ))}
      </ul>
    </section>
  )
}

function Footnotes(): ReactNode {
  const footnotes = footnotesOf(useRoadmap())
  if (footnotes.length === 0) return null
  return (
    <section aria-labelledby="footnotes">
      <h2 id="footnotes" className="added-heading">
        {words.text.footnotes}
      </h2>
      {footnotes.map(({ id, mark, heading, paragraphs }) => (
        <div key={id} id={id} className="footnote">
          {paragraphs.map((paragraph, at) => (
            <p key={paragraph.en} className="prose">
              {at === 0 && <span className="footnote-mark">{mark} </span>}
              {say(paragraph)}{' '}
              {at === paragraphs.length - 1 && (
                <a href={`#to-${id}`} aria-label={words.text.backFrom(say(heading))}>
                  {words.text.back}
                </a>
              )}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}

export function SourceTextPage(): ReactNode {
  const roadmap = useRoadmap()
  const { source, passages } = roadmap
  const body = passages.filter(({ mark }) => mark === undefined)
  return (
    <>
      <PageHeading title={words.text.title} lead={source.citation} />
      <p className="quiet">{words.text.hint}</p>
      <p className="source-title">
        <MarkedWords text={`${say(source.title)}${source.titleMark ?? ''}`} />
      </p>
      <nav aria-label={words.text.contents} className="contents">
        <ul>
          {body.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{say(heading)}</a>
            </li>
          ))}
          <li>
            <a href="#chapters">{words.text.chapters}</a>
          </li>
        </ul>
      </nav>
      {body.map((passage) => (
        <PassageSection key={passage.id} passage={passage} />
      ))}
      <Chapters />
      <Footnotes />
    </>
  )
}
