import { describe, it } from 'mocha';
import { exhibitLeadsToFile } from './exhibits.ts';

describe('an exhibit that is cited', () => {
  it('leads to its file in the workspace', () => exhibitLeadsToFile());
});
