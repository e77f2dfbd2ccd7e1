import { classes } from '../classes';
import { Enveloppe, idDe, liens, type ProprietesChamp } from './Enveloppe';

interface ProprietesFichier extends ProprietesChamp {
  /** MIME types that the picker offers first; the server judges the bytes. */
  readonly types: readonly string[];
}

/** A document from the device, or photographed there. The browser's own picker, in its own words. */
export function ChampFichier({ types, ...champ }: ProprietesFichier) {
  return (
    <Enveloppe {...champ}>
      <input
        {...liens(champ)}
        type="file"
        id={idDe(champ.nom)}
        name={champ.nom}
        accept={types.join(',')}
        className={classes(
          'block min-h-13 w-full max-w-full cursor-pointer rounded-controle border-2 border-dashed bg-blanc px-3 py-2.5 text-petit',
          'file:mr-3.5 file:min-h-8 file:cursor-pointer file:rounded-controle file:border-2 file:border-solid file:border-bleu file:bg-blanc file:px-3 file:font-[680] file:text-bleu',
          champ.erreur ? 'border-rouge' : 'border-encre',
        )}
      />
    </Enveloppe>
  );
}
