// The meetings and cases of the 2019 call in English.
import type { Told } from './told.ts'

export const told: Told = {
  source: 'Diku and the Norwegian knowledge office in Brussels, talk of autumn 2018',
  meetings: {
    'ka2-schools': 'Theme meeting on KA2 for primary and secondary education',
    'ka2-innovation': 'Webinar on KA2: strategic partnerships for innovation',
    'ka2-alliances': 'KA2: knowledge alliances',
    'ka3-policy': 'KA3: policy',
    'ka1-writing': 'Writing seminar on KA1 for primary and secondary education',
    'ka2-writing': 'Writing seminar on KA2',
  },
  cases: {
    sula: {
      title: 'Sula municipality: one application for eight schools and kindergartens',
      text: 'A consortium of three kindergartens, four primary schools and one lower-secondary school. Aim: early help against dropping out. Mainly leaders travelled, for job shadowing, courses and conferences: 26 mobilities to Scotland, England and Italy.',
    },
    charlottenlund: {
      title: 'Charlottenlund upper secondary school, Trondheim: part of a county’s effort',
      text: 'International work helps the school reach its goals, renews what it offers, and develops pupils and staff. It takes resources, and gives much back.',
    },
    technology: {
      title: 'A strategic partnership on new technology',
      text: 'Mobile learning tools, testing and online courses, for better learning and digital skills.',
    },
    'excellence-pilot': {
      title: 'Platforms of vocational excellence: the pilot',
      text: 'Four projects of up to one million euro over two years. They connect networks and providers by sector, such as maritime, or by theme, such as digital skills, and are tied to regional development and smart specialisation.',
    },
  },
}
