import { describe, expect, it } from 'vitest';
import { campagneLogement, type Minute } from '@/lib/domain/logement';
import {
  type FicheConvoitee,
  jugerBlocage,
  MODES_COMPLEMENTAIRES,
  parametresComplementaires,
} from '@/lib/domain/logement/complementaire';
import { DIX_HEURES, HEURE, MINUTE, parametresDe } from './outillage';

const P = parametresDe();
const lue = campagneLogement('2026-2027');
if (!lue.ok) throw new Error('2026-2027');
const campagne = lue.valeur;

const fiche = (reste: Partial<FicheConvoitee> = {}): FicheConvoitee => ({
  ...{ disponible: true, enFenetre: false, mode: null },
  ...reste,
});

const bloquer = (reste: Partial<FicheConvoitee> = {}, minute: Minute = '2026-11-24T10:00', parametres = P) =>
  jugerBlocage(fiche(reste), { campagne, minute, maintenant: DIX_HEURES }, parametres);

describe('bloquer une chambre', () => {
  it('la tient quinze minutes, jusqu’à un instant', () => {
    expect(bloquer()).toEqual({ ok: true, valeur: DIX_HEURES + 15 * MINUTE });
  });

  it('la tient aussi longtemps que le paramètre le dit', () => {
    const long = { ...P, blocage: { ...P.blocage, dureeMs: 20 * MINUTE } };
    expect(bloquer({}, '2026-11-24T10:00', long)).toEqual({ ok: true, valeur: DIX_HEURES + 20 * MINUTE });
  });

  it.each([
    ['avant les vœux', '2026-04-01T10:00'],
    ['pendant les vœux', '2026-06-01T10:00'],
    ['pendant un tour', '2026-06-08T10:00'],
    ['entre les tours et la phase complémentaire', '2026-07-04T10:00'],
    ['une minute avant la phase complémentaire', '2026-07-07T09:59'],
  ] as const)('est refusé %s', (_, minute) => {
    expect(bloquer({}, minute)).toEqual({ ok: false, refus: 'phase_fermee' });
  });

  it('est permis à la minute où la phase s’ouvre', () => {
    expect(bloquer({}, '2026-07-07T10:00').ok).toBe(true);
  });

  it('est refusé tant qu’une fenêtre donne les chambres de la fiche', () => {
    expect(bloquer({ enFenetre: true })).toEqual({ ok: false, refus: 'en_fenetre' });
    expect(bloquer({ enFenetre: true, mode: 'blocage' })).toEqual({ ok: false, refus: 'en_fenetre' });
  });

  it('est refusé quand le Crous a choisi les fenêtres, permis quand il a choisi le premier arrivé', () => {
    expect(bloquer({ mode: 'fenetre' })).toEqual({ ok: false, refus: 'par_fenetre' });
    expect(bloquer({ mode: 'blocage' }).ok).toBe(true);
  });

  it('suit la campagne quand le Crous n’a rien choisi', () => {
    const parFenetre = { ...P, mode: 'fenetre' } as const;
    expect(bloquer({}, '2026-11-24T10:00', parFenetre)).toEqual({ ok: false, refus: 'par_fenetre' });
    expect(bloquer({ mode: 'blocage' }, '2026-11-24T10:00', parFenetre).ok).toBe(true);
  });

  it('est refusé pour une fiche qui ne se réserve pas', () => {
    expect(bloquer({ disponible: false })).toEqual({ ok: false, refus: 'indisponible' });
  });

  it('dit la phase avant tout le reste', () => {
    const reste = { disponible: false, enFenetre: true, mode: 'fenetre' } as const;
    expect(bloquer(reste, '2026-06-01T10:00')).toEqual({ ok: false, refus: 'phase_fermee' });
    expect(bloquer(reste)).toEqual({ ok: false, refus: 'en_fenetre' });
  });
});

describe('les paramètres d’une année', () => {
  it.each(['2025-2026', '2026-2027'])('sont connus et sourcés pour %s', (annee) => {
    const lus = parametresDe(annee);
    expect(lus.annee).toBe(annee);
    expect(MODES_COMPLEMENTAIRES).toContain(lus.mode);
    expect(lus.sources.length).toBeGreaterThan(0);
  });

  it('sont refusés pour une année inconnue', () => {
    expect(parametresComplementaires('2031-2032')).toEqual({ ok: false, refus: 'campagne_inconnue' });
  });

  it('existent pour une campagne qui existe', () => {
    for (const annee of ['2025-2026', '2026-2027']) expect(campagneLogement(annee).ok).toBe(true);
  });

  it('tiennent ensemble', () => {
    const { blocage, fenetre, alertes } = P;
    expect(blocage.dureeMs).toBe(15 * MINUTE);
    expect(fenetre.minutes).toBe(10);
    expect(fenetre.minutes).toBeLessThanOrEqual(fenetre.minutesMaximum);
    expect(fenetre.delaiHeures).toBe(48);
    expect(fenetre.delaiHeures).toBeLessThanOrEqual(fenetre.delaiHeuresMaximum);
    expect(fenetre.voeuxMaximum).toBeLessThanOrEqual(campagne.voeuxMaximum);
    expect(alertes.intervalleMs).toBe(HEURE);
    // One account is never freer than an address that many share.
    expect(blocage.parCompte.max).toBeLessThan(blocage.parAdresse.max);
  });

  it('disent ce qui n’est écrit nulle part', () => {
    expect(P.denous).toContain('blocage');
    expect(P.denous).not.toContain('mode');
    expect(P.sources.join(' ')).toContain('Aucune source pour le blocage');
  });
});
