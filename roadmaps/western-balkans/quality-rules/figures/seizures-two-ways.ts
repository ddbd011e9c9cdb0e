import { defineFigureRule, figureRule } from '#definition'

const incidents = {
  name: { en: 'seizures among the incidents of KPI 10' },
  element: 'firearm-incidents',
  where: { 'incident-type': 'seizure' },
}

export const seizuresTwoWays = defineFigureRule(figureRule.twoWays, {
  id: 'seizures-two-ways',
  severity: 'note',
  name: { en: 'Seizures told in two ways' },
  advice: {
    en: 'KPI 10 counts the seizures that became known as incidents, KPI 4 the cases in which police, border police or customs seized something, and the monitoring of media counts what was printed. They need not be the same number, but somebody has to be able to say what makes the difference: seizures that nobody reported on, seizures without a firearm, or one case that was reported on twice.',
  },
  settings: {
    pairs: [
      { one: incidents, other: { name: { en: 'seizure cases of KPI 4' }, element: 'seizure-cases' } },
      {
        one: incidents,
        other: {
          name: { en: 'seizures monitored in media and police reports' },
          element: 'monitored-seizures',
        },
      },
      {
        one: {
          name: { en: 'seizures monitored in media and police reports' },
          element: 'monitored-seizures',
        },
        other: { name: { en: 'seizure cases of KPI 4' }, element: 'seizure-cases' },
      },
    ],
  },
})
