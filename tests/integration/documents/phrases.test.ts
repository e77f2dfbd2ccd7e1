import { beforeAll, expect, it } from 'vitest';
import { typographie } from '@/lib/affichage';
import { notification, recapitulatif } from '@/lib/server/documents';
import type { DocumentADessiner } from '@/lib/server/documents/blocs';
import { lireSuivi } from '@/lib/server/dossier';
import { deposer, personaDe, remplir, semerCommunes } from '../dossier/outillage';

beforeAll(semerCommunes, 60_000);

/** Every sentence of ours in a document; what was typed and the lines of the engine have their own tests. */
const phrases = ({ titre, entete, blocs, pied }: DocumentADessiner): readonly string[] => [
  ...[titre, pied, ...entete],
  ...blocs.flatMap((bloc) => {
    if (bloc.type === 'liste') return bloc.elements;
    return bloc.type === 'titre' || bloc.type === 'paragraphe' ? [bloc.texte] : [];
  }),
];

it.each(['emma', 'paul', 'chloe', 'lucas'])(
  'les documents de %s ont partout les espaces insécables du français',
  async (cle) => {
    const titulaire = await remplir(personaDe(cle));
    const depot = await deposer(titulaire);
    if (!depot.ok) throw new Error(depot.refus.type);
    const suivi = await lireSuivi(depot.valeur.numero, titulaire.id);
    if (!suivi) throw new Error('suivi absent');
    const recalculee = { ...suivi.depot, reponse: { ...suivi.depot.reponse, reevaluee: true } };
    for (const document of [notification(suivi.depot), notification(recalculee), recapitulatif(suivi.depot)])
      for (const phrase of phrases(document)) {
        expect(phrase).not.toMatch(/ [;:?!»€%]|« /);
        expect(phrase.replace(/\u00a0/g, ' ')).toBe(typographie(phrase).replace(/\u00a0/g, ' '));
      }
  },
);
