import { describe, it } from 'mocha';
import { changeUnsaved, pinACause } from './workspace-file.ts';

describe('the workspace file', () => {
  it('takes the pin of a quick fix', pinACause);
  it('holds as it stands in the editor', changeUnsaved);
});
