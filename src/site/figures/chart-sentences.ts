// What stands around a chart on a page.
import { newCatalogue } from '#definition'

const english = {
  label: 'Chart: {title}. The table below it has the same figures.',
  empty: 'Nothing is known of this choice, so no chart is drawn.',
  nothing: 'Every figure of this choice is 0, so no chart is drawn.',
  silent: 'Not in the chart, since nothing is known of them: {areas}.',
} as const

/** Words what stands around a chart. */
export const { say: sayChart } = newCatalogue('site-charts', english)
