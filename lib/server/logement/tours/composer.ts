import 'server-only';
import { CONTINGENT, type Graine, type Lots, type Tour } from '@/lib/domain/logement';
import type { DemandesLues } from './lire-demandes';
import type { LotLu, LotsLus } from './lire-lots';

/** Numbers for words, in the order they come. */
function numeroter(mots: readonly string[]): Uint32Array {
  const connus = new Map<string, number>();
  return Uint32Array.from(mots, (mot) => {
    const numero = connus.get(mot) ?? connus.size;
    connus.set(mot, numero);
    return numero;
  });
}

/** Each sheet's contingent has a list of its own; a sheet without one shares an empty list, the last. */
function enColonnes(lots: readonly LotLu[], fichesNommees: readonly number[]): Lots {
  const chambres = new Uint32Array(lots.length + 1);
  for (const [l, lot] of lots.entries()) chambres[l + 1] = (chambres[l] ?? 0) + lot.chambres.length;
  const liste = new Map(fichesNommees.map((logementId, rang) => [logementId, rang]));
  const contingent = ({ exigence, logementId }: LotLu) =>
    exigence === CONTINGENT ? (liste.get(logementId) ?? fichesNommees.length) : 0;
  return {
    nombre: lots.length,
    secteur: numeroter(lots.map(({ secteur }) => secteur)),
    exigence: Uint8Array.from(lots, ({ exigence }) => exigence),
    contingent: Uint32Array.from(lots, contingent),
    chambres,
  };
}

/** The requests that institutions name, by their place in the closed list: those who don't ask aren't there. */
function placer({ nommees }: LotsLus, { ids, nombre }: DemandesLues): readonly (readonly number[])[] {
  if (nommees.length === 0) return [[]];
  const places = new Map(
    Array.from({ length: nombre }, (_, d) => [ids.toString('hex', 16 * d, 16 * d + 16), d]),
  );
  const placeDe = (id: string) => places.get(id.replaceAll('-', '')) ?? -1;
  return [...nommees.map(({ demandes }) => demandes.map(placeDe).filter((place) => place >= 0)), []];
}

/** What was read, as the law takes it. Nothing published gives a priority: everybody has the same. */
export function composerTour(
  lus: LotsLus,
  demandes: DemandesLues,
  { graine, propositionsMaximum }: { readonly graine: Graine; readonly propositionsMaximum: number },
): Tour {
  const { nombre, rbg, points, outreMer, qualites, empreintes, debuts, dejaTenues } = demandes;
  return {
    ...{ graine, propositionsMaximum },
    demandes: {
      ...{ nombre, rbg, points, outreMer, qualites, empreintes, voeux: debuts, dejaTenues },
      priorite: new Uint8Array(nombre),
    },
    lotDuVoeu: demandes.lots,
    lots: enColonnes(
      lus.lots,
      lus.nommees.map(({ logementId }) => logementId),
    ),
    nommees: placer(lus, demandes),
  };
}
