import 'server-only';
import type { Minute } from '@/lib/domain/logement';
import { refus, succes } from '@/lib/domain/noyau/resultat';
import type { Tx } from '../../../base';
import { nouvelId } from '../../../cvec';
import type { Horloge } from '../../../ports/horloge';
import { creneauxDuSejour } from '../creneaux';
import type { SituationSejour } from '../situation';
import { conduire } from './conduire';

interface DeLEtudiant {
  readonly sejour: string;
  readonly personneId: string;
  readonly horloge: Horloge;
}

const conduireSien = (
  { sejour, personneId, horloge }: DeLEtudiant,
  commande: Parameters<typeof conduire>[0]['commande'],
) =>
  conduire({
    cible: { par: 'etudiant', id: sejour, personneId },
    ...{ acteur: 'etudiant', horloge, commande },
  });

const PRIS = `SELECT creneau FROM "RendezVous" WHERE "residenceId" = $1 AND etat <> 'libere' AND creneau = ANY($2::text[])`;

/** Those of these hours that somebody has. */
async function prisParmi(tx: Tx, { residenceId }: SituationSejour, creneaux: readonly Minute[]) {
  const pris = await tx.$queryRawUnsafe<{ creneau: Minute }[]>(PRIS, residenceId, [...creneaux]);
  return new Set(pris.map(({ creneau }) => creneau));
}

/** Takes an hour, or moves to it. Two students at once: the agenda is locked, one of them is told that it is taken. */
export const prendreRendezVous = (qui: DeLEtudiant, creneau: string) =>
  conduireSien(qui, async (sejour, tx) => {
    const voulu = creneauxDuSejour(sejour, qui.horloge.aujourdhui()).filter((offert) => offert === creneau);
    if ((await prisParmi(tx, sejour, voulu)).size > 0) return refus('creneau_pris');
    const rendezVous = nouvelId(qui.horloge.maintenant().getTime());
    return succes({ type: 'prendre_rendez_vous', rendezVous, creneau });
  });

/** Gives the hour back: the first who waits has it at once. */
export const libererRendezVous = (qui: DeLEtudiant) =>
  conduireSien(qui, () => succes({ type: 'liberer_rendez_vous' }));

/** Waits for an hour, when none is left. */
export const attendreUnRendezVous = (qui: DeLEtudiant) =>
  conduireSien(qui, async (sejour, tx) => {
    const creneaux = creneauxDuSejour(sejour, qui.horloge.aujourdhui());
    const libres = creneaux.length - (await prisParmi(tx, sejour, creneaux)).size;
    return succes({ type: 'attendre', libres });
  });

export const nePlusAttendre = (qui: DeLEtudiant) =>
  conduireSien(qui, () => succes({ type: 'ne_plus_attendre' }));
