import { createHash } from 'node:crypto';
import type { Registre } from './clients';
import type { Constat, PropositionLue } from './constat';

const VIVANTES = new Set(['proposee', 'reservee']);
const vivante = ({ etat }: PropositionLue): boolean => VIVANTES.has(etat);

function grouper<T>(liste: readonly T[], cle: (element: T) => string): ReadonlyMap<string, readonly T[]> {
  const groupes = new Map<string, T[]>();
  for (const element of liste) groupes.set(cle(element), [...(groupes.get(cle(element)) ?? []), element]);
  return groupes;
}

/** Judges with the base and the acknowledged answers only; each breach in one sentence. */
export function auditer(constat: Constat, registre: Registre): readonly string[] {
  return [
    ...registre.griefs,
    ...jugerChambres(constat),
    ...jugerVilles(constat),
    ...jugerPromesses(constat, registre),
    ...jugerJournaux(constat),
    ...jugerListes(constat, registre),
  ];
}

/** One holder a room, at any time: two stays in the same room never overlap, those that are over included. */
function jugerChambres({ propositions }: Constat): string[] {
  return [...grouper(propositions, ({ chambre }) => String(chambre))].flatMap(([chambre, siennes]) => {
    const rangees = [...siennes].sort((a, b) => a.faiteA - b.faiteA);
    return rangees.flatMap((p, i) => {
      const avant = rangees[i - 1];
      const chevauche = avant && (avant.closeA ?? Number.POSITIVE_INFINITY) > p.faiteA;
      return chevauche ? [`chambre ${chambre} : ${avant.numero} et ${p.numero} à la fois`] : [];
    });
  });
}

function jugerVilles({ propositions }: Constat): string[] {
  const vives = propositions.filter(vivante);
  return [...grouper(vives, ({ numero, secteur }) => `${numero} à ${secteur}`)].flatMap(([ou, siennes]) =>
    siennes.length > 1 ? [`ville : ${ou} tient ${siennes.length} chambres`] : [],
  );
}

/** What was acknowledged is there; who was told that no room was left has none. */
function jugerPromesses({ propositions }: Constat, { tenues, perdantes }: Registre): string[] {
  const bloquees = new Set(
    propositions.filter((p) => p.origine === 'blocage' && vivante(p)).map(({ numero }) => numero),
  );
  return [
    ...tenues.filter((numero) => !bloquees.has(numero)).map((numero) => `blocage perdu : ${numero}`),
    ...perdantes.filter((numero) => bloquees.has(numero)).map((numero) => `refusée et servie : ${numero}`),
  ];
}

/** The rows say what the journals say: each proposal was made once, by an event, and the version counts them. */
function jugerJournaux({ demandes, propositions }: Constat): string[] {
  const siennes = grouper(propositions, ({ numero }) => numero);
  return demandes.flatMap(({ numero, version, etat, journal }) => {
    const griefs: string[] = [];
    if (journal.length !== version || journal.some(({ rang }, i) => rang !== i + 1))
      griefs.push(`journal : ${numero} en est à ${version} avec ${journal.length} événements`);
    const faites = journal.filter(({ type }) => type === 'proposition_faite').map((e) => e.proposition);
    const lignes = (siennes.get(numero) ?? []).map(({ id }) => id);
    if ([...faites].sort().join() !== [...lignes].sort().join())
      griefs.push(
        `journal : ${numero} a ${faites.length} propositions racontées et ${lignes.length} écrites`,
      );
    const tient = (siennes.get(numero) ?? []).some(vivante);
    if (tient !== (etat === 'proposee' || etat === 'reservee'))
      griefs.push(`journal : ${numero} est « ${etat} » et tient ${tient ? 'une chambre' : 'rien'}`);
    return griefs;
  });
}

const empreinteDe = (numero: string): string => createHash('sha256').update(numero).digest('hex');

/** Who was told that she is registered is in the closed list, under the hash of her number, and was drawn. */
function jugerListes({ inscriptions }: Constat, registre: Registre): string[] {
  const ecrites = new Map(inscriptions.map((i) => [`${i.fenetre} ${i.numero}`, i]));
  return [...registre.inscriptions].flatMap(([fenetre, numeros]) =>
    numeros.flatMap((numero) => {
      const ecrite = ecrites.get(`${fenetre} ${numero}`);
      if (!ecrite) return [`inscription perdue : ${numero}`];
      if (ecrite.empreinte !== empreinteDe(numero)) return [`inscription hors de la liste : ${numero}`];
      return ecrite.rang === null ? [`inscription jamais tirée : ${numero}`] : [];
    }),
  );
}
