import 'server-only';
import { remettreNotification } from '@/lib/server/banque';

export async function traiterNotification({
  operationId,
  rang,
}: {
  readonly operationId: string;
  readonly rang: number;
}): Promise<void> {
  await remettreNotification(operationId, rang);
}
