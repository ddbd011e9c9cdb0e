// The form of an indicator as a workbook, for those who hand in figures.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathTo, type Indicator } from '#definition'
import { useMayHandIn } from '../data/access/figure-rights.ts'
import { exploreWords } from '../words/explore-words.ts'
import { language } from '../words/index.ts'

export function FormLink({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const mayHandIn = useMayHandIn()
  return (
    <p className="downloads">
      {exploreWords.kpi.formLead}{' '}
      <a href={`${pathTo('indicatorTemplate', indicator.id)}?language=${language}`} download>
        {exploreWords.kpi.form}
      </a>{' '}
      {mayHandIn && <Link to="/hand-in-figures">{exploreWords.kpi.handIn}</Link>}
    </p>
  )
}
