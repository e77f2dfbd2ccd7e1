-- Apart from what uses it: a value of a type can't be used in the transaction that adds it.
ALTER TYPE "EtatDemande" ADD VALUE 'piece_demandee' AFTER 'deposee';
