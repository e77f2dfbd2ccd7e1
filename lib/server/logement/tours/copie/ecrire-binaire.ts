import 'server-only';

const ENTETE = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);
const FIN = Buffer.from([0xff, 0xff]);
const BLOC = 1 << 18;
/** More than a row may take: a block that has less left is sent. */
const MARGE = 1 << 15;
/** Length of a field that is null. */
const NUL = -1;
const INT2 = 21;
const INT4 = 23;

/** Writes rows for `COPY … FROM STDIN (FORMAT binary)`, field by field and in blocks. */
export class EcritureBinaire {
  private bloc = Buffer.allocUnsafe(BLOC);
  private ici = 0;

  private long(n: number): void {
    this.ici = this.bloc.writeInt32BE(n, this.ici);
  }
  ligne(champs: number): void {
    this.ici = this.bloc.writeInt16BE(champs, this.ici);
  }
  entier(n: number | null): void {
    this.long(n === null ? NUL : 4);
    if (n !== null) this.long(n);
  }
  court(n: number): void {
    this.long(2);
    this.ici = this.bloc.writeInt16BE(n, this.ici);
  }
  reel(n: number | null): void {
    this.long(n === null ? NUL : 8);
    if (n !== null) this.ici = this.bloc.writeDoubleBE(n, this.ici);
  }
  booleen(b: boolean | null): void {
    this.long(b === null ? NUL : 1);
    if (b !== null) this.ici = this.bloc.writeUInt8(b ? 1 : 0, this.ici);
  }
  /** So many bytes of another buffer: a uuid is 16. */
  octets(source: Buffer, debut: number, longueur: number): void {
    this.long(longueur);
    this.ici += source.copy(this.bloc, this.ici, debut, debut + longueur);
  }
  texte(texte: string): void {
    const longueur = Buffer.byteLength(texte);
    this.reserver(longueur);
    this.long(longueur);
    this.ici += this.bloc.write(texte, this.ici);
  }
  private tableau(nombre: number, type: number): void {
    const taille = type === INT2 ? 6 : 8;
    this.reserver(nombre * taille);
    this.long(nombre === 0 ? 12 : 20 + nombre * taille);
    this.long(nombre === 0 ? 0 : 1);
    this.long(0);
    this.long(type);
    if (nombre === 0) return;
    this.long(nombre);
    this.long(1);
  }
  /** An array of `int4`, the first `nombre` of a list. */
  entiers(valeurs: ArrayLike<number>, nombre = valeurs.length): void {
    this.tableau(nombre, INT4);
    for (let i = 0; i < nombre; i++) this.entier(valeurs[i] ?? 0);
  }
  /** An array of `int2`. */
  courts(valeurs: ArrayLike<number>, nombre = valeurs.length): void {
    this.tableau(nombre, INT2);
    for (let i = 0; i < nombre; i++) this.court(valeurs[i] ?? 0);
  }

  /** Makes room for something longer than what a row may take. */
  private reserver(longueur: number): void {
    if (this.ici + longueur + MARGE <= this.bloc.length) return;
    const plus = Buffer.allocUnsafe(2 * (this.ici + longueur + MARGE));
    this.bloc.copy(plus, 0, 0, this.ici);
    this.bloc = plus;
  }
  /** What was written, when it is worth sending or when it is the end. */
  prendre(toutDeSuite: boolean): Buffer | null {
    if (this.ici === 0 || (!toutDeSuite && this.ici + MARGE < BLOC)) return null;
    const plein = this.bloc.subarray(0, this.ici);
    this.bloc = Buffer.allocUnsafe(BLOC);
    this.ici = 0;
    return plein;
  }
}

/** The blocks of a whole COPY: `ecrire` writes the row of each rank. */
export function* copier(
  nombre: number,
  ecrire: (ecriture: EcritureBinaire, rang: number) => void,
): Generator<Buffer> {
  yield ENTETE;
  const ecriture = new EcritureBinaire();
  for (let rang = 0; rang < nombre; rang++) {
    ecrire(ecriture, rang);
    const plein = ecriture.prendre(false);
    if (plein) yield plein;
  }
  const dernier = ecriture.prendre(true);
  if (dernier) yield dernier;
  yield FIN;
}
