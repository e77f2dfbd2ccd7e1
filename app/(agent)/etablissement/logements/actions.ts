'use server';

import { schemaDesignation, schemaRestitution } from '@/lib/parcours/logement/designation';
import { definirAction } from '@/lib/server/actions';
import {
  designerParFichier,
  designerUnePersonne,
  rendreDesChambres,
  retirerUneDesignation,
} from '@/lib/server/actions/designer-logement';

export const designer = definirAction(
  { nom: 'designer-logement', acces: 'designer', schema: schemaDesignation },
  designerUnePersonne,
);

export const importer = definirAction(
  { nom: 'designer-logement-fichier', acces: 'designer' },
  designerParFichier,
);

export const retirer = definirAction(
  { nom: 'retirer-designation', acces: 'designer' },
  retirerUneDesignation,
);

export const rendre = definirAction(
  { nom: 'rendre-chambres', acces: 'designer', schema: schemaRestitution },
  rendreDesChambres,
);
