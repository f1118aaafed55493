import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { rememberLanguage } from '../language.js';
import { pathWithin } from '../paths.js';

const LanguageForm = z.object({
  language: z.enum(['zh', 'en']).catch('zh'),
  back: z.string().optional().catch(undefined),
});

export function languageRoutes(app: FastifyInstance): void {
  app.post('/language', async (request, reply) => {
    const { language, back } = LanguageForm.parse(request.body);
    rememberLanguage(reply, language);
    return reply.redirect(pathWithin(back), 303);
  });
}
