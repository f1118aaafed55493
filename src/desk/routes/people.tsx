import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Staff, Store } from '../../store/index.js';
import { sendPage } from '../pages/page.js';
import { OncePage, PeoplePage, type PersonDone, PersonPage } from '../pages/people.js';
import { PATHS } from '../paths.js';
import {
  type AccountGiven,
  type AccountProblem,
  AccountRefused,
  accountIn,
  changeAccount,
  closeAccount,
  makeAccount,
  reopenAccount,
  resetPassword,
  signOutEverywhere,
} from '../people/accounts.js';
import { answerNotFound } from '../problems.js';
import { staffOf } from '../visit.js';
import { rolesField, textField } from './fields.js';

const AccountForm = z.object({
  account: textField,
  displayName: textField,
  roles: rolesField,
  town: textField,
  mobile: textField,
  keepMobile: textField,
});
const PersonParams = z.object({ account: z.string().max(64).catch('') });
const PersonQuery = z.object({
  done: z.enum(['saved', 'signedOut', 'closedNow', 'reopened']).optional().catch(undefined),
});

/** Accounts, for administrators. A one-time password is in the answer to the form alone, never in an address. */
export function peopleRoutes(app: FastifyInstance, store: Store): void {
  app.get('/people', (request, reply) => showPeople(request, reply));

  app.post('/people', async (request, reply) => {
    const form = AccountForm.parse(request.body);
    try {
      const { staff, password } = await makeAccount(store, form.account, form);
      log(request, 'an account was made', staff.account);
      return showOnce(request, reply, staff, password);
    } catch (error) {
      if (!(error instanceof AccountRefused)) throw error;
      return showPeople(request, reply.code(400), { problem: error.problem, form });
    }
  });

  app.get('/people/:account', async (request, reply) => {
    const staff = await personIn(request);
    if (!staff) return answerNotFound(request, reply);
    const { done } = PersonQuery.parse(request.query);
    return showPerson(request, reply, staff, { done });
  });

  app.post('/people/:account', async (request, reply) => {
    const staff = await personIn(request);
    if (!staff) return answerNotFound(request, reply);
    const form = AccountForm.parse(request.body);
    const given: AccountGiven = {
      ...form,
      mobile: form.keepMobile === '1' && form.mobile === '' ? (staff.mobile ?? '') : form.mobile,
    };
    return attempt(request, reply, staff, 'saved', 'an account was changed', async () => {
      const losesRole = staff.roles.includes('administrator') && !form.roles.includes('administrator');
      if (isSelf(request, staff) && losesRole) throw new AccountRefused('oneself');
      await changeAccount(store, staff.account, given);
    });
  });

  app.post('/people/:account/close', (request, reply) =>
    onPerson(request, reply, 'closedNow', 'an account was closed', async (staff) => {
      if (isSelf(request, staff)) throw new AccountRefused('oneself');
      await closeAccount(store, staff.account);
    }),
  );

  app.post('/people/:account/reopen', (request, reply) =>
    onPerson(request, reply, 'reopened', 'an account was reopened', (staff) =>
      reopenAccount(store, staff.account),
    ),
  );

  app.post('/people/:account/sign-out', (request, reply) =>
    onPerson(request, reply, 'signedOut', 'an account was signed out everywhere', (staff) =>
      signOutEverywhere(store, staff.account),
    ),
  );

  app.post('/people/:account/reset', async (request, reply) => {
    const staff = await personIn(request);
    if (!staff) return answerNotFound(request, reply);
    const password = await resetPassword(store, staff.account);
    log(request, 'a password was reset', staff.account);
    return showOnce(request, reply, staff, password);
  });

  /** The addresses that the buttons leave in the browser lead back. */
  for (const left of ['close', 'reopen', 'sign-out', 'reset']) {
    app.get(`/people/:account/${left}`, async (request, reply) => {
      const staff = await personIn(request);
      return staff ? reply.redirect(PATHS.person(staff.account), 303) : answerNotFound(request, reply);
    });
  }

  async function personIn(request: FastifyRequest): Promise<Staff | undefined> {
    const { account } = PersonParams.parse(request.params);
    return accountIn(store, account).catch((error: unknown) => {
      if (error instanceof AccountRefused) return undefined;
      throw error;
    });
  }

  async function onPerson(
    request: FastifyRequest,
    reply: FastifyReply,
    done: PersonDone,
    message: string,
    work: (staff: Staff) => Promise<void>,
  ): Promise<FastifyReply> {
    const staff = await personIn(request);
    return staff
      ? attempt(request, reply, staff, done, message, () => work(staff))
      : answerNotFound(request, reply);
  }

  async function attempt(
    request: FastifyRequest,
    reply: FastifyReply,
    staff: Staff,
    done: PersonDone,
    message: string,
    work: () => Promise<void>,
  ): Promise<FastifyReply> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof AccountRefused)) throw error;
      return showPerson(request, reply.code(400), staff, { problem: error.problem });
    }
    log(request, message, staff.account);
    return reply.redirect(`${PATHS.person(staff.account)}?done=${done}`, 303);
  }

  async function showPeople(
    request: FastifyRequest,
    reply: FastifyReply,
    attempted?: { readonly problem: AccountProblem; readonly form: z.output<typeof AccountForm> },
  ): Promise<FastifyReply> {
    const staff = await store.staff.list();
    return sendPage(request, reply, PATHS.people, (frame) => (
      <PeoplePage frame={frame} people={staff} attempted={attempted} />
    ));
  }
}

function showPerson(
  request: FastifyRequest,
  reply: FastifyReply,
  person: Staff,
  said: { readonly done?: PersonDone | undefined; readonly problem?: AccountProblem },
): FastifyReply {
  return sendPage(request, reply, PATHS.person(person.account), (frame) => (
    <PersonPage frame={frame} person={person} isSelf={isSelf(request, person)} {...said} />
  ));
}

const showOnce = (request: FastifyRequest, reply: FastifyReply, person: Staff, password: string) =>
  sendPage(request, reply, PATHS.person(person.account), (frame) => (
    <OncePage frame={frame} person={person} password={password} />
  ));

const isSelf = (request: FastifyRequest, { account }: Staff): boolean => staffOf(request).account === account;

const log = (request: FastifyRequest, message: string, person: string): void =>
  request.log.info({ account: staffOf(request).account, person }, message);
