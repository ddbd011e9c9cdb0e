// English help for each page of the workplace: what to do there first, and what to know. By the path of the page.

export const helpWords = {
  '/indicators/$id/explore':
    'Choose above the chart what is compared. Open a figure to see what it is made of, down to the records that you may read. A figure that nobody has reported is unknown, and not zero.',
  '/explore':
    'Choose an indicator, then what runs down and what runs across. Pin the view to find it again, or download what you see. Whoever opens the address sees the figures that they may see themselves.',
  '/views/$id':
    'Open the view to see it with the figures of today. The name and the choice were kept, the figures were not. You see in it what you may see yourself.',
  '/signals':
    'Open the records of a signal first: it may be a real rise, a late entry or a mistake. A month in which nothing was recorded is unknown until somebody states it complete.',
  '/cohorts':
    'Choose a register and how long a cohort is. Read the table from left to right: how many had reached each step after so many months. Numbers marked “so far” will still grow.',
  '/durations':
    'Choose what is measured, and narrow it by jurisdiction or day. Look at the column of records that run backwards: in those a day is wrong and should be corrected.',
  '/documents':
    'Choose the jurisdiction and the year. Figures and signals are filled in; what people judge is written in records, and a link leads to each. Print the page to have it on paper or as a PDF.',
  '/assessments':
    'Each cell is one target in one jurisdiction. Open it to read the reasons and the evidence, or to write them if your role may. An empty cell means that nobody has assessed it for this report.',
  '/assessments/$jurisdiction/$report/$code':
    'Choose the step that was reached, write the reasons, and link the evidence. Every saved version is kept with your name, and can be read again.',
  '/submissions':
    'Begin with what waits for you. Open a report to see what is in it, which steps you can take, and who has it otherwise. What is late says by how many days.',
  '/submissions/$jurisdiction/$product/$report':
    'Read what the report says and what has changed since it was last signed. Then take a step: it is kept in the history with your name. Whoever returns a report writes what has to be mended.',
  '/action-plans':
    'Open a plan to read its objectives and activities. If your role may write plans, begin a new one here. A draft is seen by nobody outside of the jurisdiction.',
  '/action-plans/$jurisdiction/$plan':
    'Write an objective first, then the activities below it: who does them, and until when. Link each to the target that it serves. Earlier versions stay in the history.',
  '/requests':
    'Answer first what is asked of you; what is late says so. Open a request to see every step of it. A new request is begun from here.',
  '/requests/new':
    'Choose what is asked, and of whom. The form opens then; when you keep the record, the request is sent and its deadline begins.',
  '/requests/unopened':
    'Tick what a request is to be opened for. Each gets a request of its own, with a deadline. What is not ticked stays in this list.',
  '/requests/$register/$jurisdiction/$record':
    'Take the step that is offered to you. The other side sees what the step sends, and nothing else of your record. Every step stands in the history below.',
  '/hand-on':
    'Choose a list and the days, look at what stands in it, and download it. Hand it on yourself by the way that is agreed: Waymark sends it to nobody.',
  '/registers':
    'Open a register to see its records, or add one to it. Drafts that you began on this device and have not kept yet stand above the registers.',
  '/registers/$id':
    'Search, or narrow the list by jurisdiction, day or any answer. Choose the columns, save the view under a name, and download what the list shows. Add single records by hand, and whole spreadsheets by an import.',
  '/registers/$id/new':
    'Answer what you know; what cannot be left empty is marked. Your draft stays on this device until you keep the record. If a very similar record exists, you are asked before this one is kept.',
  '/registers/$id/map':
    'Choose how the records are shown: in hexagons, as points, by parts of jurisdictions, as hot spots or as routes. The tables below say the same in numbers. Only records that you may open are counted.',
  '/registers/$id/$jurisdiction/$record':
    'To correct an answer, change it and say why: the earlier version is kept. A record that should not be there is withdrawn, and its history stays.',
  '/registers/$id/import':
    'Send your own spreadsheet as it is, or fill in the template. You see what each column fills and what every row would do. Nothing is taken before you say so.',
  '/registers/$id/waiting':
    'Mend a row and take it, or discard it. As long as it waits, it is not counted, and the months in question are not complete.',
  '/registers/$id/rules':
    'Open a rule to see the records that break it today. Correct a record, or read the reason with which it was kept.',
  '/imports':
    'Open an import to see what it did or what it waits for. One that was taken can be undone, unless records were changed since then.',
  '/imports/$import':
    'Check first what each column fills, then the problems. Download the file with its problems marked, mend it and send it again, or take the rows that are right.',
  '/hand-in-figures':
    'Download the template, fill it in, and send it. Before anything is taken you see what is new, what changes, and what contradicts figures that are there already.',
  '/quality':
    'Narrow the list, then open a finding to see what its sources say. Have the source corrected, or accept the finding with a reason that others can read.',
  '/completeness':
    'Choose a report. The table says of each jurisdiction what is there and what is missing. A figure is counted exactly only where all who keep the register state it complete.',
  '/completeness/statements':
    'When a month is finished, state that the register is complete for it, or that nothing happened. Only then its count is exact, and no record means 0.',
  '/account':
    'Set up a second factor first. Then look at where you are signed in, and end what you do not know. Here you also choose your language and your e-mails, and name a deputy.',
  '/people':
    'Invite somebody with a role, and for which jurisdiction or institution they hold it. They choose their password by a link that is good once. End the access of whoever leaves.',
  '/people/$person':
    'Give and take roles here, make a new link for whoever lost the password, or end the access. Each of these steps stands in the audit log.',
  '/readings':
    'Look for readings that you cannot explain, and ask whoever did them. Reading the same versions again within a few minutes is one line.',
  '/openings':
    'Open sensitive answers only where you must, and write why. The jurisdiction is told at once, and access ends by itself.',
  '/erasures':
    'Ask with the records and the legal ground; another person decides. Check both twice: nobody can bring erased answers back.',
  '/audit':
    'Narrow the log by person, action, jurisdiction or day, and download what you see. The check at the end of the page proves that no entry was changed or removed.',
} as const
