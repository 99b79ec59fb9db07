import type { AdditionAnswer, AdditionParams } from '../../protocol/requests.ts';
import { withPin, withSuppression } from '../../workspace/edit.ts';
import { rangeOf } from '../convert.ts';
import { knownFile, uriPathFrom, type KnownWorkspaceFiles } from './files.ts';

/** The change of a complaint's workspace file that adds a pin or a suppression for it; null where the complaint lies in no folder. */
export async function addition(
  files: KnownWorkspaceFiles,
  { uri: complaint, pin, suppression }: AdditionParams,
): Promise<AdditionAnswer | null> {
  const uri = await files.placeFor(complaint);
  if (uri === null) return null;
  const present = await files.at(uri);
  const { source, version } = present ?? knownFile(uri, '');
  const file = uriPathFrom(uri, complaint);
  const edit = pin
    ? withPin(source.text, { ...pin, file })
    : suppression
      ? withSuppression(source.text, { ...suppression, file })
      : null;
  return { uri, version, isNew: present === null, change: edit && { ...rangeOf(source, edit), text: edit.text } };
}
