// What the commands of reports and action plans say.
import { emptySentences, newCatalogue } from '#definition'
import { commandLanguage } from '../../workplace/index.ts'

const english = {
  'no-steps': emptySentences['no-steps'],
  'no-plans': emptySentences['no-plans'],
  'not-handed-over': emptySentences['not-handed-over'],
  'reports-of-jurisdictions':
    'Reports of jurisdictions on their way: lists them, shows one, or takes a step with one (sign, return, approve, accept, or what the roadmap calls its steps)',
  'what-to-do': 'list, show, or the id of a step',
  'of-jurisdiction': 'the jurisdiction',
  'of-product': 'the product of the cycle, such as kpi or narrative',
  'number-of-report': 'the number of the report',
  'all-reports': 'list all reports, and not only the newest two of each product',
  'why-step': 'why the step is taken; where something is returned, what has to be mended',
  report: 'Report',
  product: 'Product',
  jurisdiction: 'Jurisdiction',
  period: 'Period',
  state: 'State',
  due: 'Due',
  filled: 'Filled in',
  'filled-of': '{assessed} of {of}',
  questions: 'Open questions',
  'no-day': 'no day is set',
  'none-yet': 'There are no reports that you may see.',
  step: 'Step',
  when: 'When',
  who: 'Who',
  why: 'Why',
  'report-stands': '{product} {report}, {area}: {state}\n\n{table}',
  'step-taken': '{step}: {product} {report}, {area} stands at “{state}” now.',
  'action-plans-of':
    'Action plans of jurisdictions: objectives and activities; as csv or json they are an export',
  'one-plan': 'one plan only, by its id',
  'serving-element': 'only what serves this element of the roadmap',
  plan: 'Plan',
  kind: 'Kind',
  name: 'Name',
  body: 'Description',
  responsible: 'Responsible body',
  starts: 'First day',
  ends: 'Last day',
  serves: 'Serves',
  id: 'Id',
} as const

/** Words a code of these commands. */
export const { say: word } = /* @__PURE__ */ newCatalogue('cli-review', english, commandLanguage)
