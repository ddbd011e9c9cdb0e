// A new request: what is asked, and of whom; or about which findings their source is asked.
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useAskers } from '../data/access/own-askers.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Choice } from '../controls/choice.tsx'
import { PageHeading } from '../controls/page-heading.tsx'
import { SignedIn } from '../controls/signed-in.tsx'
import { requestWords as said } from '../words/review/request-words.ts'
import { say, words } from '../words/index.ts'
import { qualityWorkWords } from '../words/quality-work-words.ts'
import { AskAboutFindings } from './ask-about-findings.tsx'
import { Begin } from './begin-request.tsx'
import { findRequestRegister, type AskedKind } from './request-register.ts'

const route = getRouteApi('/requests/new')

function ChooseKind(): ReactNode {
  const roadmap = useRoadmap()
  const askers = useAskers()
  const kinds = (roadmap.requestKinds ?? []).filter((one) => askers(one).length > 0)
  const [id, setId] = useState(kinds[0]?.id ?? '')
  const kind = kinds.find((one) => one.id === id)
  const register = kind && findRequestRegister(roadmap, kind.register)
  if (kinds.length === 0) return <p className="quiet">{said.begin.noneMay}</p>
  return (
    <>
      <Choice
        label={said.kind}
        value={id}
        options={kinds.map((one) => ({ id: one.id, name: say(one.name) }))}
        onChoose={setId}
      />
      {kind && register && <Begin key={kind.id} kind={kind} register={register} />}
    </>
  )
}

/** The kind by which findings are asked about, and its register. */
function useKindAboutFindings(): AskedKind | undefined {
  const roadmap = useRoadmap()
  const kind = roadmap.requestKinds?.find(({ isAboutFindings }) => isAboutFindings)
  const register = kind && findRequestRegister(roadmap, kind.register)
  return kind && register && { kind, register }
}

function AboutFindings({ finding }: { readonly finding: string }): ReactNode {
  const asked = useKindAboutFindings()
  return asked ? <AskAboutFindings finding={finding} {...asked} /> : <ChooseKind />
}

export function NewRequestPage(): ReactNode {
  const { finding } = route.useSearch()
  const { title, lead } = finding === undefined ? said.begin : qualityWorkWords.asking
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {finding !== undefined && (
        <p>
          <Link to="/quality" search={{}}>
            {words.quality.title}
          </Link>
        </p>
      )}
      <SignedIn>{finding === undefined ? <ChooseKind /> : <AboutFindings finding={finding} />}</SignedIn>
    </>
  )
}
