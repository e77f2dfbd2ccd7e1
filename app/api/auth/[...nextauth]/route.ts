import { handlers } from '@/lib/server/acces/auth';

export const { GET, POST } = handlers;
