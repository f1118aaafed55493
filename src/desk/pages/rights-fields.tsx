import { TOWNS } from '../../../policy/index.js';
import { ROLES } from '../../claims/index.js';
import type { Frame } from './frame.js';
import { Select } from './parts.js';

/** The roles and the town of an account or a system, as a form asks for them. */
export function RightsFields({
  frame,
  given,
}: {
  frame: Frame;
  given: { readonly roles: readonly string[]; readonly town: string };
}) {
  const { people: words } = frame.words;
  return (
    <>
      <fieldset>
        <legend>{words.roles}</legend>
        {ROLES.map((role) => (
          <label class="check">
            <input type="checkbox" name="roles" value={role} checked={given.roles.includes(role)} />
            <span>
              {words.role[role]} <span class="hint">{words.roleHint[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Select
        name="town"
        label={`${words.town}（${words.townHint}）`}
        value={given.town}
        options={[
          { value: '', label: words.noTown },
          ...TOWNS.map(({ id }) => ({ value: id, label: frame.talk.town(id) })),
        ]}
      />
    </>
  );
}
