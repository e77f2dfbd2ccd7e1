import { REPONSES } from '@/lib/domain/paiement';
import type { Constat, ContributionLue } from './constat';
import { jugerCourriels } from './courriels';
import type { Registre } from './envoyer';
import { jugerJournal } from './journal';

const somme = (lignes: readonly { readonly centimes: number }[]): number =>
  lignes.reduce((total, { centimes }) => total + centimes, 0);

const sansTirets = (id: string): string => id.replaceAll('-', '');

/** Judges with the base and the acknowledged answers only; each breach in one sentence. */
export function auditer(constat: Constat, registre: Registre): readonly string[] {
  const captures = new Set(
    registre.acquittees.filter(({ nature }) => nature === 'succes').map(({ ordre }) => ordre),
  );
  return [
    ...registre.griefs,
    ...jugerBruts(constat, registre),
    ...jugerCaptures(constat, captures),
    ...constat.contributions.flatMap((c) => [
      ...jugerPaiements(c, captures),
      ...jugerLivre(c),
      ...jugerAttestations(c),
      ...jugerJournal(c),
    ]),
    ...jugerCourriels(constat),
  ];
}

const JUGEMENT_DE = new Map(Object.entries(REPONSES).map(([jugement, texte]) => [String(texte), jugement]));

/** What was answered was written first: each acknowledged callback has its raw line. */
function jugerBruts({ bruts }: Constat, { acquittees }: Registre): string[] {
  const promises = new Map<string, number>();
  for (const { ordre, texte } of acquittees) {
    const jugement = JUGEMENT_DE.get(texte) ?? texte;
    // Nothing of a callback whose signature is wrong is kept, not even the order that it names.
    const cle = `${jugement} ${jugement === 'signature_invalide' ? '' : ordre}`;
    promises.set(cle, (promises.get(cle) ?? 0) + 1);
  }
  const ecrits = new Map(bruts.map(({ ordre, jugement, nombre }) => [`${jugement} ${ordre}`, nombre]));
  const perdus = [...promises].filter(([cle, nombre]) => (ecrits.get(cle) ?? 0) < nombre);
  return perdus.map(([cle, n]) => `brut : ${cle} acquittée ${n} fois, écrite ${ecrits.get(cle) ?? 0} fois`);
}

function jugerCaptures({ contributions }: Constat, captures: ReadonlySet<string>): string[] {
  const payees = new Set(
    contributions.flatMap(({ tentatives }) =>
      tentatives.flatMap(({ id, etat }) => (etat === 'payee' ? [sansTirets(id)] : [])),
    ),
  );
  return [...captures].filter((ordre) => !payees.has(ordre)).map((ordre) => `capture perdue : ${ordre}`);
}

/** A paid attempt was captured by the bank, and it settled the year or it is given back: one of the two, once. */
function jugerPaiements(c: ContributionLue, captures: ReadonlySet<string>): string[] {
  return c.tentatives.flatMap(({ id, etat, centimes }) => {
    const encaissees = c.ecritures.filter((e) => e.tentative === id && e.sens === 'encaissement');
    const rendus = c.remboursements.filter((r) => r.tentative === id && r.etat !== 'refuse');
    const regles = c.journal.filter(
      ({ evenement: e }) => e.type === 'cvec_acquittee' && e.tentative === id,
    ).length;
    if (etat !== 'payee') {
      const traces = encaissees.length + rendus.length + regles;
      return traces > 0 ? [`paiement : ${id} n’est pas payé et a laissé ${traces} traces`] : [];
    }
    const griefs: string[] = [];
    if (!captures.has(sansTirets(id))) griefs.push(`paiement : ${id} payé sans que la banque l’ait capturé`);
    if (encaissees.length !== 1 || somme(encaissees) !== centimes)
      griefs.push(`paiement : ${id} encaissé ${encaissees.length} fois`);
    if (regles > 1 || rendus.length > 1 || regles + rendus.length === 0)
      griefs.push(`paiement : ${id} a ${regles} règlements et ${rendus.length} remboursements`);
    return griefs;
  });
}

/** Σ captured − refunded = Σ ledger. */
function jugerLivre({ id, tentatives, remboursements, ecritures }: ContributionLue): string[] {
  const captures = somme(tentatives.filter(({ etat }) => etat === 'payee'));
  const rendu = somme(remboursements.filter(({ etat }) => etat === 'vire'));
  const livre = somme(ecritures);
  return livre === captures - rendu ? [] : [`livre : ${id} tient ${livre}, ${captures} − ${rendu} attendu`];
}

function jugerAttestations({ id, attestations, journal }: ContributionLue): string[] {
  const vivantes = attestations.filter(({ vivante }) => vivante).length;
  const acquittee = journal.some(({ evenement }) => evenement.type === 'cvec_acquittee');
  return vivantes === (acquittee ? 1 : 0) ? [] : [`attestation : ${id} en a ${vivantes} vivantes`];
}
