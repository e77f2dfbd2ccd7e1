import http from 'node:http';
import { signerJeton } from '@/lib/server/acces/jetons';
import { notificationDe } from './banque';
import { type Course, FRONT, mener } from './mener';
import { ANNEE } from './peupler';

interface Recue {
  readonly statut: number;
  readonly texte: string;
  readonly vers: string;
}

const agent = new http.Agent({ keepAlive: true, maxSockets: FRONT });

function demander(
  adresse: string,
  entetes: Readonly<Record<string, string>>,
  corps: string | null = null,
): Promise<Recue> {
  return new Promise((resolve, reject) => {
    const method = corps === null ? 'GET' : 'POST';
    const requete = http.request(adresse, { method, agent, headers: entetes }, (reponse) => {
      let texte = '';
      reponse.setEncoding('utf8').on('data', (morceau: string) => {
        texte += morceau;
      });
      reponse.on('error', reject);
      reponse.on('end', () =>
        resolve({ statut: reponse.statusCode ?? 0, texte, vers: reponse.headers.location ?? '' }),
      );
    });
    requete.on('error', reject).end(corps ?? undefined);
  });
}

const cookieDe = (personneId: string): string =>
  `session=${signerJeton('session', { sub: personneId, version: 0 }, 3_600)}`;

/** The name that the build gave to the action « payer », as its page writes it for a browser without scripts. */
async function nomDeLAction(url: string, personneId: string): Promise<string> {
  const page = await demander(`${url}/cvec/carte`, { cookie: cookieDe(personneId) });
  const nom = /&quot;id&quot;:&quot;([0-9a-f]{40,})&quot;/.exec(page.texte)?.[1];
  if (!nom) throw new Error(`/cvec/carte répond ${page.statut} ${page.vers}, sans son formulaire`);
  return nom;
}

const FRONTIERE = 'mesure';
const partie = (nom: string, valeur: string): string =>
  `--${FRONTIERE}\r\ncontent-disposition: form-data; name="${nom}"\r\n\r\n${valeur}\r\n`;

const formulaire = (action: string, cle: string): string =>
  partie('$ACTION_REF_1', '') +
  partie('$ACTION_1:0', JSON.stringify({ id: action, bound: '$@1' })) +
  partie('$ACTION_1:1', JSON.stringify([ANNEE, cle, { etat: 'initial' }])) +
  partie('$ACTION_KEY', 'k0') +
  `--${FRONTIERE}--\r\n`;

/** What a browser and the bank do of a settlement: the form is sent, then the bank notifies. */
export async function reglerParHttp(url: string, personnes: readonly string[]): Promise<Course> {
  const action = await nomDeLAction(url, personnes[0] ?? '');
  return mener(personnes, async (personneId) => {
    const entetes = {
      ...{ cookie: cookieDe(personneId), origin: url },
      'content-type': `multipart/form-data; boundary=${FRONTIERE}`,
    };
    const depart = await demander(`${url}/cvec/carte`, entetes, formulaire(action, personneId));
    const ordre = /\/cvec\/carte\/([0-9a-f-]{36})$/.exec(depart.vers)?.[1]?.replaceAll('-', '');
    if (!ordre) throw new Error(`le paiement ne commence pas : ${depart.statut} ${depart.vers}`);
    const corps = new URLSearchParams(notificationDe(ordre)).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const { texte } = await demander(`${url}/api/paiement/notification`, type, corps);
    if (!texte.startsWith('OK-Pris en compte')) throw new Error(`notification : ${texte}`);
  });
}
