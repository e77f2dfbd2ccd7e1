import { campagneLogement } from '@/lib/domain/logement';
import { parametresComplementaires } from '@/lib/domain/logement/complementaire';
import type { FenetreAffichee } from '@/lib/parcours/logement/complementaire';
import type { LogementNomme } from '@/lib/parcours/logement/demande';

export const action = async () => ({ etat: 'initial' }) as const;
const lus = { campagne: campagneLogement('2026-2027'), parametres: parametresComplementaires('2026-2027') };
if (!lus.campagne.ok || !lus.parametres.ok) throw new Error('2026-2027');
export const [campagne, parametres] = [lus.campagne.valeur, lus.parametres.valeur];
export const MIDI = Date.parse('2026-11-24T11:00:00Z');

export const LOGEMENT: LogementNomme = {
  ...{ id: 12, intitule: 'T1', pieces: 1, residence: 'Les Lices', ville: 'Rennes', adapte: false },
  loyers: { min: 30_000, max: 30_000 },
};

export const FENETRE: FenetreAffichee = {
  ...{ id: 'f1', titre: 'Rennes, novembre', nomDuCrous: 'Crous de Rennes-Bretagne', moment: 'ouverte' },
  ouvreLe: new Date('2026-11-24T11:00:00Z'),
  fermeLe: new Date('2026-11-24T11:10:00Z'),
  ...{ fiches: 1, inscrits: 3, delaiHeures: 48, voeuxMaximum: 4, tiree: false },
  logements: [{ ...LOGEMENT, libres: 2 }],
  ...{ mesVoeux: null, monResultat: null },
};
