// An assessment to be read: the step with its meaning, each part in its paragraphs, what it rests on, and what was said before.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  findIndicator,
  findRegister,
  paragraphsOf,
  type Assessment,
  type AssessmentLink,
  type AssessmentPart,
  type Element,
  type OneAssessmentAnswer,
} from '#definition'
import { useNameOf } from '../data/people-names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { IndicatorLink } from '../controls/links.tsx'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText, say, momentText } from '../words/index.ts'
import { EvidenceList } from '../evidence/evidence-list.tsx'
import { nearText } from './scale-table.tsx'
import { StepMark, stepName } from './step-mark.tsx'

function Step({ step }: { readonly step: string }): ReactNode {
  const { assessmentScale: scale } = useOutline()
  const found = scale?.steps.find(({ id }) => id === step)
  return (
    <section aria-labelledby="step">
      <h2 id="step">{said.step}</h2>
      <p>
        <StepMark step={step} /> {found && say(found.meaning)}
      </p>
      {scale && (
        <ul className="inline-list quiet">
          {scale.neighbours.map((one) => (
            <li key={one.id}>
              {said.near(say(one.name))}: {nearText(one, step)}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Every paragraph has a name of its own, by which others can speak of it. */
function Paragraphs({ id, text }: { readonly id: string; readonly text: string }): ReactNode {
  return paragraphsOf(text).map((one, at) => (
    <p key={`${id}-${at + 1}`} id={`${id}-${at + 1}`} className="prose said">
      {one}
    </p>
  ))
}

function Part({
  part,
  of,
  text,
}: {
  part: AssessmentPart
  of: Element
  text: string | undefined
}): ReactNode {
  const own = text ? <Paragraphs id={part.id} text={text} /> : <p className="quiet">{said.empty}</p>
  const source = part.beside === 'baseline' ? of.baseline : undefined
  if (!text && !source) return null
  return (
    <section aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`}>{say(part.name)}</h2>
      {source ? (
        <div className="beside">
          <div>
            <h3>{said.roadmapSays}</h3>
            <blockquote className="source-words">{say(source)}</blockquote>
          </div>
          <div>
            <h3>{said.ownText}</h3>
            {own}
          </div>
        </div>
      ) : (
        own
      )}
    </section>
  )
}

/** One thing that it rests on, with the way to it. */
export function RestsOn({ link: { kind, target } }: { readonly link: AssessmentLink }): ReactNode {
  const roadmap = useOutline()
  if (kind === 'indicator') {
    const indicator = findIndicator(roadmap, target)
    return indicator ? <IndicatorLink indicator={indicator} /> : target
  }
  const [id = '', jurisdiction = '', record = ''] = target.split('/')
  const register = findRegister(roadmap, id)
  return (
    <Link to="/registers/$id/$jurisdiction/$record" params={{ id, jurisdiction, record }}>
      {said.record(register ? say(register.name) : id, record)}
    </Link>
  )
}

interface LinksProps {
  readonly jurisdiction: string
  readonly links: readonly AssessmentLink[]
}

function Links({ jurisdiction, links }: LinksProps): ReactNode {
  const files = links.filter(({ kind }) => kind === 'file').map(({ target }) => target)
  const others = links.filter(({ kind }) => kind !== 'file')
  return (
    <section aria-labelledby="links">
      <h2 id="links">{said.links}</h2>
      {links.length === 0 ? (
        <p className="quiet">{said.linksNone}</p>
      ) : (
        <ul>
          {others.map((link) => (
            <li key={`${link.kind} ${link.target}`}>
              <RestsOn link={link} />
            </li>
          ))}
        </ul>
      )}
      <EvidenceList jurisdiction={jurisdiction} ids={files} />
    </section>
  )
}

function Text({ of, current }: { readonly of: Element; readonly current: Assessment }): ReactNode {
  const { assessmentScale: scale } = useOutline()
  const nameOf = useNameOf()
  const { step, texts, links, version, by, at } = current
  return (
    <>
      {step !== null && <Step step={step} />}
      {scale?.parts.map((part) => (
        <Part key={part.id} part={part} of={of} text={texts[part.id]} />
      ))}
      <Links jurisdiction={current.jurisdiction} links={links} />
      <p className="quiet">{said.version(numberText(version), nameOf(by), momentText(at))}</p>
    </>
  )
}

interface Props {
  readonly of: Element
  readonly answer: OneAssessmentAnswer
}

/** The baseline of the source stands there also where nobody has written anything. */
export function AssessmentReading({ of, answer: { current, earlier, mayAssess } }: Props): ReactNode {
  const roadmap = useOutline()
  const nameOf = useNameOf()
  const isThere = current !== null && current.step !== null
  return (
    <>
      {isThere ? (
        <Text of={of} current={current} />
      ) : (
        <>
          <p className="notice">{mayAssess ? said.nobody : said.nobodyRight}</p>
          {current && (
            <p className="quiet">
              {said.takenAway(nameOf(current.by), momentText(current.at), current.reason ?? '')}
            </p>
          )}
          {roadmap.assessmentScale?.parts
            .filter(({ beside }) => beside !== undefined)
            .map((part) => (
              <Part key={part.id} part={part} of={of} text={undefined} />
            ))}
        </>
      )}
      <p className="quiet">
        {earlier
          ? said.earlier(numberText(earlier.report), stepName(roadmap, earlier.step))
          : said.earlierNone}
      </p>
    </>
  )
}
