import { describe, expect, it } from 'vitest';
import { marked, wholeComplaint } from './fixture.ts';

describe('serious-injury', () => {
  it('finds a collision without a serious injury in New York', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
          title: 'COMPLAINT FOR PERSONAL INJURIES',
          facts: '7. Meridian’s truck collided with the plaintiff’s automobile.\n\n8. She suffered bodily injuries.',
          counts:
            'FIRST CAUSE OF ACTION\nNegligence\n\n9. Meridian was operating a truck carelessly, a motor vehicle accident followed.',
        }),
        'serious-injury',
      ),
    ).toEqual([expect.stringContaining('Negligence')]);
  });

  it('is silent where it is told', () => {
    expect(
      marked(
        wholeComplaint({
          court: 'SUPREME COURT OF THE STATE OF NEW YORK\nCOUNTY OF KINGS',
          title: 'COMPLAINT FOR PERSONAL INJURIES',
          facts:
            '7. Meridian’s truck collided with the plaintiff’s automobile.\n\n8. She suffered a serious injury as Insurance Law § 5102(d) defines it.',
          counts:
            'FIRST CAUSE OF ACTION\nNegligence\n\n9. Meridian was operating a truck carelessly, a motor vehicle accident followed.',
        }),
        'serious-injury',
      ),
    ).toEqual([]);
  });
});
