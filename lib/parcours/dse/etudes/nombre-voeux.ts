import { choix, type Options, schemaDe } from '@/lib/parcours/moteur';
import { definirQuestion, type ReponsesDse } from '../definition';
import { champChoix, ligne } from '../textes';

const NOMBRES = [
  { valeur: '1', libelle: 'Un vœu' },
  { valeur: '2', libelle: 'Deux vœux' },
  { valeur: '3', libelle: 'Trois vœux' },
  { valeur: '4', libelle: 'Quatre vœux' },
] as const satisfies Options<string>;

export const nombreDeVoeux = ({ 'nombre-voeux': voeux }: ReponsesDse): number => Number(voeux?.nombre ?? 0);

export const nombreVoeux = definirQuestion({
  id: 'nombre-voeux',
  tache: 'etudes',
  poser: ({ contexte: { annee } }) => ({
    titre: `Combien de formations envisagez-vous pour ${annee} ?`,
    pourquoi: 'Indiquez jusqu’à quatre vœux. Le montant de la bourse peut changer selon la ville des études.',
    champs: [champChoix('nombre', 'Nombre de vœux', NOMBRES)],
    schema: schemaDe({ nombre: choix(NOMBRES, 'Choisissez le nombre de vœux, de un à quatre') }),
    recapituler: ({ nombre }) => [ligne('Nombre de vœux', nombre)],
  }),
});
