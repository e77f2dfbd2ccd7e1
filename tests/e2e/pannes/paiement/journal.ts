import type { EvenementCvec, VieCvec } from '@/lib/domain/cvec';
import { ACTION_DE, etatDe, evoluerCvec, transitionCvec, vieOuverte } from '@/lib/domain/cvec';
import type { ContributionLue, Journalise } from './constat';

/** An event is legal when the table has an edge for it, taken by that actor, and when it changes what it names. */
function jugerPas(avant: VieCvec, { evenement, acteur }: Journalise): string | null {
  if (evenement.type === 'cvec_ouverte') return 'ouverte deux fois';
  const apres = evoluerCvec(avant, evenement);
  const [de, vers] = [etatDe(avant), etatDe(apres)];
  const arete = ACTION_DE[evenement.type]
    .map((action) => transitionCvec(de, action))
    .find((t) => t?.vers.some((etat) => etat === vers) && t.acteurs.some((un) => un === acteur));
  if (!arete) return `${de} —${evenement.type} (${acteur})→ ${vers} n’est pas une arête`;
  return aChange(avant, apres, evenement) ? null : `${evenement.type} n’a rien changé`;
}

/** `evoluerCvec` leaves alone what its tables refuse: then the parts are the very same. */
function aChange(avant: VieCvec, apres: VieCvec, { type }: EvenementCvec): boolean {
  const { rang: _r, ...parties } = avant;
  const { rang: _s, ...suivantes } = apres;
  return type === 'iban_recu' || JSON.stringify(parties) !== JSON.stringify(suivantes);
}

type Etats = readonly { readonly id: string; readonly etat: string }[];

const disent = (lignes: Etats, parties: Readonly<Record<string, { readonly etat: string }>>): boolean =>
  lignes.length === Object.keys(parties).length && lignes.every(({ id, etat }) => parties[id]?.etat === etat);

/** The journal, replayed one event at a time, follows the typed table and gives the rows. */
export function jugerJournal(c: ContributionLue): string[] {
  const [premier, ...suite] = c.journal;
  const griefs: string[] = [];
  const dire = (grief: string) => griefs.push(`journal : ${c.id} ${grief}`);
  if (premier?.evenement.type !== 'cvec_ouverte') return [`journal : ${c.id} ne commence pas`];
  if (c.journal.some(({ rang }, i) => rang !== i + 1)) dire(`a les rangs ${c.journal.map((e) => e.rang)}`);
  let vie = vieOuverte(premier.evenement.annee, premier.evenement.crous);
  for (const pas of suite) {
    const grief = jugerPas(vie, pas);
    if (grief) dire(grief);
    vie = evoluerCvec(vie, pas.evenement);
  }
  if (vie.rang !== c.version || etatDe(vie) !== c.etat || vie.crous !== c.crous)
    dire(`donne ${etatDe(vie)} ${vie.rang} ${vie.crous}, la ligne ${c.etat} ${c.version} ${c.crous}`);
  if (!disent(c.tentatives, vie.tentatives)) dire('ne donne pas les tentatives');
  if (!disent(c.liens, vie.liens)) dire('ne donne pas les liens');
  if (!disent(c.remboursements, vie.remboursements)) dire('ne donne pas les remboursements');
  const [numero, code] = [vie.acquittement?.numero, vie.acquittement?.code];
  if (vie.acquittement && !c.attestations.some((a) => a.vivante && a.numero === numero && a.code === code))
    dire('ne donne pas l’attestation');
  return griefs;
}
