// The English words of the pages. What the roadmap itself says comes from the roadmap.
import { pageWords } from './pages.ts'

export const en = {
  product: 'Waymark',
  kpis: 'KPIs',
  registers: 'Registers',
  assessments: 'Assessments',
  submissions: 'My work',
  plans: 'Action plans',
  requests: 'Requests',
  skip: 'Skip to the content',
  menu: 'Main',
  openMenu: 'Menu',
  menuGroups: { work: 'Records and requests', sources: 'Sources and checks' },
  title: (page: string, roadmap: string) => `${page} – ${roadmap}`,
  /** Stands in front of the titles of pages and charts. */
  invented: 'Invented data',
  inventedTitle: (title: string) => `Invented data: ${title}`,
  loading: 'Loading …',
  again: 'Try again',
  more: 'Show more',
  fewer: 'Show fewer',
  nothing: 'Nothing here yet.',
  close: 'Close',
  /** Beside a password that is being typed. */
  showTyped: 'Show what is typed',
  hideTyped: 'Hide what is typed',
  /** Several words in one line. */
  list: (parts: readonly string[]) => parts.join(', '),
  who: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    people: 'People',
    audit: 'Audit log',
    /** Between a deputy and for whom they act. */
    inPlaceOf: ' for ',
    beyond: 'More than usual',
    actsFor: (name: string) => `You act for ${name}: with their rights, and the log says so.`,
    stopActing: 'Stop',
    opened: (what: string, until: string) => `Sensitive answers of ${what} are open to you until ${until}.`,
    close: 'End it now',
    everywhere: 'all jurisdictions',
    leaveDrafts: 'Sign out? Your drafts on this device are not yet in a register and are removed.',
  },
  footer: {
    words: 'Words of the roadmap:',
    version: (version: string) => `Data version ${version}`,
    software: (version: string) => `Waymark ${version}`,
    anchor: (seal: string) => `Anchor of the audit log: ${seal}`,
    program: 'API description for programs (OpenAPI)',
  },
  problems: {
    heading: 'This could not be loaded',
    offlineTitle: 'No answer',
    offline: 'The server did not answer. Check the connection and try again.',
    unreadable: 'The server answered with something that is not data.',
    crash: 'This page stopped with an error of its own.',
    notFound: 'Page not found',
    notFoundText:
      'There is no page at this address. It may have been renamed, or the link may be incomplete.',
    toOverview: 'Go to the overview',
  },
  completeness: { label: 'Completeness' },
  ...pageWords,
} as const
