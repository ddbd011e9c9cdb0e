// The form of an indicator as a workbook, for those who hand in figures.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { pathTo, type Indicator } from '#definition'
import { language, words } from '../words/index.ts'

export function FormLink({ indicator }: { readonly indicator: Indicator }): ReactNode {
  return (
    <p className="downloads">
      {words.kpi.formLead}{' '}
      <a href={`${pathTo('indicatorTemplate', indicator.id)}?language=${language}`} download>
        {words.kpi.form}
      </a>{' '}
      <Link to="/hand-in-figures">{words.kpi.handIn}</Link>
    </p>
  )
}
