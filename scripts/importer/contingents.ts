import type { ClientBase } from 'pg';
import { accord, pluriel } from '@/lib/affichage';
import { horlogeSysteme } from '@/lib/server/adaptateurs/horloge';
import type { LigneDeConvention, RefusDeLigne } from '@/lib/server/logement/contingents/commandes/convenir';
import type { Horloge } from '@/lib/server/ports/horloge';
import { genererClient } from '../demarrage/generation';
import { lireConvention } from './contingents/lire-convention';
import { raisonDuRefus } from './contingents/raisons';
import { nommerChamps } from './csv';
import type { Compte, Refus } from './genres';

const COLONNES = ['uai', 'annee', 'logement', 'chambres', 'debut', 'fin', 'designation_avant'] as const;

const identiteDe = ({ uai, annee, logement }: LigneDeConvention): string =>
  JSON.stringify([uai, annee, logement]);

const noter = (n: number): readonly string[] =>
  n === 0
    ? []
    : [
        `${pluriel(n, 'contingent')} ${accord(n, 'a', 'ont')} rendu des chambres : elles restent dans le nombre convenu, et ne reviennent qu’en l’augmentant`,
      ];

/** Format of the file: uai;annee;logement;chambres;debut;fin;designation_avant, commas as well. A line is a transaction of its own. */
export async function importerFichierDeContingents(
  _: ClientBase,
  texte: string,
  horloge: Horloge = horlogeSysteme,
): Promise<Compte> {
  await genererClient();
  const { fermerBase } = await import('@/lib/server/base');
  const { lireRangees, separateurDe } = await import('@/lib/server/etablissement');
  const { convenir } = await import('@/lib/server/logement/contingents/commandes/convenir');
  const lignes = nommerChamps([...lireRangees(texte, separateurDe(texte.trimStart()))], COLONNES);
  const refusees: Refus[] = [];
  const deja = new Map<string, number>();
  const faites = { ouvert: 0, corrige: 0, inchange: 0 };
  let rendus = 0;
  const importer = async (convention: LigneDeConvention): Promise<RefusDeLigne | null> => {
    const convenu = await convenir(convention, horloge);
    if (!convenu.ok) return convenu.refus;
    faites[convenu.valeur.fait]++;
    if (convenu.valeur.rendues > 0) rendus++;
    return null;
  };
  try {
    for (const { numero: ligne, champs } of lignes) {
      const lue = lireConvention(champs);
      if (typeof lue === 'string') {
        refusees.push({ ligne, raison: lue });
        continue;
      }
      const premiere = deja.get(identiteDe(lue));
      if (premiere !== undefined) {
        refusees.push({ ligne, raison: `ce contingent est déjà à la ligne ${premiere}` });
        continue;
      }
      deja.set(identiteDe(lue), ligne);
      const refus = await importer(lue);
      if (refus) refusees.push({ ligne, raison: raisonDuRefus(refus, lue) });
    }
  } finally {
    await fermerBase();
  }
  const { ouvert: ajoutees, corrige: modifiees } = faites;
  return { lues: lignes.length, ajoutees, modifiees, refusees, notes: noter(rendus) };
}
