import Fastify from 'fastify';

/** A bare Fastify that gives back what it is sent, as a process of its own; says its address. */
const app = Fastify();
app.post('/echo', async (request) => request.body);
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}/echo\n`);
