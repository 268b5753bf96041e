// Whether a mail address proves that somebody speaks for an organisation: only one on the organisation's very own domain.

/** What stands in the way of a proof by mail. */
export const obstacles = ['no website', 'public suffix', 'shared host', "owner's domain", 'other domain'] as const
export type Obstacle = (typeof obstacles)[number]

/** Hosts on which everybody can have a page or an address: they prove nothing. */
const shared = new Set(
  `gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com
   aol.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com proton.me protonmail.com
   tutanota.com zoho.com online.no hotmail.no telia.com comhem.se wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz libero.it
   virgilio.it tiscali.it orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr sapo.pt abv.bg ukr.net freemail.hu citromail.hu
   facebook.com instagram.com linkedin.com youtube.com twitter.com x.com tiktok.com linktr.ee wordpress.com blogspot.com
   blogger.com wixsite.com wix.com weebly.com jimdo.com jimdofree.com webnode.com squarespace.com github.io gitlab.io netlify.app
   vercel.app herokuapp.com azurewebsites.net sharepoint.com sites.google.com altervista.org 000webhostapp.com webs.com
   sch.gr edu.gr edupage.org eduplace.at schule.at rsgs.de vlc.edu xtec.cat educa.madrid.org murciaeduca.es edu.gva.es
   skole.no skole.hr edu.hr meb.k12.tr meb.gov.tr edu.it istruzione.it posta.istruzione.it escolas.pt edu.pt edu.pl edu.ee`
    .trim()
    .split(/\s+/),
)

/** Second levels under a country's name where everybody may register: `co.uk`, `edu.pl`, `kommune.no`. */
const open =
  /^(com?|org|net|edu|ac|gov|gob|gouv|gv|govt|sch|school|k12|mil|or|asso|ltd|plc|me|nhs|info|biz|kommune|fylkes?kommune|kommuner?|vgs|suohpa)\.[a-z]{2}$/

const bare = (host: string) =>
  host
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '')

/** The domain of a mail address, in small letters. */
export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase()
}

/** Does everybody, or everybody in a country, get names below this one? */
export function isPublicSuffix(host: string): boolean {
  return !bare(host).includes('.') || open.test(bare(host))
}

/**
 * What keeps mail on an organisation's domain from proving anything; undefined if nothing does.
 * @param host of the website that is on record
 * @param ownersHost of the body that owns the organisation: its domain proves only that body
 * @param neighbours how many other organisations of the record are on that host
 */
export function obstacleOf(
  host: string | undefined,
  { ownersHost, neighbours }: { ownersHost?: string; neighbours: number },
): Obstacle | undefined {
  if (!host) return 'no website'
  const own = bare(host)
  if (isPublicSuffix(own)) return 'public suffix'
  if (shared.has(own) || neighbours > 0) return 'shared host'
  if (ownersHost && (own === bare(ownersHost) || own.endsWith(`.${bare(ownersHost)}`))) return "owner's domain"
  return undefined
}

/** Is the address on exactly the website's domain? One above or below may belong to somebody else, or to pupils. */
export function isOnDomain(email: string, host: string): boolean {
  return domainOf(email) === bare(host)
}
