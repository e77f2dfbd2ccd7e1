import { describe, expect, it } from 'vitest';
import type { ReponsesDse } from '@/lib/parcours/dse';
import { logementVersFaits } from '@/lib/parcours/dse';

const reponses = (reste: object): ReponsesDse =>
  ({ aides: { demandes: ['bourse', 'logement'] }, ...reste }) as ReponsesDse;
const commune = (code: string) => ({ lieu: 'france', commune: { code, texte: 'Ville 00000' } });

describe('ce que le DSE dit à la demande de logement', () => {
  it.each([
    [{}, null],
    [{ aides: { demandes: ['bourse'] } }, null],
    [{ aides: { demandes: [] } }, null],
  ])('rien quand la case n’est pas cochée : %j', (dites, attendu) => {
    expect(logementVersFaits(dites as ReponsesDse)).toBe(attendu);
  });

  it.each([
    ['97411', true],
    ['98735', true],
    ['75056', false],
    ['2A004', false],
  ])('la commune %s est outre-mer : %s', (code, outreMer) => {
    expect(logementVersFaits(reponses({ domicile: commune(code) }))?.outreMer).toBe(outreMer);
  });

  it('une famille à l’étranger n’est pas outre-mer', () => {
    expect(logementVersFaits(reponses({ domicile: { lieu: 'etranger', pays: 'Maroc' } }))?.outreMer).toBe(
      false,
    );
  });

  it.each([
    ['marie', true],
    ['pacse', true],
    ['celibataire', false],
  ])('« %s » est un couple : %s', (statut, couple) => {
    expect(logementVersFaits(reponses({ 'situation-familiale': { statut, enfants: 0 } }))?.couple).toBe(
      couple,
    );
  });

  it.each([true, false])('un handicap reconnu (%s) ouvre les chambres adaptées', (cdaph) => {
    expect(logementVersFaits(reponses({ handicap: { cdaph } }))?.adapte).toBe(cdaph);
  });

  it('ce qui n’est pas répondu n’ouvre rien', () => {
    expect(logementVersFaits(reponses({}))).toEqual({ outreMer: false, couple: false, adapte: false });
  });
});
