import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('class-action-rule-23', () => {
  it('names the requirements that are not located', () => {
    expect(
      marked(
        wholeComplaint({
          title: 'CLASS ACTION COMPLAINT',
          facts:
            '7. The class is defined as all farms that bought tarpaulins. The class is so numerous that joinder is impracticable, and questions of law and fact are common. These predominate.',
        }),
        'class-action-rule-23',
      ),
    ).toEqual(['CLASS ACTION COMPLAINT']);
  });

  it('is silent where nothing calls it a class action', () => {
    expect(marked(wholeComplaint({}), 'class-action-rule-23')).toEqual([]);
  });
});
