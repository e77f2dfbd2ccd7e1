import type { Bareme } from '../../baremes';
import { plafondsAsap } from '../../bourse';
import { euros } from '../../bourse/format';
import { aide, complements, exemple } from '../situations';
import type { FamilleDeRegles } from '../types';

const MER = { mentionTB: true, aidesMeriteDejaPercues: 0 } as const;
const M1 = { anneeEtude: 'master_1' } as const;
const INEXISTANTE = 'Aucun montant publié retrouvé pour cette année.';

const asap = (bareme: Bareme): string => {
  const plafonds = plafondsAsap(bareme);
  if (!plafonds) return INEXISTANTE;
  const avance = plafonds.avance === null ? '' : `, avance d’urgence de ${euros(plafonds.avance)}`;
  return `Une difficulté passagère, boursier ou non : ${euros(plafonds.versement)} au plus par versement, ${euros(plafonds.annuel)} dans l’année${avance}. Une commission du Crous décide.`;
};

export const AIDES = {
  cle: 'autres-aides',
  titre: 'Les autres aides',
  intro: 'Celles qui s’ajoutent à la bourse, et celles qui la remplacent.',
  regles: [
    {
      id: 'MER',
      titre: 'Aide au mérite',
      texte: ({ aides: { merite } }) =>
        `${euros(merite.annuel)} par an en ${merite.mensualites} mensualités pour la mention très bien au baccalauréat, ${merite.fois} fois au plus, sans rien demander. Un redoublement la fait perdre, sauf raison médicale.`,
      etat: 'appliquee',
      preuve: 'A',
      source: 'arrêtés annuels fixant les taux',
      exemples: [
        exemple(
          'Vous êtes boursier, avec la mention très bien.',
          complements(MER),
          aide('MER', 'acquise', 900),
        ),
        exemple(
          'Vous l’avez déjà reçue trois fois.',
          complements({ ...MER, aidesMeriteDejaPercues: 3 }),
          aide('MER', 'exclue', 0),
        ),
      ],
    },
    {
      id: 'AMI',
      titre: 'Mobilité internationale',
      texte: ({ aides: { mobiliteInternationale: ami } }) =>
        `${euros(ami.mensuel)} par mois, de ${ami.moisMin} à ${ami.moisMax} mois à l’étranger, pour un boursier. L’établissement en distribue un nombre limité.`,
      etat: 'appliquee',
      preuve: 'A',
      source: 'LEGIARTI000049914082 ; circulaire ESRS2413977C',
      exemples: [
        exemple('Vous partez cinq mois.', complements({ moisEtranger: 5 }), aide('AMI', 'possible', 2_000)),
        exemple('Vous partez douze mois.', complements({ moisEtranger: 12 }), aide('AMI', 'possible', 4_000)),
      ],
    },
    {
      id: 'AMM',
      titre: 'Mobilité en master',
      texte: ({ aides: { mobiliteMaster } }) =>
        mobiliteMaster === null
          ? INEXISTANTE
          : `${euros(mobiliteMaster.montant)} une fois, pour un boursier qui entre en master l’année suivant sa licence, dans une autre région académique.`,
      etat: 'appliquee',
      preuve: 'A',
      source: 'décret n° 2017-969 et arrêté du 21 août 2017',
      exemples: [
        exemple(
          'Vous entrez en master dans une autre région académique.',
          complements({ sortieRegionAcademique: true, licenceAnneePrecedente: true }, M1),
          aide('AMM', 'possible', 1_000),
        ),
      ],
    },
    {
      id: 'AMP',
      titre: 'Mobilité Parcoursup',
      texte: ({ aides: { mobiliteParcoursup: amp } }) =>
        amp === null
          ? INEXISTANTE
          : `${euros(amp.montant)} une fois, pour un boursier du lycée qui accepte une proposition hors de son académie${amp.dansLAcademie ? ' ; dans l’académie, sur avis de la commission d’accès' : ''}.`,
      etat: 'appliquee',
      preuve: 'A',
      source: 'circulaire ESRS1910244C',
      exemples: [
        exemple(
          'Boursier au lycée, vous acceptez une proposition dans une autre académie.',
          complements({ bourseLycee: true, sortieAcademie: true }),
          aide('AMP', 'possible', 500),
        ),
      ],
    },
    {
      id: 'ASAP',
      titre: 'Aide ponctuelle',
      texte: asap,
      etat: 'appliquee',
      preuve: 'B',
      source: 'etudiant.gouv.fr et Crous, aides spécifiques',
      exemples: [exemple('Vous avez 18 ans.', complements({}), aide('ASAP', 'possible', 3_071))],
    },
    {
      id: 'ASAA',
      titre: 'Allocation annuelle',
      texte: ({ aides: { aideAnnuelle } }) =>
        aideAnnuelle === null
          ? INEXISTANTE
          : `Le montant d’un échelon, pour qui n’a pas de bourse et vit en autonomie avérée : moins de ${aideAnnuelle.ageMaximum} ans sauf handicap, avis et logement à soi, ${aideAnnuelle.smics} Smic au moins sur douze mois. Elle utilise un droit. Une commission décide.`,
      etat: 'examen',
      preuve: 'B',
      source: 'etudiant.gouv.fr et Crous, aides spécifiques',
      exemples: [
        exemple(
          'Vous êtes déjà boursier.',
          complements({ autonomieAveree: true }),
          aide('ASAA', 'exclue', 0),
        ),
      ],
    },
    {
      id: 'REP',
      titre: 'Aide alimentaire',
      texte: ({ aides: { repasEloigne } }) =>
        repasEloigne === null
          ? INEXISTANTE
          : `${euros(repasEloigne.mensuel)} par mois, ${euros(repasEloigne.mensuelOutreMer)} outre-mer, pour un boursier loin d’un restaurant universitaire.`,
      etat: 'appliquee',
      preuve: 'A',
      source: 'arrêté du 21 novembre 2024',
      exemples: [
        exemple(
          'Aucun restaurant universitaire n’est proche.',
          complements({ restaurantEloigne: true }),
          aide('REP', 'possible', 40),
        ),
      ],
    },
    {
      id: 'EXO',
      titre: 'Ce dont un boursier est exonéré',
      texte:
        'Les droits d’inscription à l’université publique et la CVEC. Le repas à tarif réduit et la priorité pour un logement du Crous s’y ajoutent.',
      etat: 'appliquee',
      preuve: 'B',
      source: 'service-public.fr, fiche F12214 ; code de l’éducation, article L. 841-5',
    },
  ],
} as const satisfies FamilleDeRegles;
