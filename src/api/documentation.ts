import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { NAMED } from './schemas/vocabulary.js';

const PAGES = '/docs';

/** zod says of its read-only lists that they are; OpenAPI means something else by the word. */
const zodToJsonConfig = {
  override: ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    delete jsonSchema.readOnly;
  },
};

const addSchemas = createJsonSchemaTransformObject({ schemaRegistry: NAMED, zodToJsonConfig });

/** Each schema is added twice, as it is sent and as it is answered; most are only the one. Of those not used, none stay. */
function withoutUnused(document: ReturnType<typeof addSchemas>): typeof document {
  const schemas = ('components' in document && document.components?.schemas) || {};
  const text = JSON.stringify(document);
  const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
  for (const name of unused) delete schemas[name];
  return unused.length > 0 ? withoutUnused(document) : document;
}

/** Describes the routes that are registered after it. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: '社工通 Shegongtong API',
        version: '1',
        description:
          '工作台上能做的，别的系统在这里用 JSON 做。令牌由管理员在工作台「系统」页发放，按角色决定能做什么；每一步都记在 api:名称 名下。\n\n' +
          'What the desk does, for other systems. An administrator gives out tokens on the desk; a token’s roles say what it may do, and every deed is on record under api:NAME.',
      },
      servers: [{ url: '/' }],
      tags: [
        { name: 'claims', description: '申请 · Claims' },
        { name: 'deeds', description: '办理 · Deeds of staff' },
        { name: 'rulings', description: '口径 · Open readings' },
        { name: 'budgets', description: '资金 · Money' },
        { name: 'policy', description: '政策核算，不用令牌 · The policy engine, open to all' },
      ],
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }],
    },
    transform: createJsonSchemaTransform({ schemaRegistry: NAMED, zodToJsonConfig }),
    transformObject: (document) => withoutUnused(addSchemas(document)),
  });
}

/** The description to be browsed. Its pages load and call this server alone. */
export async function showDescription(app: FastifyInstance): Promise<void> {
  await app.register(async (pages) => {
    pages.addHook('onRequest', async (_, reply) => {
      reply.headers({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    });
    await pages.register(swaggerUi, {
      routePrefix: PAGES,
      uiConfig: {
        layout: 'BaseLayout',
        validatorUrl: null,
        docExpansion: 'list',
        persistAuthorization: false,
        deepLinking: true,
      },
      theme: { title: '社工通 API' },
      staticCSP: {
        'default-src': "'none'",
        'script-src': "'self'",
        'style-src': "'self'",
        'img-src': ["'self'", 'data:'],
        'font-src': "'self'",
        'connect-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
      },
    });
  });
}
