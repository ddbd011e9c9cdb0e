// What invented assessments say, goal by goal: nothing of it was ever reported. Every sentence that is shown says so.

/** Pieces of which the text of a target below a goal is put together. */
export interface GoalText {
  /** Ids of kinds of institutions that answer for it, the first of them most often. */
  readonly bodies: readonly string[]
  /** What is in place, from first steps to what works everywhere. */
  readonly achieved: readonly [first: string, second: string, third: string]
  readonly taken: readonly string[]
  readonly planned: readonly string[]
  readonly challenges: readonly string[]
  readonly support: readonly string[]
}

export const goalTexts: Readonly<Record<string, GoalText>> = {
  '1': {
    bodies: ['Ministry of Interior', 'Ministry of Justice'],
    achieved: [
      'A working group compared the laws in force with what the target asks for.',
      'The amended law was adopted, and half of the by-laws are in force.',
      'Law and by-laws are in force and applied by courts, police and licensing in the same way.',
    ],
    taken: ['Two drafts went through public consultation.', 'A table of concordance was brought up to date.'],
    planned: [
      'The remaining by-laws go to the government in the next half-year.',
      'Judges and prosecutors discuss the new provisions in two seminars.',
    ],
    challenges: [
      'Competences are spread over several levels of government.',
      'Translations of the legal acts came late.',
    ],
    support: ['Legal advice on deactivation standards.', 'An outside review of the draft by-laws.'],
  },
  '2': {
    bodies: ['Firearms Focal Point', 'Ministry of Interior'],
    achieved: [
      'Data are collected by hand, in tables that each institution keeps for itself.',
      'One register is kept by most institutions, and reports are drawn from it twice a year.',
      'All institutions keep the register, and analyses from it decide what is done.',
    ],
    taken: ['Four analysts were trained.', 'A data exchange between police and prosecution was tried out.'],
    planned: ['The exchange is extended to courts.', 'A risk assessment is published every year.'],
    challenges: ['Analysts leave for other posts.', 'Case numbers of police and prosecution do not match.'],
    support: ['Licences for analytical software.', 'A second round of training for analysts.'],
  },
  '3': {
    bodies: ['Border Police', 'Customs'],
    achieved: [
      'Joint procedures at crossings were drafted.',
      'Joint teams work at the busiest crossings, with equipment of their own.',
      'Joint teams work at every crossing, and results are looked at together every quarter.',
    ],
    taken: ['Scanners were delivered to two crossings.', 'A joint action with a neighbour was held.'],
    planned: ['Dog handlers are trained.', 'Risk profiles for parcels are revised.'],
    challenges: [
      'Equipment stands idle for want of maintenance.',
      'Officers rotate before they are trained.',
    ],
    support: ['Maintenance of scanners for two years.', 'Exchange visits with a Member State.'],
  },
  '4': {
    bodies: ['SALW Commission', 'Ministry of Education'],
    achieved: [
      'A plan for outreach was written.',
      'Campaigns reached most municipalities, and a survey measured them.',
      'Campaigns are held every year, and each rests on the survey of the one before.',
    ],
    taken: ['Lessons were held in secondary schools.', 'Spots ran on local radio before the holidays.'],
    planned: ['Messages for hunters and for young men are tested apart.', 'A second survey is held.'],
    challenges: ['Funds come late in the year.', 'Few women took part in the planning.'],
    support: ['Material that was tested elsewhere.', 'Funds for a survey by sex and age.'],
  },
  '5': {
    bodies: ['Ministry of Interior', 'Police'],
    achieved: [
      'The law allows surrender without penalty for a time.',
      'Two campaigns were held, and what came in is registered.',
      'Surrender is possible at any time, and every piece is registered and accounted for.',
    ],
    taken: [
      'Mobile teams collected in remote villages.',
      'Owners were written to before their permits ran out.',
    ],
    planned: ['A campaign follows in spring.', 'Rules for inherited pieces are simplified.'],
    challenges: [
      'Trust in the campaign is low where nobody knows the officers.',
      'Stores for what comes in are full.',
    ],
    support: ['Transport for mobile teams.', 'Advice on incentives.'],
  },
  '6': {
    bodies: ['Ministry of Interior', 'Ministry of Defence'],
    achieved: [
      'What is to be destroyed was listed.',
      'Destruction takes place once a year, with a record of each piece.',
      'Destruction takes place as soon as courts release the pieces, with observers and records.',
    ],
    taken: [
      'One round of destruction was held with observers.',
      'Court decisions were followed up one by one.',
    ],
    planned: ['Two rounds a year are planned.', 'The contract with the smelter is renewed.'],
    challenges: ['Decisions of courts take long.', 'Environmental permits for ammunition are missing.'],
    support: ['A cutting machine.', 'Advice on the disposal of ammunition.'],
  },
  '7': {
    bodies: ['Ministry of Defence', 'Ministry of Interior'],
    achieved: [
      'Stores were visited and their faults listed.',
      'The largest stores were upgraded, and inventories are kept electronically.',
      'All stores meet the standard, and are inspected without notice.',
    ],
    taken: ['Locks and fences of three stores were replaced.', 'An inventory was counted and compared.'],
    planned: ['Two more stores are upgraded.', 'Inspectors are certified.'],
    challenges: ['Owners of stores are not always known.', 'Costs rose beyond the budget.'],
    support: ['Funds for two stores.', 'A mission of experts on ammunition.'],
  },
}
