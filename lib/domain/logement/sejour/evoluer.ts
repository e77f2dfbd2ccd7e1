import type { EtatSejour } from './etats';
import { transitionSejour } from './etats';
import type { EvenementSejour } from './evenements';
import { ACTION_DU_SEJOUR } from './evenements';
import type { VieSejour } from './vie';
import { sejourOuvert } from './vie';

/** What an event changes besides the state. */
function changements(vie: VieSejour, e: EvenementSejour): Partial<VieSejour> {
  switch (e.type) {
    case 'dossier_depose': {
      const { demande, garantie, scolariteDifferee } = e;
      return { demande, garantie, scolariteDifferee, complement: null };
    }
    case 'complement_demande':
      return { complement: e.complement };
    case 'scolarite_donnee':
      return { scolariteDifferee: false };
    case 'depot_regle':
      return { tentative: e.tentative };
    case 'admission_emise':
      return { admission: e.empreinte };
    case 'admission_acceptee':
      return { pdfAccepte: e.pdf };
    case 'rendez_vous_pris': {
      const pris = { id: e.rendezVous, creneau: e.creneau };
      const attente = vie.attente === e.genre ? null : vie.attente;
      return { attente, rendezVous: { ...vie.rendezVous, [e.genre]: pris } };
    }
    case 'rendez_vous_libere': {
      const { [e.genre]: _, ...rendezVous } = vie.rendezVous;
      return { rendezVous };
    }
    case 'attente_ouverte':
      return { attente: e.genre };
    case 'attente_fermee':
      return { attente: null };
    case 'entree_constatee':
      return { entreLe: e.le, rendezVous: {}, attente: null };
    case 'preavis_donne':
      return { preavis: { recuLe: e.recuLe, depart: e.depart } };
    case 'sortie_constatee':
      return { partiLe: e.le, rendezVous: {}, attente: null };
    case 'sejour_ouvert':
    case 'dossier_valide':
    case 'dossier_refuse':
    case 'sejour_desiste':
    case 'sejour_annule':
      return {};
  }
}

/** The state that the table leads to: every action leads to one. */
function etatApres(etat: EtatSejour, e: EvenementSejour): EtatSejour {
  if (e.type === 'sejour_ouvert') return 'ouvert';
  return transitionSejour(etat, ACTION_DU_SEJOUR[e.type])?.vers[0] ?? etat;
}

/** The life after one event. */
export function evoluerSejour(vie: VieSejour, e: EvenementSejour): VieSejour {
  if (e.type === 'sejour_ouvert') return sejourOuvert(e);
  return { ...vie, ...changements(vie, e), etat: etatApres(vie.etat, e), rang: vie.rang + 1 };
}

/** The life after a whole journal: the rows in the base must say the same. `null` when it does not begin by the opening. */
export function rejouerSejour([premier, ...suite]: readonly EvenementSejour[]): VieSejour | null {
  if (premier?.type !== 'sejour_ouvert') return null;
  return suite.reduce(evoluerSejour, sejourOuvert(premier));
}
